import { describe, expect, test } from 'vitest';
import { parseIndicator } from '../../../../shared/indicator/file/check-indicator.ts';
import { plainFile, words } from '../../sheet.ts';
import {
  type Broken,
  breach,
  calculation,
  choices,
  column,
  conditions,
  faultsOf,
  foreign,
  headed,
  line,
  list,
  measure,
  result,
  results,
  roster,
  rule,
  rules,
  saidOf,
  sound,
  states,
} from '../sound-file.ts';

/** What an author may get wrong in a file whose form is right, where it is shown, and what is said. */

const noColumn = (key: string) => `There is no column “${key}”`;
const noCode = (key: string, code: string) => `The column “${key}” has no choice “${code}”`;
const noMeasure = (key: string) => `There is no measure “${key}”`;
const twice = (name: string) => `“${name}” is there already`;
const notNumbers = (key: string) => `The column “${key}” does not hold numbers`;
const numberClash = 'A number is compared with something else';
const dayClash = 'A day is compared with something else';
const tooFine = 'The number is too fine or too large';
const begins = (sign: string) => `The text begins with “${sign}”, which Excel takes for a formula or takes off`;
const noHeader = 'Excel takes no such header';
const onlyRoster = 'prefilled is for a choice that the roster knows only';
const noWeight = 'It has no value of the column “weight”';

const inOwner: Broken[] = [
  [
    'a district’s code as its owner’s',
    { owner: { agencyCode: '1035', name: { th: 'สำนักงานเขตจอมทอง', en: 'Chom Thong' } } },
    'owner.agencyCode',
    '1035 is a district’s code, and no agency’s',
  ],
  [
    'an owner alone over a roster',
    { reportedBy: 'owner', ...roster },
    'rows.from',
    'An owner has no register, so no rows of one',
  ],
];

const inColumns: Broken[] = [
  ['a reserved key', column('text', { key: 'remark' }), 'columns.8.key', '“remark” is a column that every sheet has'],
  ['two columns of one key', column('text', { key: 'note' }), 'columns.8.key', twice('note')],
  ['two columns of one header', headed('บันทึก'), 'columns.8.header.th', twice('บันทึก')],
  ['a header that every sheet has', headed('หมายเหตุ'), 'columns.8.header.th', twice('หมายเหตุ')],
  ['a header of two lines', headed('อื่น\nๆ'), 'columns.8.header.th', noHeader],
  ['a header that Excel would calculate', headed('=อื่น'), 'columns.8.header.th', begins('=')],
  ['a header that is too long', headed('ก'.repeat(101)), 'columns.8.header.th', noHeader],
  ['min over max', column('whole', { min: 6, max: 5 }), 'columns.8.min', 'min is above max'],
  ['money whose max is below zero', column('money', { max: -1 }), 'columns.8.min', 'min is above max'],
  [
    'given outside a list',
    column('text', { filledBy: 'given' }),
    'columns.8.filledBy',
    'given is for fixed lines only (rows.from: list)',
  ],
  ['prefilled outside a roster', column('yesNo', { filledBy: 'prefilled' }), 'columns.8.filledBy', onlyRoster],
  [
    'a text that is prefilled',
    { ...roster, ...column('text', { filledBy: 'prefilled' }) },
    'columns.8.filledBy',
    onlyRoster,
  ],
  [
    'two choices of one code',
    choices(...states, { code: 'open', label: words('อื่น') }),
    'columns.8.choices.2.code',
    twice('open'),
  ],
  [
    'two choices of one label',
    choices(...states, { code: 'other', label: words('เปิด') }),
    'columns.8.choices.2.label.th',
    twice('เปิด'),
  ],
  [
    'two choices of one label on one day',
    choices({ ...states[0], validTo: '2021-10-01' }, { code: 'other', label: words('เปิด'), validFrom: '2021-10-01' }),
    'columns.8.choices.1.label.th',
    twice('เปิด'),
  ],
  ['yes and no by one word', column('yesNo', { yes: words('มี'), no: words('มี') }), 'columns.8.no.th', twice('มี')],
  [
    'a choice that begins after it ends',
    choices({ ...states[0], validFrom: '2021-10-02', validTo: '2021-10-01' }),
    'columns.8.choices.0.validFrom',
    'It begins after it ends',
  ],
];

const inRows: Broken[] = [
  ['two lines of one code', list(line('1'), line('2'), line('1')), 'rows.list.2.code', twice('1')],
  ['given without its value', list(line('1'), line('2', {})), 'rows.list.1.given', noWeight],
  ['given with a blank value', list(line('1', { weight: ' ' })), 'rows.list.0.given', noWeight],
  ['given as text', list(line('1', { weight: '20' })), 'rows.list.0.given.weight', '“20” is not a whole number'],
  [
    'given out of its range',
    list(line('1', { weight: 101 })),
    'rows.list.0.given.weight',
    '“101” is outside what may stand here',
  ],
  [
    'given for a column that the district fills',
    list(line('1', { weight: 20, came: 5 })),
    'rows.list.0.given.came',
    '“came” is no column that is given',
  ],
];

