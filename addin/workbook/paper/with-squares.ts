import type { Outcome } from '../../outcome.ts';

/**
 * Lays papers with the squares that a phone reads, and where this Excel has no pictures once more without them: what they
 * lead to stands beside them in letters. So the laying must do no harm when it is done twice.
 */
export async function withSquares<Value>(lay: (squares: boolean) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const outcome = await lay(true);
  return !outcome.ok && outcome.trouble.code === 'workbook-old' ? lay(false) : outcome;
}
