import { caller } from '../load/call.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { contentOf, draft, openOfficers } from '../load/officers.ts';
import { startDroppingProxy } from './dropping-proxy.ts';
import type { Ground } from './ground.ts';
import { nothingTold, openOutbox } from './outbox.ts';
import { compare } from './stored.ts';

const submissions = 1_000;
const indicators = 2;
/** A sheet of which only drafts are stored. */
const ofDrafts = 1;
const drafts = 4;

/** Submissions, then drafts, through a proxy that drops every third answer: each is sent until its answer arrives. */
export async function dropAnswers(ground: Ground): Promise<string[]> {
  const server = await ground.start(indicators);
  const direct = caller(server.origin);
  const proxy = await startDroppingProxy(server.origin);
  const call = caller(proxy.origin);
  const told = nothingTold();
  try {
    const officers = await openOfficers(direct, server.password);
    const outboxes = officers.map((officer) => openOutbox(officer, 1, told));
    const each = submissions / officers.length;
    await closedLoop(outboxes, async (outbox) => {
      const mine = () => told.acknowledged.filter(({ officer }) => officer === outbox.officer).length;
      await outbox.send(call);
      return mine() < each;
    });
    const { lost, changed, receipts, doubled, damage } = await compare(
      ground.place(server.data),
      server.data,
      told.acknowledged,
    );
    const droppedSubmissions = proxy.dropped();
    const drafted = { tries: 0, stored: 0, refused: 0 };
    await closedLoop(officers, async (officer, round) => {
      const content = contentOf(officer, round + 1);
      for (let status = 0; status !== 200; ) {
        drafted.tries += 1;
        const answer = await call(draft(officer, ofDrafts, round, content)).catch(() => null);
        status = answer?.status ?? 0;
        if (answer && status !== 200) {
          drafted.refused += 1;
          return false;
        }
      }
      drafted.stored += 1;
      return round + 1 < drafts;
    });
    return [
      `  every third answer dropped: ${told.acknowledged.length} acknowledged by ${told.requests} tries, ${droppedSubmissions} answers dropped, ${told.replayed} given again; lost ${lost}, changed ${changed}, doubled ${doubled}, receipts changed ${receipts}, refused ${told.refused.length}, damage ${damage.join(', ') || 'none'}`,
      `    drafts: ${drafted.stored} stored by ${drafted.tries} tries, ${drafted.refused} shown as a conflict with oneself`,
    ];
  } finally {
    call.close();
    direct.close();
    proxy.close();
    await server.remove();
  }
}
