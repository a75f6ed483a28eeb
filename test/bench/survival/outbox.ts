import type { SheetContent } from '../../../shared/terms/sheet.ts';
import type { Answered, Caller } from '../load/call.ts';
import { contentOf, type Officer, submission } from '../load/officers.ts';

/** A submission as it is sent, again and again if need be. */
export type Sent = { officer: Officer; indicator: number; revision: number; key: string; content: SheetContent };

/** A submission whose receipt has arrived; `receipt` letter for letter. */
export type Acknowledged = Sent & { receipt: string };

/** What all officers together have been told. */
export type Told = {
  acknowledged: Acknowledged[];
  requests: number;
  /** Nobody knows what has become of it: no answer, or one that says to try again. */
  unknown: number;
  /** Acknowledged by an answer that had been given before. */
  replayed: number;
  /** Refused, which nothing here should be. */
  refused: string[];
};

export const nothingTold = (): Told => ({ acknowledged: [], requests: 0, unknown: 0, replayed: 0, refused: [] });

/** An officer's outbox, as the pane's is: what has not been acknowledged is sent again by the same key before anything else. */
export type Outbox = { officer: Officer; send: (call: Caller) => Promise<void> };

export function openOutbox(officer: Officer, indicators: number, told: Told): Outbox {
  const revisions = Array.from({ length: indicators }, () => 0);
  let waiting: Sent | null = null;
  let made = 0;
  const fresh = (): Sent => {
    const indicator = made % indicators;
    made += 1;
    const content = contentOf(officer, made % officer.communities.length);
    const report = `${content.report} ครั้งที่ ${made}`;
    const key = `${officer.username}-${made}-${Math.random()}`;
    return { officer, indicator, revision: revisions[indicator] ?? 0, key, content: { ...content, report } };
  };
  return {
    officer,
    async send(call) {
      const sent: Sent = waiting ?? fresh();
      waiting = sent;
      told.requests += 1;
      const answer = await askFor(call, sent);
      if (answer === null || answer.status >= 500 || answer.status === 429) {
        told.unknown += 1;
        return;
      }
      waiting = null;
      if (answer.status !== 200) return void told.refused.push(`${answer.status} ${String(answer.body).slice(0, 300)}`);
      if (answer.headers['idempotency-replayed']) told.replayed += 1;
      revisions[sent.indicator] = sent.revision + 1;
      told.acknowledged.push({ ...sent, receipt: String(answer.body) });
    },
  };
}

/** Null where no answer has come. */
export function askFor(call: Caller, { officer, indicator, revision, content, key }: Sent): Promise<Answered | null> {
  return call(submission(officer, indicator, revision, content, key)).catch(() => null);
}