/** Of conditions: what stands in a rule's breach, and where in it. */
const inConditions = (
  [
    ['is: an unknown column', { is: ['finished', 'yes'] }, 'is.0', noColumn('finished')],
    ['is: a column without choices', { is: ['note', 'yes'] }, 'is.0', 'The column “note” has no choices'],
    ['is: a code that is not in the list', { is: ['state', 'shut'] }, 'is.1', noCode('state', 'shut')],
    ['is: a label for the code', { is: ['done', 'ใช่'] }, 'is.1', noCode('done', 'ใช่')],
    ['oneOf: one code is not in the list', { oneOf: ['state', ['open', 'shut']] }, 'oneOf.1', noCode('state', 'shut')],
    ['filled: an unknown column', { filled: 'toDate' }, 'filled', noColumn('toDate')],
    ['compare: an unknown column', { compare: ['cost', '>', 5] }, 'compare.0', noColumn('cost')],
    ['compare: with one', { compare: ['came', '>', { column: 'asked' }] }, 'compare.2.column', noColumn('asked')],
    ['compare: a text', { compare: ['note', '>', 5] }, 'compare.0', 'The column “note” holds neither numbers nor days'],
    ['compare: a number with a day', { compare: ['came', '>', '2019-12-31'] }, 'compare.2', numberClash],
    ['compare: one with the quarter’s end', { compare: ['came', '>', { day: 'periodEnd' }] }, 'compare.2', numberClash],
    ['compare: one with days', { compare: ['came', '>', { column: 'heldOn' }] }, 'compare.2.column', numberClash],
    ['compare: a day with a number', { compare: ['heldOn', '>', 2562] }, 'compare.2', dayClash],
    ['compare: one with numbers', { compare: ['heldOn', '>', { column: 'came' }] }, 'compare.2.column', dayClash],
    ['compare: a number too fine', { compare: ['came', '>', 1e-7] }, 'compare.2', tooFine],
    ['compare: a number of five places', { compare: ['came', '>', 0.12345] }, 'compare.2', tooFine],
    ['compare: a number too large', { compare: ['came', '>', 1e21] }, 'compare.2', tooFine],
    ['between: backwards', { between: ['came', 5, 4] }, 'between', 'It begins after it ends'],
    [
      'between: days backwards',
      { between: ['heldOn', '2020-01-01', '2019-12-31'] },
      'between',
      'It begins after it ends',
    ],
    ['between: a number and a day', { between: ['came', 5, '2019-12-31'] }, 'between.2', numberClash],
    ['between: an unknown column', { between: ['cost', 4, 5] }, 'between.0', noColumn('cost')],
    ['atLeast: too many', { atLeast: [3, [{ filled: 'came' }, { filled: 'note' }]] }, 'atLeast.0', 'There are only 2'],
    ['a fault within atLeast', { atLeast: [1, [{ filled: 'gone' }]] }, 'atLeast.1.0.filled', noColumn('gone')],
    ['a fault within all', { all: [{ filled: 'came' }, { filled: 'gone' }] }, 'all.1.filled', noColumn('gone')],
    ['a fault within any', { any: [{ filled: 'gone' }] }, 'any.0.filled', noColumn('gone')],
    ['a fault within not', { not: { not: { filled: 'gone' } } }, 'not.not.filled', noColumn('gone')],
    ['meets: an unknown condition', { meets: 'ready' }, 'meets', 'No condition is named “ready”'],
  ] as [string, object, string, string][]
).map(([title, condition, path, what]): Broken => [title, breach(condition), `rules.0.breach.${path}`, what]);

const named: Broken[] = [
  [
    'a condition that names an unknown one',
    conditions({ ready: { meets: 'steady' } }),
    'conditions.ready.meets',
    'No condition is named “steady”',
  ],
  [
    'a condition that names itself',
    conditions({ ready: { not: { meets: 'ready' } } }),
    'conditions.ready',
    'The condition “ready” refers back to itself',
  ],
  [
    'a condition of an unknown column',
    conditions({ ready: { filled: 'gone' } }),
    'conditions.ready.filled',
    noColumn('gone'),
  ],
];

