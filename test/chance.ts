import fc from 'fast-check';

/**
 * Draws by chance are the same in every run, so that a test fails by what was changed and not by luck. `SEED=random`
 * (or a number) looks elsewhere: `SEED=random CASES=2000 npm test -- test/equality`. What is found is kept as a case.
 */
const seed = process.env.SEED ?? '2563';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
