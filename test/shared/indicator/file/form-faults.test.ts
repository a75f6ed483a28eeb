import { describe, expect, test } from 'vitest';
import {
  type Broken,
  breach,
  calculation,
  column,
  conditions,
  faultsOf,
  foreign,
  measure,
  result,
  results,
  rules,
  saidOf,
  sound,
} from '../sound-file.ts';

/** What a file's form does not allow: zod's findings, in words for its author. */

const { title: _title, ...untitled } = sound;
const unwritten = (name: string) => `“${name}” is not written as it must be`;
const unlisted = (name: string) => `“${name}” has a value that is not known`;
const ratio = (others: object) =>
  calculation({ kind: 'ratio', numerator: 'projects', denominator: 'projects', ...others });

const broken: Broken[] = [
  ['an unknown key', { colour: 'red' }, 'colour', '“colour” is not known here'],
  ['one further down', column('text', { maxlength: 5 }), 'columns.8.maxlength', '“maxlength” is not known here'],
  ['a key of another type', column('date', { min: 5 }), 'columns.8.min', '“min” is not known here'],
  ['a missing key', { code: undefined }, 'code', '“code” is missing'],
  ['a null', { rows: null }, 'rows', '“rows” must be a group in { … }'],
  ['a word for a number', { version: '1' }, 'version', '“version” must be a number'],
  ['a fraction for a whole number', { version: 1.5 }, 'version', '“version” must be a whole number'],
  ['a number for a text', { definition: 5 }, 'definition', '“definition” must be text in "…"'],
  ['a text for both languages', { title: 'จำนวน' }, 'title', '“title” must be a group in { … }'],
  ['no English', { title: { th: 'จำนวน' } }, 'title.en', '“en” is missing'],
  ['an empty text', { title: { th: 'จำนวน', en: ' ' } }, 'title.en', '“en” has no text'],
  ['a code of another form', { code: '2100/1040' }, 'code', unwritten('code')],
  ['a year of the Common Era', { fiscalYear: 2020 }, 'fiscalYear', '“fiscalYear” must have at least 2500'],
  ['unknown quarters', { quarters: 'yearly' }, 'quarters', unlisted('quarters')],
  ['unknown districts', { reportedBy: ['1061'] }, 'reportedBy.0', unlisted('0')],
  ['no column', { columns: [] }, 'columns', '“columns” must have at least 1 entries'],
  ['no list of columns', { columns: {} }, 'columns', '“columns” must be a list in [ … ]'],
  ['an unknown type of column', column('number'), 'columns.8.type', '“type” has no form that is known'],
  ['a column without its hint', column('text', { hint: undefined }), 'columns.8.hint', '“hint” is missing'],
  ['a key with a capital first', column('text', { key: 'More' }), 'columns.8.key', unwritten('key')],
  ['a key that is Thai', column('text', { key: 'อื่น' }), 'columns.8.key', unwritten('key')],
  ['five decimal places', column('decimal', { decimals: 5 }), 'columns.8.decimals', '“decimals” must have at most 4'],
  ['a rule without its words', rules({ what: undefined }), 'rules.0.what', '“what” is missing'],
  ['one without a cure in English', rules({ cure: { th: 'แก้', en: '' } }), 'rules.0.cure.en', '“en” has no text'],
  ['a rule with another kind of ID', rules({ id: 'R1' }), 'rules.0.id', unwritten('id')],
  ['an unknown severity', rules({ severity: 'info' }), 'rules.0.severity', unlisted('severity')],
  ['no result', { results: [] }, 'results', '“results” must have at least 1 entries'],
  ['a target that is a number', results({ target: 75 }), 'results.0.target', '“target” must be text in "…"'],
  ['a target with a word', results({ target: 'ร้อยละ 75' }), 'results.0.target', unwritten('target')],
  ['a result without its target', results({ target: undefined }), 'results.0.target', '“target” is missing'],
  [
    'an unknown calculation',
    calculation({ kind: 'median', of: 'projects' }),
    'results.0.calculation.kind',
    '“kind” has no form that is known',
  ],
  [
    'a ratio without its denominator',
    ratio({ denominator: undefined }),
    'results.0.calculation.denominator',
    '“denominator” is missing',
  ],
  ['a factor that is none of the known', ratio({ per: 50 }), 'results.0.calculation.per', unlisted('per')],
  ['a condition that is a word', breach('came > 5'), 'rules.0.breach', '“breach” must be a group in { … }'],
  ['an unknown sign', breach({ compare: ['came', '=>', 5] }), 'rules.0.breach.compare.1', unlisted('1')],
  ['an empty all', breach({ all: [] }), 'rules.0.breach.all', '“all” must have at least 1 entries'],
  [
    'a fault within all',
    breach({ all: [{ filled: 'came' }, { filled: 5 }] }),
    'rules.0.breach.all.1.filled',
    '“filled” must be text in "…"',
  ],
  [
    'a measure without its name',
    measure({ name: undefined, count: 'rows' }),
    'measures.other.name',
    '“name” is missing',
  ],
  ['rows from elsewhere', { rows: { from: 'file' } }, 'rows.from', '“from” has no form that is known'],
];

