import { join } from 'node:path';
import { buildAddIn } from '../../server/host/add-in-build.ts';
import { benchCheck } from './check.ts';
import { benchConsolidation } from './consolidation.ts';
import { benchDeadline } from './deadline/deadline.ts';
import { benchFailover } from './failover.ts';
import { benchGrowth, benchWide } from './growth.ts';
import { benchJunk } from './junk.ts';
import { benchLog } from './log.ts';
import { benchPane } from './pane.ts';
import { benchPaper } from './paper/paper.ts';
import { benchPercentage } from './percentage.ts';
import { benchRestore } from './restore.ts';
import { benchStart } from './start.ts';
import { benchSubmit } from './submit.ts';
import { benchSurvival } from './survival.ts';

/**
 * `npm run bench [-- check deadline …]`: figures to look at, as ratios within one run; nothing here decides tests. Without
 * words the quick ones run, a few minutes in all; the long ones only by name.
 */

type Parts = Record<string, () => void | Promise<void>>;

const quick: Parts = {
  percentage: benchPercentage,
  check: benchCheck,
  pane: benchPane,
  consolidation: benchConsolidation,
  log: benchLog,
  junk: benchJunk,
  submit: () => benchSubmit('sqlite'),
};

const long: Parts = {
  deadline: benchDeadline,
  survival: benchSurvival,
  failover: benchFailover,
  'submit-postgres': () => benchSubmit('postgres'),
  growth: benchGrowth,
  wide: benchWide,
  restore: benchRestore,
  start: benchStart,
  paper: benchPaper,
};

const all = { ...quick, ...long };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(
    `no bench ${unknown.join(', ')}; there are ${Object.keys(quick).join(', ')}, and, long, ${Object.keys(long).join(', ')}`,
  );
  process.exit(1);
}
// The servers of a bench take the pages as they lie there.
const build = buildAddIn(join(import.meta.dirname, '../..'), 'anew', () => console.log('building the add-in'));
if (build.kind === 'failed') throw new Error(build.reason);
const chosen = wanted.length === 0 ? quick : all;
for (const [name, run] of Object.entries(chosen)) if (wanted.length === 0 || wanted.includes(name)) await run();
