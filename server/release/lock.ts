type Locked = {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

/** A package-lock.json of npm: a package by the folder it is put into; the project's own is ''. */
export type Lock = { packages: Record<string, Locked> } & Record<string, unknown>;

type Stated = { name: string; version: string; license: string; dependencies: Record<string, string> };

/** The lock of a project that needs a part of what this one needs: the same versions, and nothing that is not reached. */
export function pruneLock({ packages, ...rest }: Lock, stated: Stated): Lock {
  const reached = new Set<string>();
  const waiting = Object.keys(stated.dependencies).map((name) => placeOf(packages, '', name));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place === null || reached.has(place)) continue;
    reached.add(place);
    const { dependencies, optionalDependencies } = packages[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      waiting.push(placeOf(packages, place, name));
    }
  }
  const kept = Object.entries(packages).filter(([place]) => reached.has(place));
  const { name, version } = stated;
  return { ...rest, name, version, packages: { '': stated, ...Object.fromEntries(kept) } };
}

/** Where a package finds another: in its own folder, else in that of each above it; null where it is left out. */
function placeOf(packages: Lock['packages'], from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return null;
  }
}
