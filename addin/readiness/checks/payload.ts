import { cellsAt } from '../../workbook/kit/cells-at.ts';
import { setCells } from '../../workbook/kit/set-cells.ts';
import { type Area, failed, passed } from '../check.ts';
import { codeOf } from '../excel-answers.ts';

const paths = ['addin/workbook/run.ts', 'addin/workbook/city/batches.ts'];

/** Five million letters in cells that hold many each: more than Excel on the web takes or gives at once. */
const [rows, letters] = [160, 32_000];

/** Of short words, as what people write: an Excel that lays a text out has no word to break that is longer than a line. */
const textOf = (length: number) => 'words and '.repeat(Math.ceil(length / 10)).slice(0, length);

export const payload: Area = {
  key: 'payload',
  title: { th: 'ขนาดข้อมูลต่อครั้ง', en: 'How much at once' },
  checks: [
    {
      id: 'payload/request',
      title: { th: 'ส่งเกิน 5 MB: ทำได้ หรือมีรหัสที่เรารู้จัก', en: 'Over 5 MB sent: done, or refused by a code that we know' },
      touches: paths,
      heavy: true,
      run: async ({ context, worksheet }) => {
        const code = await codeOf(context, () =>
          setCells(
            cellsAt(worksheet, 0, 0, rows, 1),
            Array.from({ length: rows }, () => [textOf(letters + 1_000)]),
            null,
          ),
        );
        return code === null || code === 'RequestPayloadSizeLimitExceeded' ? passed(code ?? '') : failed(code);
      },
    },
    {
      id: 'payload/response',
      title: { th: 'อ่านเกิน 5 MB: ทำได้ หรือมีรหัสที่เรารู้จัก', en: 'Over 5 MB read: done, or refused by a code that we know' },
      touches: paths,
      heavy: true,
      run: async ({ context, worksheet }) => {
        const half = rows / 2;
        for (const part of [0, half]) {
          setCells(
            cellsAt(worksheet, part, 0, half, 1),
            Array.from({ length: half }, () => [textOf(letters)]),
            null,
          );
          await context.sync();
        }
        const code = await codeOf(context, () => {
          cellsAt(worksheet, 0, 0, rows, 1).load('values, formulas');
        });
        return code === null || code === 'ResponsePayloadSizeLimitExceeded' ? passed(code ?? '') : failed(code);
      },
    },
  ],
};