/** Of measures: what the other measure is, and where in it. */
const gone = { filled: 'gone' };
const came = { filled: 'came' };
const inMeasures = (
  [
    ['a sum of an unknown column', { sum: 'cost' }, 'sum', noColumn('cost')],
    ['a sum of days', { sum: 'heldOn' }, 'sum', notNumbers('heldOn')],
    ['a sum where something is wrong', { sum: 'came', where: gone }, 'where.filled', noColumn('gone')],
    ['a count of what is wrong', { count: { is: ['done', 'maybe'] } }, 'count.is.1', noCode('done', 'maybe')],
    ['every of what is wrong', { every: gone }, 'every.filled', noColumn('gone')],
    ['a product with a text', { weightedSum: ['came', 'note'] }, 'weightedSum.1', notNumbers('note')],
    [
      'a product too large',
      { weightedSum: ['came', 'spent'] },
      'weightedSum',
      'The product may become too large to be exact',
    ],
    [
      'a product where something is wrong',
      { weightedSum: ['came', 'came'], where: gone },
      'where.filled',
      noColumn('gone'),
    ],
    ['the latest by numbers', { latest: 'came', by: 'invited' }, 'by', 'The column “invited” does not hold days'],
    ['the latest of days', { latest: 'heldOn', by: 'heldOn' }, 'latest', notNumbers('heldOn')],
    ['a step that may be negative', { reached: 'change', when: came }, 'reached', 'A step’s value cannot be negative'],
    ['a step’s value of days', { reached: 'heldOn', when: came }, 'reached', notNumbers('heldOn')],
    ['a step done when something wrong holds', { reached: 'came', when: gone }, 'when.filled', noColumn('gone')],
    ['two of one name', { name: sound.measures.projects.name, count: 'rows' }, 'name.th', twice('จำนวนโครงการ')],
  ] as [string, object, string, string][]
).map(([title, other, path, what]): Broken => [title, measure(other), `measures.other.${path}`, what]);

/** Of calculations: what the result is made of, and where in it. */
const inCalculations = (
  [
    ['a total of an unknown measure', { kind: 'total', of: 'all' }, 'of', noMeasure('all')],
    ['a measure named as the kind', { kind: 'total', of: 'total' }, 'of', noMeasure('total')],
    [
      'an unknown numerator',
      { kind: 'ratio', numerator: 'all', denominator: 'projects' },
      'numerator',
      noMeasure('all'),
    ],
    [
      'a column for a measure',
      { kind: 'ratio', numerator: 'projects', denominator: 'came' },
      'denominator',
      noMeasure('came'),
    ],
    ['an unknown base', { kind: 'change', current: 'projects', base: 'old', as: 'growth' }, 'base', noMeasure('old')],
    ['an unknown count', { kind: 'mean', sum: 'projects', count: 'people' }, 'count', noMeasure('people')],
    ['an unknown mean', { kind: 'perDistrict', of: 'people' }, 'of', noMeasure('people')],
  ] as [string, object, string, string][]
).map(([title, one, path, what]): Broken => [title, calculation(one), `results.0.calculation.${path}`, what]);

const elsewhere: Broken[] = [
  ['a result named as a measure', results({ key: 'projects' }), 'results.0.key', '“projects” is the name of a measure'],
  ['two results of one key', { results: [result, { ...result, name: words('อื่น') }] }, 'results.1.key', twice('total')],
  ['excluded when something wrong holds', { excluded: { when: gone } }, 'excluded.when.filled', noColumn('gone')],
  [
    'the reason of an unknown column',
    { excluded: { when: came, reason: 'gone' } },
    'excluded.reason',
    noColumn('gone'),
  ],
  ['two rules of one ID', rules({}, { column: 'invited' }), 'rules.1.id', twice('C1')],
  ['a rule shown at an unknown column', rules({ column: 'gone' }), 'rules.0.column', noColumn('gone')],
  [
    'a warning shown at the remark',
    rules({ severity: 'warning', column: 'remark' }),
    'rules.0.column',
    'A warning cannot stand at the remark, which answers it',
  ],
];

describe.each([
  ['its owner', inOwner],
  ['columns', inColumns],
  ['rows', inRows],
  ['conditions', inConditions],
  ['named conditions', named],
  ['measures', inMeasures],
  ['calculations', inCalculations],
  ['results, exclusion and rules', elsewhere],
])('what does not fit in %s', (_title, broken) => {
  test.each(broken)('%s', (_title, parts, path, what) => {
    expect(saidOf(parts)).toEqual([[path, what]]);
  });

  test.each(broken)('%s: said in Thai and in English', (_title, parts) => {
    expect(faultsOf({ ...sound, ...parts }).flatMap(foreign)).toEqual([]);
  });
});

