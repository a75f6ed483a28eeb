import { describe, expect, test } from 'vitest';
import { isTourDue, markNoTours, markTour } from '../../../../addin/parts/tour/tour-marks.ts';
import { tourNames } from '../../../../addin/parts/tour/tour-stops.ts';
import { tours } from '../../../../addin/parts/tour/tours.ts';
import { createKeep } from '../../../../addin/sync/keep.ts';
import { memoryStorage } from '../../sync/answers.ts';

const computer = () => createKeep(() => memoryStorage());

describe('a tour', () => {
  test('is due once for each person on a computer', () => {
    const storage = memoryStorage();
    const keep = createKeep(() => storage);
    expect(isTourDue(keep, 'chomthong', 'list')).toBe(true);
    markTour(keep, 'chomthong', 'list');
    markTour(keep, 'chomthong', 'list');
    expect(isTourDue(keep, 'chomthong', 'list')).toBe(false);
    expect(isTourDue(keep, 'chomthong', 'sheet')).toBe(true);
    expect(isTourDue(keep, 'dusit', 'list')).toBe(true);
    expect(
      isTourDue(
        createKeep(() => storage),
        'chomthong',
        'list',
      ),
    ).toBe(false);
    expect(isTourDue(computer(), 'chomthong', 'list')).toBe(true);
  });

  test('is due to nobody on a computer where somebody wants none', () => {
    const storage = memoryStorage();
    const keep = createKeep(() => storage);
    markNoTours(keep);
    for (const tour of tourNames) expect(isTourDue(keep, 'dusit', tour)).toBe(false);
  });

  test('is due again where what is kept cannot be read', () => {
    const keep = computer();
    keep.write('traimat.kept.dusit.tours', '["a tour that is gone"]');
    expect(isTourDue(keep, 'dusit', 'list')).toBe(true);
  });

  test('is short', () => {
    const officer = tours.list.length + tours.sheet.length;
    expect([officer, tours.city.length]).toEqual([6, 3]);
  });
});
