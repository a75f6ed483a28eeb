/** An answer that the server has given, and the tag by which it says whether it is still the same. */
export type SeenAnswer = { tag: string; answer: unknown };

/** So many are kept: what a page shows at once, and some that it showed before. */
const most = 40;

export type SeenAnswers = {
  of(token: string | null, address: string): SeenAnswer | undefined;
  keep(token: string | null, address: string, seen: SeenAnswer): void;
};

/** The last answers, by their addresses, of whoever is signed in: in memory alone, and gone with the sign-in. */
export function createSeenAnswers(): SeenAnswers {
  let whose: string | null = null;
  let seen = new Map<string, SeenAnswer>();
  const become = (token: string | null) => {
    if (token !== whose) [whose, seen] = [token, new Map()];
  };
  return {
    of(token, address) {
      become(token);
      return seen.get(address);
    },
    keep(token, address, answer) {
      become(token);
      seen.delete(address);
      seen.set(address, answer);
      const [oldest] = seen.keys();
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    },
  };
}
