import { setTimeout as pause } from 'node:timers/promises';
import { demoAccounts } from '../../../server/demo/accounts.ts';
import type { Caller } from '../load/call.ts';
import { contentOf, draft, type Officer, sheetPath } from '../load/officers.ts';
import { signIn } from '../load/sign-in.ts';
import { percentile } from '../load/waits.ts';

const rounds = 6;

/**
 * Fifty people who sign in at once, beside four who are in already and go on with their work: what these wait while the
 * fifty come, and what they do when nobody does, by turns.
 */
export async function benchSignInsAtOnce(call: Caller, password: string, officer: Officer): Promise<void> {
  const names = demoAccounts()
    .filter(({ role }) => role === 'district')
    .map(({ username }) => username);
  const [idle, busy, signIns]: [number[], number[], number[]] = [[], [], []];
  const statuses = new Map<number, number>();
  await besideOthers(call, officer, 0, () => pause(1_000));
  for (let round = 0; round < rounds; round += 1) {
    idle.push(...(await besideOthers(call, officer, round, () => pause(1_000))));
    busy.push(
      ...(await besideOthers(call, officer, round, async () => {
        for (const { milliseconds, status } of await Promise.all(names.map((name) => signIn(call, name, password)))) {
          signIns.push(milliseconds);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      })),
    );
  }
  const [quiet, loud] = [percentile(idle, 0.95), percentile(busy, 0.95)];
  const ended = [...statuses].map(([status, times]) => `${status} × ${times}`).join(', ');
  console.log(
    `  fifty sign-ins at once, ${rounds} times (${ended}): p50 ${round(percentile(signIns, 0.5))}, at most ${round(percentile(signIns, 1))} ms; ` +
      `others’ p50 ${round(percentile(idle, 0.5))} → ${round(percentile(busy, 0.5))}, p95 ${round(quiet)} → ${round(loud)} ms (${(loud / quiet).toFixed(1)} ×), at most ${round(percentile(busy, 1))} ms`,
  );
}

/** What four others wait while something goes on: each asks for one thing again and again, one of them stores a draft. */
async function besideOthers(call: Caller, officer: Officer, round: number, meanwhile: () => Promise<unknown>) {
  const who = officer.token;
  const times: number[] = [];
  let going = true;
  const asking = [sheetPath(officer.district, 0), '/api/v1/assignments', '/taskpane.html'].map(async (path) => {
    while (going) {
      times.push((await call({ who, path })).milliseconds);
      await pause(50);
    }
  });
  const stored = async () => {
    const content = contentOf(officer, round);
    while (going) {
      const { headers } = await call({ who, path: sheetPath(officer.district, 1) });
      const revision = Number(String(headers.etag).replace(/\D/g, ''));
      times.push((await call(draft(officer, 1, revision, content))).milliseconds);
      // Not more of them in a minute than one person may store.
      await pause(300);
    }
  };
  const storing = stored();
  await meanwhile();
  going = false;
  await Promise.all([...asking, storing]);
  return times;
}

const round = (time: number) => time.toFixed(time < 10 ? 1 : 0);
