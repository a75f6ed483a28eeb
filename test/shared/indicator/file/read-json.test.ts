import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../../shared/indicator/file/read-json.ts';
import { cpuTime } from '../../../cpu-time.ts';

/** Bits of which texts that are nearly JSON are made. */
const bits = [
  ...['{', '}', '[', ']', ',', ':', '"a"', '"b"', '"', '1', '-', '0', '.', 'e', '+', '1e5', '-0', '1.', '.5', 'true'],
  ...['null', 'tru', 'x', '//', '/*', '*/', '\\', '"\\u12g4"', '"\t"', '"\u2028"', '\\n', ' ', '\n', '\r', '\t', '\v'],
  ...['\f', '\u0001', '\u0085', '\u00a0', '\u2028', '\ufeff'],
];
const bit = fc.constantFrom(...bits);
const nearlyJson = fc.oneof(
  fc.array(bit, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), bit).map(([json, at, part]) => {
    const place = at % (json.length + 1);
    return `${json.slice(0, place)}${part}${json.slice(place)}`;
  }),
);

describe('a text is read as JSON', () => {
  test('where JSON.parse reads it, and nowhere else, but for keys that stand twice', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const read = readJson(text);
        const said = 'faults' in read ? read.faults.map(({ what }) => what.en) : [];
        const isJson = parses(text);
        expect(said.length > 0 && !said.some((what) => what.includes('stands twice'))).toBe(!isJson);
        if ('json' in read) expect(read.json).toEqual(JSON.parse(text));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a text that nobody writes by mistake ends in one fault within two seconds', () => {
  const deep = '['.repeat(100_000);
  test.each([
    ['brackets that another kind closes', '[},'.repeat(100_000)],
    ['brackets behind a comment with a quotation mark', `/* " */${deep}`],
    ['brackets behind a text that ends with its line', `"\r${deep}`],
    ['brackets behind a text that goes on in the next line', `"\\\n"${deep}`],
    ['a text of nothing but quotation marks that do not close it', `"${'\\"'.repeat(500_000)}`],
    ['comments alone', '/*'.repeat(500_000)],
    ['line breaks alone, and a brace', `${'\r'.repeat(1_000_000)}{`],
  ])('%s', async (_title, text) => {
    const time = await cpuTime(() => expect(readJson(text)).toMatchObject({ faults: [{ path: [] }] }));
    expect(time).toBeLessThan(2_000);
  });
});

describe('a path is found in the text', () => {
  const read = readJson('{\r\n  "a": [1,\n    { "b c": null }],\r  "x\\ny": {}\n}');
  const positionOf = (...path: (string | number)[]) =>
    'place' in read ? read.place([{ path }]).map(({ position }) => position) : [];

  test.each<[string, (string | number)[], number, number]>([
    ['a key at its name', ['a'], 2, 3],
    ['an entry where it begins', ['a', 1], 3, 5],
    ['a key further down', ['a', 1, 'b c'], 3, 7],
    ['a key with a line break in it', ['x\ny'], 4, 3],
    ['what is missing at the part around it', ['a', 1, 'gone', 0], 3, 5],
    ['what is missing at the top at the beginning', ['gone'], 1, 1],
    ['what is no list at the part itself', ['a', 0, 5], 2, 9],
  ])('%s', (_title, path, line, column) => {
    expect(positionOf(...path)).toEqual([{ line, column }]);
  });

  test('but for what concerns the whole file', () => {
    expect(positionOf()).toEqual([null]);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
