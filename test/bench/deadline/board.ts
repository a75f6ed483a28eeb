import { indicatorCode, quarter } from '../load/demo-server.ts';
import type { WatchedCalls } from './watched-calls.ts';

/** Milliseconds from one look to the next: sixty boards that are renewed by the minute. */
const pace = 1000;

/** Boards that ask for the same again and again, and say what they have: what has not changed need not be sent. */
export async function lookAtBoards({ call }: WatchedCalls, who: string, isOver: () => boolean): Promise<void> {
  const paths = [
    `/api/v1/consolidations/${indicatorCode(0)}/${quarter}?view=accepted`,
    `/api/v1/trends/${indicatorCode(0)}?view=accepted`,
    '/api/v1/overviews/2563/5036',
  ];
  const known = new Map<string, string>();
  while (!isOver()) {
    for (const path of paths) {
      const tag = known.get(path);
      const answer = await call('board', { who, path, headers: tag ? { 'If-None-Match': tag } : {} });
      if (typeof answer.headers.etag === 'string') known.set(path, answer.headers.etag);
    }
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
}
