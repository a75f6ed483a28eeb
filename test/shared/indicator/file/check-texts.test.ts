import { describe, expect, test } from 'vitest';
import { parseIndicator } from '../../../../shared/indicator/file/check-indicator.ts';
import { longestRefusal, longestTitle, promptOf } from '../../../../shared/indicator/file/check-texts.ts';
import { longestText, mostLetters } from '../../../../shared/indicator/file/file-limits.ts';
import { registerColumns } from '../../../../shared/rules/registers/register-form.ts';
import { cpuTime } from '../../../cpu-time.ts';
import { words } from '../../sheet.ts';
import {
  type Broken,
  choices,
  column,
  faultsOf,
  foreign,
  headed,
  line,
  list,
  measure,
  results,
  saidOf,
  sound,
  states,
} from '../sound-file.ts';

/** Texts and keys that Excel would read as something else, and what no file needs. */

const begins = (sign: string) => `The text begins with “${sign}”, which Excel takes for a formula or takes off`;
const ownName = (key: string) => `“${key}” is a name that every sheet has of its own`;
const alike = (key: string, earlier: string) =>
  `“${key}” and “${earlier}” differ in capitals only, which Excel does not tell apart`;
const odd = (sign: string) => `The text has a sign in it that is not seen and misleads (${sign})`;
const measures = (...keys: string[]) => ({
  measures: {
    ...sound.measures,
    ...Object.fromEntries(keys.map((key, at) => [key, { name: words(`ค่าที่ ${at}`), count: 'rows' }])),
  },
});

const beginnings: Broken[] = [
  ['a unit', results({ unit: words('=HYPERLINK("https://evil.example","ร้อยละ")') }), 'results.0.unit.th', begins('=')],
  ['a result', results({ name: words('+1') }), 'results.0.name.th', begins('+')],
  ['a label', choices(...states, { code: 'x', label: words('-1+1') }), 'columns.8.choices.2.label.th', begins('-')],
  ['yes', column('yesNo', { yes: words('@มี') }), 'columns.8.yes.th', begins('@')],
  ['a header in full-width letters', headed('＝1'), 'columns.8.header.th', begins('＝')],
  ['a measure', measure({ name: words("'อื่น"), count: 'rows' }), 'measures.other.name.th', begins("'")],
  ['a line', list({ ...line('1'), name: words('=ขั้น') }), 'rows.list.0.name.th', begins('=')],
  ['a line’s code', list(line('-1')), 'rows.list.0.code', begins('-')],
  ['the title', { title: words('=ชื่อ') }, 'title.th', begins('=')],
];

const keys: Broken[] = [
  ['a measure called as the cell for “not applicable”', measures('applies'), 'measures.applies', ownName('applies')],
  ['one called as the city’s table, in capitals', measures('cITY'), 'measures.cITY', ownName('cITY')],
  ['a result called as a preview', results({ key: 'preview' }), 'results.0.key', ownName('preview')],
  ['two measures', measures('done', 'doNe'), 'measures.doNe', alike('doNe', 'done')],
  ['a measure and a result', results({ key: 'projecTs' }), 'results.0.key', alike('projecTs', 'projects')],
  ['two lists', column('yesNo', { key: 'stAte' }), 'columns.8.key', alike('stAte', 'state')],
];

const room: Broken[] = [
  [
    'a hint that is longer than a refusal, in both languages together',
    column('text', { hint: { th: 'ก'.repeat(112), en: 'x'.repeat(112) } }),
    'columns.8.hint',
    'The hint, Thai and English together, is longer than the 224 characters that Excel shows',
  ],
  [
    'a header that is longer than a prompt’s title',
    headed('ก'.repeat(33)),
    'columns.8.header.th',
    'The header of a column to fill in is longer than the 32 characters that Excel shows beside a cell',
  ],
  [
    'a text that nobody reads',
    { definition: 'ก'.repeat(longestText + 1) },
    'definition',
    `The text is longer than ${longestText} characters`,
  ],
];

