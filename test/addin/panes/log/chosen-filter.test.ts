import { describe, expect, test } from 'vitest';
import { chosenFilter, nothingChosen } from '../../../../addin/panes/log/chosen-filter.ts';

describe('what the log is asked for', () => {
  test('is everything where nothing is chosen, not even a name of blanks', () => {
    expect(chosenFilter({ ...nothingChosen, person: '  ' })).toEqual({});
  });

  test('is what was chosen and nothing else', () => {
    expect(chosenFilter({ ...nothingChosen, person: ' จอมทอง ', act: 'submit', from: '2020-01-31' })).toEqual({
      person: 'จอมทอง',
      act: 'submit',
      from: '2020-01-31',
    });
  });
});
