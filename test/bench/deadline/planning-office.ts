import { review } from '../../../shared/wire/review.ts';
import { indicatorCode, quarter } from '../load/demo-server.ts';
import { sheetPath } from '../load/officers.ts';
import type { WatchedCalls } from './watched-calls.ts';

/** A sheet that has been sent and nobody has looked at. */
export type Sent = { district: string; indicator: number };

/** Between two sheets, in milliseconds: faster than anybody reads, slower than the limits of calls a minute. */
const pace = 250;

/**
 * The planning office on the last day: looks at the year, at the city's figure and at a sheet that has come, and gives every
 * fifth back; takes all rows of the city now and then. Until `isOver`.
 */
export async function reviewSheets(
  { call }: WatchedCalls,
  who: string,
  indicators: number,
  sent: Sent[],
  isOver: () => boolean,
) {
  const message = 'โปรดตรวจอีกครั้ง';
  for (let round = 0; !isOver(); round += 1) {
    const city = `/api/v1/consolidations/${indicatorCode(round % indicators)}/${quarter}`;
    await call('planning: the year', { who, path: '/api/v1/progress/2563' });
    await call('planning: the city', { who, path: `${city}?view=submitted` });
    if (round % 20 === 0) await call('planning: all rows', { who, path: `${city}/rows?view=submitted` });
    const next = sent.shift();
    if (next) {
      const path = sheetPath(next.district, next.indicator);
      const { body } = await call('planning: a sheet', { who, path: `${path}/review` });
      const { step } = review.parse(JSON.parse(String(body))).standing;
      const headers = { 'If-Match': `"${step}"` };
      await (round % 5 === 4
        ? call('planning: give back', {
            who,
            method: 'POST',
            path: `${path}/return`,
            headers,
            body: { message, items: [] },
          })
        : call('planning: accept', { who, method: 'POST', path: `${path}/accept`, headers, body: {} }));
    }
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
}
