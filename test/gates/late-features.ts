import features, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';

/** What JavaScript and browsers offer that some browser of a floor does not have yet. */
export type Late = {
  /** `Iterator`, `AbortSignal`. */
  globals: Set<string>;
  /** `Promise.withResolvers`. */
  members: Set<string>;
  /** Names of methods that nothing older has: `isWellFormed`. */
  methods: Set<string>;
};

export type Floor = Partial<Record<'chrome' | 'edge' | 'safari', string>>;

export function lateFeatures(floor: Floor): Late {
  const late: Late = { globals: new Set(), members: new Set(), methods: new Set() };
  const old = new Set<string>();
  for (const group of [features.javascript.builtins, features.api]) {
    for (const [name, owner] of Object.entries((group ?? {}) as Identifiers)) {
      const isNew = isLate(owner, floor);
      if (isNew) late.globals.add(name);
      for (const [called, member] of Object.entries(owner as Identifiers)) {
        const key = called.replace(/_static$/, '');
        if (!isLate(member, floor)) old.add(key);
        else late.members.add(`${name}.${key}`);
        // Of a class that is late itself the class is what is looked for, and of browsers’ own objects the names say too little.
        if (isLate(member, floor) && !isNew && group === features.javascript.builtins) late.methods.add(key);
      }
    }
  }
  for (const name of old) late.methods.delete(name);
  return late;
}

/** By name; beside members stands what is known of the owner itself (`__compat`), which has none. */
type Identifiers = Record<string, Identifier>;

function isLate({ __compat }: Identifier, floor: Floor): boolean {
  return Object.entries(floor).some(([browser, version]) => {
    const since = __compat && firstVersion(__compat, browser as keyof Floor);
    return since !== undefined && since > numberOf(version);
  });
}

/** The version that first had it without a switch; infinite for one that has it not, undefined where nobody knows. */
function firstVersion({ support }: CompatStatement, browser: keyof Floor): number | undefined {
  const since = [support[browser] ?? []].flat().map(({ version_added, flags }) => {
    return version_added === false || version_added === 'preview' || flags
      ? Number.POSITIVE_INFINITY
      : numberOf(version_added);
  });
  return since.length > 0 ? Math.min(...since) : undefined;
}

/** 17.4 as 17.004, so that 17.10 comes after it. */
function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major + minor / 1000;
}
