import { existsSync } from 'node:fs';
import { receipt } from '../../../shared/wire/sheets.ts';
import { caller } from '../load/call.ts';
import type { DemoServer } from '../load/demo-server.ts';
import { contentOf, openOfficers, submission } from '../load/officers.ts';
import type { Ground } from './ground.ts';

/** Debian's libfaketime, by which a process sees another time. */
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

/** What the clock says at each start: as it is, set back, after the due day, and as it is again. */
const clocks = ['+0', '-3h', '-2d', '+20d', '+0'];

/** One sheet, submitted again after each start at another time. */
export async function setClockBack(ground: Ground): Promise<string[]> {
  if (!existsSync(library)) return [`  clock set back: not tried, since ${library} is not there`];
  let server: DemoServer = await ground.start(1);
  const submitted: { clock: string; at: string; late: boolean; status: number }[] = [];
  let warnings = 0;
  try {
    for (const [revision, clock] of clocks.entries()) {
      const faked = { LD_PRELOAD: library, FAKETIME: clock, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
      server = await server.startAgain('SIGTERM', faked);
      const call = caller(server.origin);
      const [officer] = await openOfficers(call, server.password, 1);
      if (!officer) throw new Error('no officer has signed in');
      const answer = await call(submission(officer, 0, revision, contentOf(officer, revision), `clock-${revision}`));
      call.close();
      const read = receipt.safeParse(JSON.parse(String(answer.body)));
      submitted.push({
        clock,
        at: read.data?.submittedAt ?? '',
        late: read.data?.late ?? false,
        status: answer.status,
      });
      warnings += server
        .said()
        .split('\n')
        .filter((line) => line.includes('clock')).length;
    }
  } finally {
    await server.remove();
  }
  const backwards = submitted.filter(({ at }, index) => index > 0 && at < (submitted[index - 1]?.at ?? '')).length;
  return [
    `  clock set back: ${submitted.map(({ clock, status, late }) => `${clock} ${status}${late ? ' late' : ''}`).join(', ')}`,
    `    times that run backwards ${backwards}; late at the end ${submitted.at(-1)?.late}; warnings in the log ${warnings}`,
  ];
}
