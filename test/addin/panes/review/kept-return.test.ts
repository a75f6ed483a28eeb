import { describe, expect, test } from 'vitest';
import {
  dropKeptReturn,
  emptyReturn,
  isEmptyReturn,
  type KeptReturn,
  listKeptReturns,
  returnName,
} from '../../../../addin/panes/review/kept-return.ts';
import { keptName } from '../../../../addin/parts/use-kept.ts';
import { createKeep } from '../../../../addin/sync/keep.ts';
import { memoryStorage, place } from '../../sync/answers.ts';

const written: KeptReturn = {
  place,
  revision: 2,
  message: 'แก้สองแถว',
  items: [{ subject: '1035-001', column: null, message: 'ชื่อโครงการ' }],
};

function keepWith(...returns: [string, KeptReturn][]) {
  const keep = createKeep(() => memory);
  const memory = memoryStorage();
  for (const [username, one] of returns) {
    keep.write(keptName(username, returnName(one.place)), JSON.stringify(one));
  }
  return keep;
}

describe('a return that has not been sent', () => {
  test('is listed for the person who began it, and for nobody else', () => {
    const other = { ...written, place: { ...place, district: '1034' } };
    const keep = keepWith(['planning', written], ['planning', other], ['planning.2', written]);
    expect(listKeptReturns(keep, 'planning')).toEqual([other, written]);
    expect(listKeptReturns(keep, 'somebody')).toEqual([]);
  });

  test('is gone once it is dropped, and only it', () => {
    const other = { ...written, place: { ...place, district: '1034' } };
    const keep = keepWith(['planning', written], ['planning', other]);
    dropKeptReturn(keep, 'planning', place);
    expect(listKeptReturns(keep, 'planning')).toEqual([other]);
  });

  test.each(['', '{', '[]', '{"place":1}'])('that nobody can read (%s) is passed over', (words) => {
    const keep = keepWith();
    keep.write(keptName('planning', returnName(place)), words);
    expect(listKeptReturns(keep, 'planning')).toEqual([]);
  });

  test('is empty without message and places', () => {
    expect(isEmptyReturn(emptyReturn(place))).toBe(true);
    expect(isEmptyReturn({ ...written, items: [] })).toBe(false);
    expect(isEmptyReturn({ ...written, message: '' })).toBe(false);
  });
});