const signs: Broken[] = [
  ['a control character', { method: 'ก\u0007ข' }, 'method', odd('U+0007')],
  ['a tab', headed('อื่น\tๆ'), 'columns.8.header.th', odd('U+0009')],
  ['a mark that turns the writing', headed('อื่น\u202Eๆ'), 'columns.8.header.th', odd('U+202E')],
  ['half of a character', { definition: 'ก\uD83D' }, 'definition', odd('U+D83D')],
  ['a key', { 'x\u0000': 1 }, 'x\u0000', odd('U+0000')],
];

describe.each([
  ['a text that begins like a formula', beginnings],
  ['keys that Excel does not tell from others', keys],
  ['texts that Excel has no room for', room],
  ['signs that mislead', signs],
])('%s', (_title, broken) => {
  test.each(broken)('%s', (_name, parts, path, what) => {
    const said = saidOf(parts);
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(([at, words]) => at === path && words === what)).toBe(true);
    expect(faultsOf({ ...sound, ...parts }).flatMap(foreign)).toEqual([]);
  });
});

test('a register’s columns have the room that is asked of a file’s', () => {
  const filled = registerColumns.filter(({ filledBy }) => filledBy !== 'given');
  expect(filled.length).toBeGreaterThan(0);
  expect(filled.filter((one) => promptOf(one).length > longestRefusal || one.header.th.length > longestTitle)).toEqual(
    [],
  );
});

test('a sign alone, an emoji, a label that looks like a day and lines of a text are nobody’s fault', () => {
  const parts = {
    ...choices(
      { code: 'a', label: words('1-3') },
      { code: 'b', label: words('50%') },
      { code: 'c', label: words('-') },
    ),
    method: 'บรรทัดหนึ่ง\nบรรทัดสอง 👍🏽',
  };
  expect(saidOf(parts)).toEqual([]);
});

describe('limits', () => {
  const many = (length: number, one: (index: number) => object | string) =>
    Array.from({ length }, (_, index) => one(index));
  const manyMeasures = (length: number) => measures(...Array.from({ length: length - 1 }, (_, index) => `m${index}`));
  const manyRules = (length: number) => ({
    rules: many(length, (index) => ({ ...sound.rules[0], id: `C${index + 1}` })),
  });

  test.each<[string, object, string]>([
    ['measures', manyMeasures(61), 'measures'],
    ['8,000 measures, which took 11.6 seconds', manyMeasures(8_000), 'measures'],
    ['rules', manyRules(201), 'rules'],
    ['projects', { projects: many(101, String) }, 'projects'],
    ['400,000 projects', { projects: many(400_000, String) }, 'projects'],
    ['4 MB in texts that are each short enough', { assumptions: many(100, () => words('ก'.repeat(9_999))) }, ''],
  ])('%s: refused within a second', async (_title, parts, path) => {
    const json = { ...sound, ...parts };
    let faults = faultsOf({});
    const time = await cpuTime(() => {
      faults = faultsOf(json);
    });
    expect(faults.map((fault) => fault.path.join('.'))).toEqual([path]);
    expect(time).toBeLessThan(1_000);
  });

  test('a file that fills them is sound, and checked within a second', async () => {
    const columns = many(52, (index) => ({
      ...sound.columns[0],
      key: `c${index}`,
      header: words(`คอลัมน์ ${index}`),
      hint: words('ก'.repeat(100)),
    }));
    const breach = { any: many(2, (index) => ({ compare: [`c${index}`, '>', { column: `c${index + 1}` }] })) };
    const full = {
      ...sound,
      columns: [...sound.columns, ...columns],
      ...measures(...Array.from({ length: 59 }, (_, index) => `m${index}`)),
      rules: many(200, (index) => ({ ...sound.rules[0], id: `C${index + 1}`, column: `c${index % 52}`, breach })),
      projects: many(100, (index) => `โครงการ ${index}`),
    };
    expect(JSON.stringify(full).length).toBeLessThan(mostLetters);
    let parsed: ReturnType<typeof parseIndicator> = { faults: [] };
    const time = await cpuTime(() => {
      parsed = parseIndicator(full);
    });
    expect(parsed).toMatchObject({ indicator: { code: sound.code } });
    expect(time).toBeLessThan(1_000);
  });
});
