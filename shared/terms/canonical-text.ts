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
  const named = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  named.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(named.map(([name, one]) => [name, ordered(one)]));
}
