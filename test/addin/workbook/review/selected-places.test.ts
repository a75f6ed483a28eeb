import { describe, expect, test } from 'vitest';
import { type Area, selectedPlaces } from '../../../../addin/workbook/review/selected-places.ts';

/** A table of four rows, the third without a code, that begins in B9: code, name, two columns, remark, the add-in's own. */
const block = {
  row: 8,
  column: 1,
  codes: ['a', 'b', '', 'd'],
  keys: ['code', 'name', 'waste', 'sorted', 'remark', null],
};
const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
const places = (...areas: Area[]) =>
  selectedPlaces(block, areas).map(({ subject, column }) => (column === null ? subject : `${subject}/${column}`));

describe('what a selection in the shown table means', () => {
  test.each<[string, Area[], string[]]>([
    ['a cell', [area(8, 3)], ['a/waste']],
    ['two cells of a row', [area(8, 3, 1, 2)], ['a/waste', 'a/sorted']],
    ['a code: the row', [area(9, 1)], ['b']],
    ['a name with cells: the row', [area(9, 2, 1, 3)], ['b']],
    ['the note of what changed: the row', [area(9, 6)], ['b']],
    ['only a remark', [area(8, 5)], ['a/remark']],
    ['a cell with the remark: the cell', [area(8, 4, 1, 2)], ['a/sorted']],
    ['whole rows of the worksheet', [area(8, 0, 2, 16_384)], ['a', 'b']],
    [
      'a whole column: its cells, but for a line without a code',
      [area(0, 3, 1_048_576)],
      ['a/waste', 'b/waste', 'd/waste'],
    ],
    ['two areas, one cell in both', [area(8, 3), area(8, 3, 2)], ['a/waste', 'b/waste']],
    ['two areas of one row', [area(8, 4), area(8, 3)], ['a/waste', 'a/sorted']],
    ['a line without a code', [area(10, 1, 1, 6)], []],
    ['the header', [area(7, 1, 1, 6)], []],
    ['below the table', [area(12, 1, 3, 6)], []],
    ['left of the table', [area(8, 0)], []],
    ['right of the table', [area(8, 7)], []],
    ['nothing', [], []],
  ])('%s', (_, areas, expected) => expect(places(...areas)).toEqual(expected));
});
