import { describe, expect, test } from 'vitest';
import { returnable, unlocked, withPlaces } from '../../../../addin/panes/review/return-items.ts';
import { maximumReturnItems } from '../../../../shared/wire/terms.ts';
import { sampleIndicator } from '../../sample-indicator.ts';

const row = (subject: string) => ({ subject, column: null });
const cell = (subject: string, column: string) => ({ subject, column });

describe('the items of a return', () => {
  test('a place that is there already keeps its message', () => {
    const items = [{ ...row('a'), message: 'ตรวจอีกครั้ง' }];
    expect(withPlaces(items, [row('a'), cell('a', 'waste'), cell('a', 'waste'), row('b')])).toEqual({
      items: [
        { subject: 'a', column: null, message: 'ตรวจอีกครั้ง' },
        { subject: 'a', column: 'waste', message: '' },
        { subject: 'b', column: null, message: '' },
      ],
      full: false,
    });
  });

  test('no more are taken than can be sent, and it is said', () => {
    const many = Array.from({ length: maximumReturnItems + 1 }, (_, index) => row(String(index)));
    expect(withPlaces([], many.slice(1)).full).toBe(false);
    expect(withPlaces([], many)).toMatchObject({ full: true });
    expect(withPlaces([], many).items).toHaveLength(maximumReturnItems);
  });

  test('a cell that nobody fills stands for its row', () => {
    expect(returnable(sampleIndicator(), [cell('a', 'waste'), cell('a', 'code'), cell('a', 'gone'), row('b')])).toEqual(
      [cell('a', 'waste'), row('a'), row('a'), row('b')],
    );
  });

  test.each([
    [[], 0, 0],
    [[row('a'), row('b')], 2, 0],
    [[cell('a', 'waste'), cell('a', 'sorted')], 0, 2],
    [[row('a'), cell('a', 'waste'), cell('b', 'waste')], 1, 1],
  ])('%j opens %i rows and %i cells', (items, rows, cells) => expect(unlocked(items)).toEqual({ rows, cells }));
});