describe('several faults', () => {
  test('are all shown, by name and position', () => {
    const parts = rules({ column: 'gone' }, { breach: { any: [{ filled: 'gone' }] } });
    expect(faultsOf({ ...sound, ...parts }).map(({ path }) => path)).toEqual([
      ['rules', 0, 'column'],
      ['rules', 1, 'id'],
      ['rules', 1, 'breach', 'any', 0, 'filled'],
    ]);
  });

  test('two measures that are missing are each shown at their place', () => {
    const parts = calculation({ kind: 'ratio', numerator: 'all', denominator: 'all' });
    expect(saidOf(parts).map(([path]) => path)).toEqual([
      'results.0.calculation.numerator',
      'results.0.calculation.denominator',
    ]);
  });

  test('conditions that lead back to one another are each shown', () => {
    const circle = { a: { meets: 'b' }, b: { any: [came, { meets: 'c' }] }, c: { not: { meets: 'a' } } };
    expect(saidOf(conditions({ ...circle, d: { meets: 'a' } })).map(([path]) => path)).toEqual([
      'conditions.a',
      'conditions.b',
      'conditions.c',
    ]);
  });
});

describe('the cure', () => {
  test.each<[string, object, string, string]>([
    [
      'names the columns there are',
      breach(gone),
      'ใช้คอลัมน์ใดคอลัมน์หนึ่ง: code, name, invited, came, change, spent, heldOn, state, done, note, remark',
      'Use one of the columns: code, name, invited, came, change, spent, heldOn, state, done, note, remark',
    ],
    [
      'names the codes there are',
      breach({ is: ['state', 'shut'] }),
      'ใช้รหัสใดรหัสหนึ่ง: open, closed',
      'Use one of: open, closed',
    ],
    [
      'names the measures there are',
      calculation({ kind: 'total', of: 'all' }),
      'ใช้ค่าใดค่าหนึ่ง: projects',
      'Use one of: projects',
    ],
    [
      'of a day that is compared with a number',
      breach({ compare: ['heldOn', '>', 2562] }),
      'ใช้วันที่ ค.ศ. เช่น "2019-12-31", {"day": "periodEnd"} หรือคอลัมน์วันที่',
      'Use a day like "2019-12-31", {"day": "periodEnd"} or a column of days',
    ],
  ])('%s', (_title, parts, th, en) => {
    expect(faultsOf({ ...sound, ...parts })[0]?.cure).toEqual({ th, en });
  });
});

describe('what is allowed', () => {
  test.each<[string, object]>([
    [
      'the same label on later days',
      choices({ ...states[0], validTo: '2021-09-30' }, { code: 'other', label: words('เปิด'), validFrom: '2021-10-01' }),
    ],
    [
      'the same label on earlier days',
      choices({ ...states[0], validFrom: '2021-10-01' }, { code: 'other', label: words('เปิด'), validTo: '2021-09-30' }),
    ],
    ['between one value and itself', breach({ between: ['came', 5, 5] })],
    ['atLeast all of them', breach({ atLeast: [2, [came, { filled: 'note' }]] })],
    ['min equal to max', column('whole', { min: 5, max: 5 })],
    ['a number against one of another kind', breach({ compare: ['came', '<', { column: 'spent' }] })],
    ['an error shown at the remark', rules({ column: 'remark' })],
    ['a warning shown at the code', rules({ severity: 'warning', column: 'code' })],
    ['a condition on the name', breach({ not: { filled: 'name' } })],
    ['a yes or no that is prefilled', { ...roster, ...column('yesNo', { filledBy: 'prefilled' }) }],
    ['given values of every line', list(line('1'), line('2', { weight: 80 }))],
    ['a product that stays exact', measure({ weightedSum: ['came', 'invited'] })],
    ['a target of 0', results({ target: '0' })],
    ['a target below zero', results({ target: '-20.5' })],
    ['no rule at all', { rules: [] }],
  ])('%s', (_title, parts) => {
    expect(saidOf(parts)).toEqual([]);
  });

  test('what a file leaves out is filled in', () => {
    const parsed = parseIndicator(plainFile);
    expect('indicator' in parsed && parsed.indicator).toMatchObject({
      reportedBy: 'districts',
      conditions: {},
      rules: [],
      definition: '',
      results: [{ better: 'higher' }],
    });
  });
});

describe('what Excel could not hold', () => {
  const comparison = (column: string) => ({ compare: ['came', '>', { column }] });
  const long = { any: Array.from({ length: 50 }, (_, index) => comparison(index % 2 ? 'came' : 'invited')) };

  test.each<[string, object, string]>([
    ['a measure', measure({ count: { all: [long, long] } }), 'measures.other'],
    ['a rule', { rules: [rule(), rule({ id: 'C2', column: 'note', breach: { all: [long, long] } })] }, 'rules.1'],
  ])('%s whose formula has more than 8,000 characters', (_title, parts, path) => {
    expect(saidOf(parts)).toEqual([[path, 'The condition is longer than an Excel formula may be']]);
    expect(faultsOf({ ...sound, ...parts }).flatMap(foreign)).toEqual([]);
  });
});
