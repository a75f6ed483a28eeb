import { measureOnBoth } from './measure.ts';

/** A country's 878 districts, with 86 rows each: what widen.ts makes of the city. */
await measureOnBoth([{ years: 1, indicators: 1, communities: 86 }]);
