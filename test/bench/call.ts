/** What somebody asks of a bench's server; `who` is the word that stands in a token's place. */
export type Call = { who: string; path: string; init?: RequestInit };
export type Answered = { milliseconds: number; status: number; bytes: number };

/** Calls a server, and says how long the whole answer took. */
export function caller(origin: string) {
  return async ({ who, path, init }: Call): Promise<Answered> => {
    const began = performance.now();
    const headers = { ...init?.headers, Authorization: `Bearer ${who}` };
    const answer = await fetch(origin + path, { ...init, headers });
    const bytes = (await answer.arrayBuffer()).byteLength;
    return { milliseconds: performance.now() - began, status: answer.status, bytes };
  };
}
