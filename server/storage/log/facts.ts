import { type FactName, factNames } from '../../../shared/terms/log.ts';

export function isFact(table: string): table is FactName {
  return (factNames as readonly string[]).includes(table);
}

/** What a fact is called among its like, from the columns that tell it from them: `revision 3`. */
export function nameOf(row: object): string {
  const named = ['step', 'revision', 'version', 'id', 'username'].find((column) => column in row);
  return named === undefined ? '' : `${named} ${(row as Record<string, unknown>)[named]}`;
}