test('a sound file has no fault', () => {
  expect(faultsOf(sound)).toEqual([]);
});

describe('what a file’s form does not allow', () => {
  test.each(broken)('%s', (_title, parts, path, what) => {
    expect(saidOf(parts)).toEqual([[path, what]]);
  });

  test.each(broken)('%s: said in Thai and in English', (_title, parts) => {
    expect(faultsOf({ ...sound, ...parts }).flatMap(foreign)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a column without its type', { columns: [{ key: 'more' }] }, 'columns.0.type'],
    ['a condition of an unknown kind', breach({ equals: ['came', 5] }), 'rules.0.breach.equals'],
    ['an unknown kind of measure', measure({ average: 'came' }), 'measures.other.average'],
  ])('%s is shown at its place, whatever else is missed there', (_title, parts, path) => {
    expect(saidOf(parts).map(([at]) => at)).toContain(path);
  });

  test.each<[string, object, string]>([
    ['a measure', { measures: { ...sound.measures, 'Bad Key': { count: 'rows' } } }, 'measures.Bad Key'],
    ['a condition', conditions({ ใหม่: { filled: 'came' } }), 'conditions.ใหม่'],
    ['a reserved name', conditions({ valueOf: { filled: 'came' } }), 'conditions.valueOf'],
  ])('the key of %s that cannot be one is said so in Thai and in English', (_title, parts, path) => {
    expect(saidOf(parts).map(([at]) => at)).toContain(path);
    expect(faultsOf({ ...sound, ...parts }).flatMap(foreign)).toEqual([]);
  });

  test('a reserved name is said to be one in Thai and in English', () => {
    expect(faultsOf({ ...sound, ...breach({ meets: 'toString' }) }).flatMap(foreign)).toEqual([]);
  });

  test('a missing key stands where it should be, by name and position', () => {
    expect(faultsOf(untitled).map(({ path }) => path)).toEqual([['title']]);
    expect(faultsOf({ ...sound, ...rules({}, { what: undefined }) }).map(({ path }) => path)).toEqual([
      ['rules', 1, 'what'],
    ]);
  });

  test('all faults of the form come at once, those of the meaning only then', () => {
    const parts = { code: '1', colour: 'red', ...breach({ filled: 'gone' }) };
    expect(saidOf(parts).map(([path]) => path)).toEqual(['code', 'colour']);
  });
});

describe('the cure', () => {
  test.each<[string, object, string, string]>([
    [
      'names the values there are',
      { quarters: 'yearly' },
      'ใช้ค่าใดค่าหนึ่ง: renewed, cumulative, year-end',
      'Use one of: renewed, cumulative, year-end',
    ],
    ['shows how a code is written', { code: '1' }, 'เขียนแบบ 2100-1040', 'Write it like 2100-1040'],
    [
      'shows how a target is written',
      { results: [{ ...result, target: '75%' }] },
      'เขียนเป็นตัวเลขใน "…" เช่น "75.0000"',
      'Write it as a number in "…", like "75.0000"',
    ],
    ['says what is missing', { title: undefined }, 'เพิ่มช่อง “title”', 'Add “title”'],
    ['says what it must be', { version: '1' }, 'แก้ให้เป็นตัวเลข', 'Make it a number'],
  ])('%s', (_title, parts, th, en) => {
    expect(faultsOf({ ...sound, ...parts })[0]?.cure).toEqual({ th, en });
  });
});
