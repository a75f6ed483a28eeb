import { describe, expect, test } from 'vitest';
import { faultPlace } from '../../../../addin/panes/indicators/fault-place.ts';

describe('where a fault stands', () => {
  const file = {
    columns: [{ key: 'waste' }],
    rules: [{ id: 'C1' }],
    rows: { list: [{ code: '07' }, {}] },
    conditions: {},
  };
  test.each([
    [[], 'ทั้งไฟล์', 'The whole file'],
    [
      ['columns', 0, 'header', 'th'],
      'columns › รายการที่ 1 (waste) › header › th',
      'columns › entry 1 (waste) › header › th',
    ],
    [['rules', 0], 'rules › รายการที่ 1 (C1)', 'rules › entry 1 (C1)'],
    [['rows', 'list', 0, 'given'], 'rows › list › รายการที่ 1 (07) › given', 'rows › list › entry 1 (07) › given'],
    [['rows', 'list', 1], 'rows › list › รายการที่ 2', 'rows › list › entry 2'],
    [['gone', 3, 'x'], 'gone › รายการที่ 4 › x', 'gone › entry 4 › x'],
  ])('%j', (path, th, en) => expect(faultPlace(path, file)).toEqual({ th, en }));
});
