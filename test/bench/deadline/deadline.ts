import { setTimeout as pause } from 'node:timers/promises';
import { demoAccounts } from '../../../server/demo/accounts.ts';
import { periodProgress } from '../../../shared/wire/city.ts';
import { caller } from '../load/call.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { startDemoServer } from '../load/demo-server.ts';
import { contentOf, draft, type Officer, openOfficers, submission } from '../load/officers.ts';
import { signAllIn, signIn } from '../load/sign-in.ts';
import { countWaits, percentile, waitsHead } from '../load/waits.ts';
import { lookAtBoards } from './board.ts';
import { reviewSheets, type Sent } from './planning-office.ts';
import { benchSignInsAtOnce } from './sign-ins-at-once.ts';
import { openSlowPost } from './slow-post.ts';
import { type WatchedCalls, watchCalls } from './watched-calls.ts';
import { wishForDigests } from './wish-for-digests.ts';

/** Each officer's sheets; with fifty officers, three thousand. Two more are there for who is in while fifty sign in. */
const sheets = Number(process.env.SHEETS ?? 60);
const day = 24 * 60 * 60 * 1000;
/** The demo's first quarter is due two weeks after its first start. */
const untilDue = 14 * day;

/**
 * The last day of a quarter in a minute or two, over the real server as it is in service: the morning’s digests go out to a
 * mail server that takes half a second a letter; fifty people sign in at once, again and again; fifty officers send sixty sheets
 * each, with two drafts before, as fast as they are answered, while the planning office accepts, gives back and looks at the
 * city, boards ask anew, and another fifty sign in. `SHEETS` sets another number of sheets.
 */
export async function benchDeadline(): Promise<void> {
  const post = await openSlowPost(500);
  const mail = { SMTP_URL: post.url, MAIL_FROM: 'traimat@example.go.th' };
  const before = await startDemoServer({ indicators: sheets + 2, settings: mail });
  const call = caller(before.origin);
  await wishForDigests(call, await openOfficers(call, before.password), post);

  const settings = {
    NODE_OPTIONS: '--import ./test/bench/load/set-clock.ts',
    CLOCK_AHEAD: String(untilDue + untilMorning()),
  };
  const server = await before.startAgain('SIGTERM', settings);
  try {
    const officers = await openOfficers(call, server.password);
    const offices = await signAllIn(call, ['planning', 'viewer'], server.password);
    const [first] = officers;
    if (!first) throw new Error('no officers');
    console.log(`deadline: ${officers.length} officers, ${sheets} sheets each, two drafts before each submission`);
    await benchSignInsAtOnce(call, server.password, first);

    const waits = countWaits();
    const watched = watchCalls(call, waits);
    const sent: Sent[] = [];
    let over = false;
    const beside = [
      reviewSheets(watched, offices.get('planning') ?? '', sheets + 2, sent, () => over),
      lookAtBoards(watched, offices.get('viewer') ?? '', () => over),
      crowdAt(
        watched,
        () => sent.length > (sheets * officers.length) / 4,
        () => over,
        server.password,
      ),
    ];
    const began = performance.now();
    await closedLoop(officers, (officer, round) => send(watched, officer, round, sent));
    const seconds = (performance.now() - began) / 1000;
    over = true;
    await Promise.all(beside);
    // The mail server takes half a second a letter: the last may still be on their way.
    for (const giveUp = Date.now() + 60_000; post.letters.length < officers.length && Date.now() < giveUp; )
      await pause(100);

    console.log(waitsHead);
    for (const line of waits.lines()) console.log(line);
    const failed = [...watched.failures.values()].reduce((sum, times) => sum + times, 0);
    const states = periodProgress
      .array()
      .parse(
        JSON.parse(String((await call({ who: offices.get('planning') ?? '', path: '/api/v1/progress/2563' })).body)),
      );
    const stored = states
      .filter(({ period }) => period === '2563-Q1')
      .flatMap((one) => [one.states.submitted, one.states['in-review'], one.states.returned, one.states.accepted])
      .reduce<number>((sum, number) => sum + (number ?? 0), 0);
    console.log(
      `  ${waits.of('officer: submit').length} submissions in ${seconds.toFixed(0)} s (${(waits.of('officer: submit').length / seconds).toFixed(0)} a second, with ${waits.of('officer: draft').length} drafts), ` +
        `${stored} of them stand in the year’s list; ${post.letters.length} digests; failures ${failed}; the longest wait ${percentile(waits.of(), 1).toFixed(0)} ms`,
    );
    for (const [said, times] of watched.failures) console.log(`    ${times} × ${said}`);
    if (failed > 0 || stored !== sheets * officers.length || post.letters.length !== officers.length)
      process.exitCode = 1;
  } finally {
    call.close();
    await server.remove();
    await post.close();
  }
}

/** One sheet of an officer's: two drafts, then the submission; false when there is none left. */
async function send({ call }: WatchedCalls, officer: Officer, index: number, sent: Sent[]): Promise<boolean> {
  if (index >= sheets) return false;
  const indicator = index + 2;
  const { communities, district, username } = officer;
  await call('officer: draft', draft(officer, indicator, 0, contentOf(officer, 0)));
  await call('officer: draft', draft(officer, indicator, 1, contentOf(officer, Math.floor(communities.length / 2))));
  const content = contentOf(officer, communities.length);
  const { status } = await call(
    'officer: submit',
    submission(officer, indicator, 2, content, `${username}-${indicator}`),
  );
  if (status === 200) sent.push({ district, indicator });
  return true;
}

/** Everybody signs in once more in the middle of it all, at once. */
async function crowdAt({ call }: WatchedCalls, isTime: () => boolean, isOver: () => boolean, password: string) {
  while (!isTime() && !isOver()) await pause(100);
  const named = Object.assign((asked: Parameters<WatchedCalls['call']>[1]) => call('sign in, fifty at once', asked), {
    close: () => {},
  });
  const officers = demoAccounts().filter(({ role }) => role === 'district');
  await Promise.all(officers.map(({ username }) => signIn(named, username, password)));
}

/** Milliseconds to nine o'clock in Bangkok, today's or tomorrow's: digests go out by day. */
function untilMorning(): number {
  const nine = (9 - 7) * 60 * 60 * 1000;
  return (nine - (Date.now() % day) + day) % day;
}
