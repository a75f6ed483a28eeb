import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCheck } from '../../../shared/indicator/compilers/to-check.ts';
import { parseIndicator } from '../../../shared/indicator/file/check-indicator.ts';

/** The check keeps what conditions ask in the 31 bits of a number: what finds no room there is asked otherwise. */

const words = (th: string) => ({ th, en: th });
const keys = Array.from({ length: 40 }, (_, index) => `part${index}`);

test('more facts than a number has bits, and facts that contradict each other, are told apart all the same', () => {
  const parsed = parseIndicator({
    code: '9999-001',
    fiscalYear: 2563,
    version: 1,
    title: words('ทดสอบ'),
    type: words('ทดสอบ'),
    level: words('ทดสอบ'),
    owner: { agencyCode: '9999', name: words('ทดสอบ') },
    quarters: 'renewed',
    rows: { from: 'roster', subject: words('ชุมชน') },
    columns: keys.map((key) => ({ key, type: 'yesNo', header: words(key), hint: words('เลือก') })),
    measures: { rows: { name: words('แถว'), count: 'rows' } },
    results: [
      { key: 'total', name: words('ผล'), unit: words('แถว'), target: null, calculation: { kind: 'total', of: 'rows' } },
    ],
    rules: keys.map((key, index) => ({
      id: `C${index + 1}`,
      severity: 'error',
      column: key,
      breach: { all: [{ is: [key, 'no'] }, { not: { is: [key, 'yes'] } }, { filled: key }] },
      what: words('ผิด'),
      cure: words('แก้'),
    })),
  });
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const check = compileCheck(parsed.indicator, { fiscalYear: 2563, quarter: 1 });
  const cell = fc.constantFrom('ใช่', 'ไม่ใช่', null);
  const row = fc
    .tuple(...keys.map(() => cell))
    .map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? null])));
  fc.assert(
    fc.property(row, (each) => {
      const wrong = keys.filter((key) => each[key] === 'ไม่ใช่');
      expect(check({ ...each, remark: 'กรอก' }).breaches.map(({ column }) => column.key)).toEqual(wrong);
    }),
    { numRuns: 2_000 },
  );
});
