import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../addin/sheets/difference.ts';
import { createTruths, type Sending } from '../../../addin/sheets/truths.ts';
import { districts } from '../../../shared/catalogue/districts.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import type { ReturnRequest } from '../../../shared/terms/review.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { annexOf, type SheetState, sheetStates } from '../../../shared/terms/sheet.ts';
import type { ServerSheet } from '../../../shared/wire/sheets.ts';
import { completeRow, filled, sheetOf, untouchedRow } from '../../shared/sheet.ts';
import { receipt } from '../sync/answers.ts';
import { nothingStored } from './fake-server.ts';

/** What was typed, stored and sent, held against each other: the tables in addin/sheets/truths.ts, line by line. */

const [district] = districts;
if (!district) throw new Error('no district');
const sheet = { ...sheetOf(2), office: districtOffice(district), access: wholeSheet };

/** Every content says in its first row's project which one it is. */
const saying = (project: string) => [completeRow(1, { project }), completeRow(2)];
const laid = [untouchedRow(1), untouchedRow(2)];
const contents: Record<string, EntryRow[]> = {
  'it was laid': laid,
  '1': saying('1'),
  '2': saying('2'),
  other: saying('other'),
};

const request: ReturnRequest = { revision: 1, reopened: false, submittedAt: null, message: '', items: [] };
const sentOf = (revision: number, rows: EntryRow[] | null) => ({
  revision,
  at: receipt.submittedAt,
  result: receipt.result,
  code: '',
  content: rows && { rows, report: '', notApplicable: false, confirmed: false, ...annexOf({}) },
});

function storedAs(
  revision: number,
  state: SheetState,
  sent: ServerSheet['sent'],
  asked: ReturnRequest | null,
): ServerSheet {
  const rows = contents[revision] ?? [];
  return { ...nothingStored, state, revision, rows, sent, returned: asked && { request: asked, rows: saying('1') } };
}

/** `from 1`, or `nothing`: what a difference was taken from. */
function origin(difference: Difference | null | undefined): string {
  if (!difference) return 'nothing';
  const [row] = difference.rows;
  return row?.kind === 'added'
    ? 'from what was laid'
    : `from ${row?.cells.find(({ column }) => column === 'project')?.before}`;
}

const [, first = '', second = ''] = readFileSync(
  new URL('../../../addin/sheets/truths.ts', import.meta.url),
  'utf8',
).split(/\n \* \| (?:stored|state) \|.+\n.+\n/);
const linesOf = (table: string) =>
  table
    .split('\n */')[0]
    ?.split('\n')
    .flatMap((line) => /^ \* \| (.+) \|$/.exec(line)?.[1]?.split(' | ') ?? []) ?? [];
const inLines = (cells: string[], width: number) =>
  Array.from({ length: cells.length / width }, (_, line) => cells.slice(line * width, (line + 1) * width));

describe('typed, stored and sent', () => {
  const lines = inLines(linesOf(first), 5);

  test('the table has its ten lines', () => expect(lines).toHaveLength(10));

  const cases = lines.flatMap(([stored = '', sent = '', here = '', unsaved = '', fromSent = '']) =>
    (sent.includes(' or ') ? ['withdrawn', 'returned'] : ['']).map(
      (how) => [stored, sent, here, unsaved, fromSent, how] as const,
    ),
  );
  test.each(cases)(
    'stored %s, sent %s, here %s: unsaved %s, sent %s (%s)',
    (stored, sent, here, unsaved, fromSent, how) => {
      const revision = Number(stored === '–' ? 0 : stored);
      const state =
        sent === '–'
          ? revision === 0
            ? 'none'
            : 'draft'
          : how === ''
            ? 'submitted'
            : how === 'returned'
              ? how
              : 'draft';
      const content = revision > 1 ? saying('1') : null;
      const server = storedAs(
        revision,
        state,
        sent === '–' ? null : sentOf(1, content),
        how === 'returned' ? request : null,
      );
      const truths = createTruths()(sheet, filled(contents[here.replace(/^as /, '')] ?? []), server, null);
      expect(origin(truths.unsaved)).toBe(unsaved.split(':')[0]);
      if (sent === '–') expect(truths.sent).toBeNull();
      else expect(origin(truths.sent?.difference)).toBe(fromSent === 'the same' ? 'nothing' : fromSent);
      if (how !== '') expect(truths.sent?.as).toBe(how);
    },
  );
});

