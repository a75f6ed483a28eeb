import type { Refusal } from '../../refusal.ts';

/** Why a code is refused. */
export function refusalOf(kind: 'wrong' | 'clock-off'): Refusal {
  return { refused: kind === 'clock-off' ? 'clock-off' : 'wrong-code' };
}
