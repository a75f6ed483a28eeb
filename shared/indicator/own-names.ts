/**
 * Last parts of the names that a sheet has of its own in a workbook: `Traimat_2100_1040_2563Q1_applies`. Tables and names
 * share one space there, which knows no capitals; measures and results have a name each by their key beside these.
 */
export const ownNames = {
  notApplicable: 'applies',
  preview: 'preview',
  city: 'city',
  cityView: 'city_view',
  cityLines: 'city_lines',
  trend: 'trend',
  trendView: 'trend_view',
  revisionOf: 'of',
  list: 'list',
  target: 'target',
  difference: 'difference',
} as const;

const taken = new Set<string>(Object.values(ownNames));

/** Whether a measure or a result of this key would take one of those names. */
export function isOwnName(key: string): boolean {
  return taken.has(key.toLowerCase());
}