describe('what has become of what was sent', () => {
  const lines = inLines(linesOf(second), 3);

  test('the table speaks of every state in which something may have been sent', () => {
    const named = new Set(lines.flatMap(([states = '']) => states.split(', ')));
    expect([...named].sort()).toEqual(sheetStates.filter((state) => state !== 'none').sort());
  });

  test.each(
    lines.flatMap(([states = '', what = '', become = '']) =>
      states.split(', ').map((state, index) => [state, what, become.split(', ')[index] ?? become] as const),
    ),
  )('%s, %s: %s', (state, what, become) => {
    const revision = what.startsWith('a correction') ? 2 : 1;
    const asked = what === 'any' ? null : request;
    const server = storedAs(revision, state as SheetState, sentOf(revision, null), asked);
    expect(createTruths()(sheet, filled([]), server, null).sent?.as).toBe(become satisfies string as Sending);
  });
});

test('a submission whose answer has not come is told beside what is here, with its figure', () => {
  const truths = createTruths();
  const server = storedAs(0, 'none', null, null);
  const underWay = filled(contents['1'] ?? []);
  expect(truths(sheet, filled(contents['1'] ?? []), server, underWay).underWay?.difference).toBeNull();
  const told = truths(sheet, filled(contents.other ?? []), server, underWay).underWay;
  expect(told?.result.figures).toEqual({ percentage: { text: '100.00' } });
  expect(told?.difference?.rows).toMatchObject([{ cells: [{ before: '1', after: 'other' }] }]);
});

test('the report, the answers and whether anything applies differ apart from the rows; blanks around a report do not', () => {
  const server = { ...storedAs(1, 'returned', sentOf(1, null), request), report: 'ประชุม', answers: { '': 'รับ' } };
  const rows = contents['1'] ?? [];
  const here = { rows, report: 'ประชุม ', notApplicable: false, answers: { '': 'รับ' } };
  // Answers that came with an earlier request are not answers to this one.
  expect(createTruths()(sheet, here, server, null).unsaved).toMatchObject({ rows: [], report: false, answers: true });
  const answered = { ...server, revision: 2 };
  expect(createTruths()(sheet, here, answered, null).unsaved).toBeNull();
  const declared = { ...here, report: '', notApplicable: true };
  expect(createTruths()(sheet, declared, answered, null).unsaved).toEqual({
    rows: [],
    report: true,
    annex: false,
    notApplicable: true,
    answers: false,
    confirmed: false,
  });
});

test('at a key typed into the report the rows are not compared again', () => {
  const [truths, server] = [createTruths(), storedAs(1, 'submitted', sentOf(1, null), null)];
  const rows = contents.other ?? [];
  const before = truths(sheet, filled(rows), server, null).sent?.difference;
  const after = truths(sheet, filled(rows, { report: 'ป' }), server, null).sent?.difference;
  expect(after).toMatchObject({ report: true });
  expect(after?.rows).toBe(before?.rows);
});

test.each([
  [null, null],
  [{ quarter: 1, rows: saying('1') } as const, { confirmed: true }],
])('a confirmation tells two contents apart only where something was carried over (%j)', (earlier, wanted) => {
  const server = { ...storedAs(1, 'draft', null, null), confirmed: true };
  const here = { rows: contents['1'] ?? [], report: '', notApplicable: false, answers: {} };
  const { unsaved } = createTruths()({ ...sheet, earlier }, here, server, null);
  if (wanted === null) expect(unsaved).toBeNull();
  else expect(unsaved).toMatchObject(wanted);
});
