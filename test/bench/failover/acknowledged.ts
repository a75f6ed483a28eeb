import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Caller } from '../load/call.ts';
import { contentOf, type Officer, submission } from '../load/officers.ts';

/** A submission that was answered by a receipt. */
type Acknowledged = { key: string; receipt: string };

/** What people have been told so far, and how their calls have ended. */
export type Sending = {
  acknowledged: Acknowledged[];
  /** How often each status came; 0 for a call that broke off. */
  statuses: Map<number, number>;
  /** When the last receipt came, by performance.now(). */
  last: number;
};

export function newSending(): Sending {
  return { acknowledged: [], statuses: new Map(), last: 0 };
}

/**
 * An officer sends one revision after the other until `goOn` says no, each by a key of its own until it is answered: as the
 * pane does, whatever comes in between.
 */
export async function keepSending(
  call: Caller,
  officer: Officer,
  sending: Sending,
  goOn: () => boolean,
  revisions: Map<string, number>,
): Promise<void> {
  while (goOn()) {
    const revision = revisions.get(officer.district) ?? 0;
    const key = randomUUID();
    const content = contentOf(officer, revision % officer.communities.length);
    for (let answered = false; !answered; ) {
      const answer = await call(submission(officer, 0, revision, content, key)).catch(() => null);
      const status = answer?.status ?? 0;
      sending.statuses.set(status, (sending.statuses.get(status) ?? 0) + 1);
      answered = status === 200 || status === 201;
      if (answered) {
        sending.acknowledged.push({ key, receipt: String(answer?.body) });
        sending.last = performance.now();
        revisions.set(officer.district, revision + 1);
      } else if (!goOn() && (status === 0 || status >= 500)) return;
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 200));
    }
  }
}

export type Counted = { acknowledged: number; lost: number; changed: number; doubled: number };

/** Holds what people were told against what is stored. */
export async function countOutcomes(client: pg.Client, { acknowledged }: Sending): Promise<Counted> {
  const { rows } = await client.query('select key, receipt from receipts');
  const stored = new Map(rows.map(({ key, receipt }) => [key, receipt]));
  const doubled = await client.query(
    'select 1 from receipts group by indicator, period, district, revision having count(*) > 1',
  );
  const more = await client.query(
    `select 1 from revisions r left join receipts t using (indicator, period, district, revision) where t.id is null`,
  );
  const keys = new Set(acknowledged.map(({ key }) => key));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ key }) => !stored.has(key)).length,
    changed: acknowledged.filter(({ key, receipt }) => stored.has(key) && !isSame(stored.get(key), receipt)).length,
    doubled: doubled.rows.length + more.rows.length + (rows.length - stored.size) + (acknowledged.length - keys.size),
  };
}

function isSame(one: string, other: string): boolean {
  return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
}
