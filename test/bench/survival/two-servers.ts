import { caller } from '../load/call.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { contentOf, openOfficers } from '../load/officers.ts';
import type { Ground } from './ground.ts';
import { type Acknowledged, askFor, type Sent } from './outbox.ts';
import { compare } from './stored.ts';

/** Of each kind, by all districts together. */
const rounds = 500;

/** Two servers over one database, each asked at the same moment for the same sheet: by one key, and by two. */
export async function askTwoServers(ground: Ground): Promise<string[]> {
  const server = await ground.start(1);
  const other = await server.beside();
  const calls = [caller(server.origin), caller(other.origin)] as const;
  try {
    const officers = await openOfficers(calls[0], server.password);
    const acknowledged: Acknowledged[] = [];
    const revisions = new Map<string, number>();
    const counts = { same: new Map<string, number>(), different: new Map<string, number>() };
    let unlike = 0;
    await closedLoop(officers, async (officer, round) => {
      const revision = revisions.get(officer.district) ?? 0;
      const content = contentOf(officer, round % officer.communities.length);
      const sent: Sent = { officer, indicator: 0, revision, key: `two-${round}`, content };
      const kind = round % 2 === 0 ? 'same' : 'different';
      const second = kind === 'same' ? sent : { ...sent, key: `${sent.key}-other` };
      const [one, two] = await Promise.all([askFor(calls[0], sent), askFor(calls[1], second)]);
      const outcome = [one?.status ?? 0, two?.status ?? 0].toSorted((a, b) => a - b).join(' + ');
      counts[kind].set(outcome, (counts[kind].get(outcome) ?? 0) + 1);
      if (kind === 'same' && String(one?.body) !== String(two?.body)) unlike += 1;
      const [winner, its] = one?.status === 200 ? [one, sent] : [two, second];
      if (winner?.status === 200) {
        acknowledged.push({ ...its, receipt: String(winner.body) });
        revisions.set(officer.district, revision + 1);
      }
      return round + 1 < (rounds * 2) / officers.length;
    });
    const { lost, changed, doubled, receipts, damage } = await compare(
      ground.place(server.data),
      server.data,
      acknowledged,
    );
    const said = (of: Map<string, number>) => [...of].map(([outcome, times]) => `${times} × (${outcome})`).join(', ');
    return [
      `  two servers, one database: one key ${said(counts.same)}, ${unlike} with unlike receipts; two keys ${said(counts.different)}`,
      `    lost ${lost}, changed ${changed}, doubled ${doubled}, receipts changed ${receipts}, damage ${damage.join(', ') || 'none'}`,
    ];
  } finally {
    for (const call of calls) call.close();
    await other.end();
    await server.remove();
  }
}
