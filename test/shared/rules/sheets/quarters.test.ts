import { describe, expect, test } from 'vitest';
import { assess } from '../../../../shared/rules/sheets/assess.ts';
import type { Quarter } from '../../../../shared/terms/period.ts';
import type { EntryRow } from '../../../../shared/terms/row.ts';
import { columnOf, filled, indicatorOf, words } from '../../sheet.ts';

/** What a sheet asks for from quarter to quarter. */

const rowsFrom = {
  roster: { from: 'roster', subject: words('ชุมชน') },
  list: { from: 'list', subject: words('ขั้นตอน'), list: [{ code: '1', name: words('สำรวจ') }] },
  district: { from: 'district', subject: words('โครงการ'), room: 3 },
};

function assessed(quarters: string, from: keyof typeof rowsFrom, quarter: Quarter, rows: EntryRow[]) {
  const indicator = indicatorOf({
    quarters,
    rows: rowsFrom[from],
    columns: [columnOf('yesNo', 'done', 'ทำแล้ว', { required: true })],
  });
  const communities = [{ code: '1', name: 'ชุมชน 1', kind: '' }];
  const { issues, result, progress } = assess(
    { indicator, period: { fiscalYear: 2563, quarter }, communities },
    filled(rows),
  );
  return { rules: issues.map(({ rule }) => rule), figure: result.figures.total, progress };
}

const untouched: EntryRow[] = [{ code: '1', name: 'ชุมชน 1' }];
const ownUntouched: EntryRow[] = [{ code: '1' }];
const begun: EntryRow[] = [{ code: '1', name: 'ชุมชน 1', done: 'ใช่' }];

describe('[P8] an indicator that is known at the year’s end', () => {
  describe.each([1, 2, 3] as const)('in quarter %d', (quarter) => {
    test.each<[string, keyof typeof rowsFrom, EntryRow[]]>([
      ['communities that are not filled in', 'roster', untouched],
      ['communities that are lost', 'roster', []],
      ['steps that are not filled in', 'list', untouched],
      ['lines of its own', 'district', ownUntouched],
    ])('[P8] is not applicable, and nobody is asked for %s', (_title, from, rows) => {
      expect(assessed('year-end', from, quarter, rows)).toMatchObject({
        rules: [],
        figure: { none: 'not-applicable' },
      });
    });

    test('[P8] has no figure, whatever is filled in, and what is filled in is checked', () => {
      expect(assessed('year-end', 'roster', quarter, begun)).toMatchObject({
        rules: [],
        figure: { none: 'not-applicable' },
      });
      const wrong = [{ code: '1', name: 'ชุมชน 1', done: '?' }];
      expect(assessed('year-end', 'roster', quarter, wrong).rules).toEqual(['R2']);
    });
  });

  test.each<[string, keyof typeof rowsFrom, EntryRow[], string[]]>([
    ['a community that is not filled in', 'roster', untouched, ['R8']],
    ['a community that is lost', 'roster', [], ['R8']],
    ['a step that is not filled in', 'list', untouched, ['R8']],
    ['a line', 'district', ownUntouched, ['R10']],
  ])('[P8] asks for %s in quarter 4', (_title, from, rows, rules) => {
    expect(assessed('year-end', from, 4, rows)).toMatchObject({ rules, figure: { none: 'not-reported' } });
  });

  test('[P8] has its figure in quarter 4', () => {
    expect(assessed('year-end', 'roster', 4, begun)).toEqual({
      rules: [],
      figure: { text: '1' },
      progress: { expected: 1, filled: 1, valid: 1, excluded: 0, carried: 0, unchanged: 0 },
    });
  });
});

describe.each(['renewed', 'cumulative'])('[P8] an indicator that is %s', (quarters) => {
  test.each([1, 2, 3, 4] as const)('[P8] is asked for in quarter %d, and its figure is that of the rows', (quarter) => {
    expect(assessed(quarters, 'roster', quarter, untouched)).toMatchObject({
      rules: ['R8'],
      figure: { none: 'not-reported' },
    });
    expect(assessed(quarters, 'roster', quarter, begun)).toMatchObject({ rules: [], figure: { text: '1' } });
  });
});
