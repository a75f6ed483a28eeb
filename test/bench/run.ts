import { benchCheck } from './check.ts';
import { benchConsolidation } from './consolidation.ts';
import { benchJunk } from './junk.ts';
import { benchLog } from './log.ts';
import { benchPane } from './pane.ts';
import { benchPercentage } from './percentage.ts';
import { benchRestore } from './restore.ts';
import { benchSubmit } from './submit.ts';

/** `npm run bench [-- check percentage pane consolidation log junk submit restore]`: figures to look at, as ratios within one run; nothing here decides tests. */

const parts: Record<string, () => void | Promise<void>> = {
  percentage: benchPercentage,
  check: benchCheck,
  pane: benchPane,
  consolidation: benchConsolidation,
  log: benchLog,
  junk: benchJunk,
  submit: benchSubmit,
  restore: benchRestore,
};
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
