import type { EntryRow } from '../../shared/terms/row.ts';

const same = (words: string) => ({ th: words, en: words });

export type IndicatorChanges = { code?: string; fiscalYear?: number; version?: number } & Record<string, unknown>;

/** An indicator file with two fixed lines and one question to each: small enough to reckon in one's head. */
export function smallIndicator(changes: IndicatorChanges = {}) {
  return {
    code: '9900-001',
    fiscalYear: 2563,
    version: 1,
    title: same('ขั้นตอน'),
    type: same('ตัวชี้วัดทดสอบ'),
    level: same('ผลผลิต'),
    owner: { agencyCode: '9900', name: same('ทดสอบ') },
    quarters: 'renewed',
    rows: {
      from: 'list',
      subject: same('ขั้นตอน'),
      list: [1, 2].map((line) => ({ code: `${line}`, name: same(`ขั้น ${line}`) })),
    },
    columns: [doneColumn, noteColumn],
    measures: {
      done: { name: same('ทำแล้ว'), count: { is: ['done', 'yes'] } },
      steps: { name: same('ทั้งหมด'), count: 'rows' },
    },
    results: [share],
    ...changes,
  };
}

export const doneColumn = { type: 'yesNo', key: 'done', header: same('ทำแล้ว'), hint: same('-'), required: true };
export const noteColumn = { type: 'text', key: 'note', header: same('บันทึก'), hint: same('-') };
export const share = {
  key: 'share',
  name: same('สัดส่วน'),
  unit: same('ร้อยละ'),
  target: '80',
  calculation: { kind: 'ratio', numerator: 'done', denominator: 'steps' },
};

/** Both lines filled in, the first `done` of them as done. */
export function smallRows(done: number): EntryRow[] {
  return [1, 2].map((line) => ({
    code: `${line}`,
    name: `ขั้น ${line}`,
    done: line <= done ? 'ใช่' : 'ไม่ใช่',
    note: `${line}`,
  }));
}
