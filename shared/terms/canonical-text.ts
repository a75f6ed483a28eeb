/**
 * A value as JSON that is the same wherever and whenever it is read: what is named stands by its names in the order of their
 * code units. What is null or left out is not there, so that what comes later leaves the hashes of what was before as they are.
 */
export function canonicalText(value: object): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const named = new Named();
  for (const name of Object.keys(value).sort()) {
    const one = (value as Named)[name];
    if (one !== null && one !== undefined) named[name] = ordered(one);
  }
  return named;
}

/** With nothing above it, so that `__proto__` is a name like any other; filling it costs half of what making it of entries does. */
class Named {
  [name: string]: unknown;
}
Object.setPrototypeOf(Named.prototype, null);
