import { benchPane } from './pane.ts';
import { benchPercentage } from './percentage.ts';

/** `npm run bench`: figures to look at, as ratios within one run; nothing here decides whether the tests pass. */

benchPercentage();
await benchPane();
