import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../cpu-time.ts';
import { breach, calculation, column, conditions, faultsOf, sound } from './sound-file.ts';

/** Files that nobody writes by mistake. */

const nested = (depth: number): object => {
  let condition: object = { filled: 'came' };
  for (let level = 0; level < depth; level += 1) condition = level % 2 ? { not: condition } : { all: [condition] };
  return condition;
};

/** Conditions of which each names the one before so many times. */
const chain = (length: number, times: number) =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `c${index}`,
      index === 0 ? { filled: 'came' } : { all: Array.from({ length: times }, () => ({ meets: `c${index - 1}` })) },
    ]),
  );

const many = <Part>(part: Part): Part[] => Array.from({ length: 100_000 }, () => part);

/** The sound file with its text changed, which can say what an object literal cannot. */
const rewritten = (before: string, after: string) => JSON.parse(JSON.stringify(sound).replace(before, after));

describe('ends in faults within a second, and throws nothing', () => {
  test.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 5],
    ['a text', () => '{}'],
    ['a list', () => []],
    ['an empty group', () => ({})],
    ['meets toString', () => breach({ meets: 'toString' })],
    ['meets constructor', () => breach({ meets: 'constructor' })],
    ['meets __proto__', () => breach({ meets: '__proto__' })],
    ['a measure toString', () => calculation({ kind: 'total', of: 'toString' })],
    ['a column valueOf', () => column('text', { key: 'valueOf' })],
    ['a reason hasOwnProperty', () => ({ excluded: { when: { filled: 'came' }, reason: 'hasOwnProperty' } })],
    ['__proto__ in the file', () => rewritten('{', '{"__proto__":{"draft":true},')],
    ['__proto__ among conditions', () => rewritten('"conditions":{', '"conditions":{"__proto__":{"filled":"gone"},')],
    ['__proto__ among measures', () => rewritten('"measures":{', '"measures":{"__proto__":{"count":"rows"},')],
    ['__proto__ in a condition', () => rewritten('"filled":"heldOn"', '"filled":"heldOn","__proto__":{"not":1}')],
    ['constructor among measures', () => rewritten('"measures":{', '"measures":{"constructor":{"count":"rows"},')],
    ['a constant of 1e-7', () => breach({ compare: ['came', '>', 1e-7] })],
    ['between 1e-7 and 1e21', () => breach({ between: ['came', 1e-7, 1e21] })],
    ['outOf 1e-7', () => calculation({ kind: 'mean', sum: 'projects', count: 'projects', outOf: 1e-7 })],
    ['a rule nested 5,000 deep', () => breach(nested(5_000))],
    ['a condition nested 5,000 deep', () => conditions({ deep: nested(5_000) })],
    ['lists nested 5,000 deep', () => ({ rules: JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) })],
    ['18 conditions that double', () => ({ conditions: chain(18, 2), ...breach({ meets: 'c17' }) })],
    ['18 conditions that grow fifty-fold', () => ({ conditions: chain(18, 50) })],
    ['5,000 conditions in a row', () => ({ conditions: chain(5_000, 1) })],
    ['5,000 conditions in a circle', () => ({ conditions: { ...chain(5_000, 1), c0: { meets: 'c4999' } } })],
    ['100,000 columns', () => ({ columns: many(sound.columns[0]) })],
    ['100,000 columns that are none', () => ({ columns: many(5) })],
    ['100,000 rules', () => ({ rules: many(sound.rules[0]) })],
    ['100,000 rules that are none', () => ({ rules: many(5) })],
    ['100,000 codes', () => breach({ oneOf: ['state', many('shut')] })],
    ['100,000 codes that are none', () => breach({ oneOf: ['state', many(5)] })],
    ['100,000 parts', () => breach({ all: many({ filled: 'came' }) })],
    ['100,000 parts that are none', () => breach({ all: many(5) })],
    ['100,000 sources that are none', () => ({ dataSource: many(5) })],
    ['100,000 unknown keys', () => Object.fromEntries(many(0).map((_, index) => [`x${index}`, 1]))],
    ['a text of ten million characters', () => ({ title: { th: 'ก'.repeat(10_000_000), en: 'x' } })],
  ])('%s', async (_title, made) => {
    const parts = made();
    const whole = typeof parts === 'object' && parts !== null && !Array.isArray(parts) && Object.keys(parts).length > 0;
    const json = whole ? { ...sound, ...parts } : parts;
    const time = await cpuTime(() => expect(faultsOf(json).length).toBeGreaterThan(0));
    expect(time).toBeLessThan(1_000);
  });
});

test('no prototype has been changed by it', () => {
  faultsOf(rewritten('{', '{"__proto__":{"draft":true},'));
  expect(({} as { draft?: true }).draft).toBeUndefined();
});

test('conditions nested as deep as anybody writes them are read', () => {
  expect(faultsOf({ ...sound, ...breach(nested(12)) })).toEqual([]);
});
