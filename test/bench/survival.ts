import { setClockBack } from './survival/clock-back.ts';
import { dropAnswers } from './survival/dropped-answers.ts';
import { fillDisk, fillPostgresDisk } from './survival/full-disk.ts';
import { groundOf } from './survival/ground.ts';
import { endAgainAndAgain, type Killed, killedLines } from './survival/kills.ts';
import { askTwoServers } from './survival/two-servers.ts';

/**
 * What becomes of acknowledged submissions when a server is killed, answers are dropped, the disk is full, the clock runs
 * back and two servers work at one database: none may be lost, changed or doubled, and a receipt stays as it was given.
 * `KILLS=300` kills so often; `ONLY=kills,dropped` does those alone; `DATABASE_URL` names an empty database of PostgreSQL, for one
 * of them.
 */
export async function benchSurvival(): Promise<void> {
  const ground = groundOf(process.env.DATABASE_URL);
  const kills = Number(process.env.KILLS ?? 10);
  const parts: Record<string, () => Promise<string[]>> = {
    dropped: () => dropAnswers(ground),
    two: () => askTwoServers(ground),
    disk: () => fillDisk(ground),
    'disk-postgres': fillPostgresDisk,
    clock: () => setClockBack(ground),
    restarts: async () => ['  started anew (SIGTERM)', ...killedLines(await endAgainAndAgain(ground, 'SIGTERM', 5))],
    kills: async () => ['  killed (SIGKILL)', ...killedLines(await endAgainAndAgain(ground, 'SIGKILL', kills, tell))],
  };
  const tell = (killed: Killed) =>
    console.log(`  so far:${killedLines(killed).slice(0, 2).join(';').replaceAll(/\s+/g, ' ')}`);
  console.log(`survival on ${ground.name}: 50 districts at once over https`);
  const only = process.env.ONLY?.split(',') ?? Object.keys(parts);
  if (ground.lasting && only.length > 1) throw new Error('of a database one part is asked at a time: ONLY=kills');
  for (const [name, part] of Object.entries(parts)) if (only.includes(name)) console.log((await part()).join('\n'));
}
