import { describe, expect, test } from 'vitest';
import { answersToSend, storedAnswers } from '../../../addin/sheets/answers.ts';
import type { ReturnItem } from '../../../shared/terms/review.ts';

const request = (items: ReturnItem[]) => ({ revision: 3, reopened: false, submittedAt: null, message: '', items });
const item = (number: number, column: string | null): ReturnItem => ({
  subject: `1035-00${number}`,
  column,
  message: 'ตรวจอีกครั้ง',
});

describe('answers', () => {
  test('are sent for what is asked now, without the blank ones', () => {
    const given = { '': 'รับทราบ', '1035-002/project': '  แก้แล้ว ', '1035-003': ' ', '1035-009': 'ของคราวก่อน' };
    const returned = { request: request([item(2, 'project'), item(3, null)]), rows: [] };
    expect(answersToSend({ returned: null }, given)).toBeUndefined();
    expect(answersToSend({ returned }, given)).toEqual({
      '': 'รับทราบ',
      '1035-002/project': 'แก้แล้ว',
    });
  });

  test('that were stored before the request answer another one', () => {
    const stored = (revision: number) => ({
      revision,
      answers: { '': 'ตอบ' },
      returned: { request: request([]), rows: [] },
    });
    expect(storedAnswers(stored(3))).toEqual({});
    expect(storedAnswers(stored(4))).toEqual({ '': 'ตอบ' });
    expect(storedAnswers({ ...stored(4), returned: null })).toEqual({});
  });
});
