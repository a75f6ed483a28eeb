import { prepared, type Question } from './prepared.ts';

/** The id of the register in force on a day. */
export function registerInForce(district: string, day: string): Question<string | null> {
  return async (...asked) => {
    const [inForce] = await inForceOn({ district, day })(...asked);
    return inForce?.id ?? null;
  };
}

const inForceOn = prepared((db, { district, day }: { district: string; day: string }) =>
  db
    .selectFrom('rosters')
    .select('id')
    .where('district', '=', district)
    .where('valid_from', '<=', day)
    .orderBy('valid_from', 'desc')
    .orderBy('revision', 'desc')
    .orderBy('stored_at', 'desc')
    .limit(1),
);
