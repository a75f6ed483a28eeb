/** What a printed sheet says by formulas of the open workbook's figures (addin/workbook/paper/live-cells.ts). */

import { liveCells } from '../../../addin/workbook/paper/live-cells.ts';
import type { LiveFigure } from '../../../shared/rules/sheets/paper/sheet-line.ts';
import { column, type FormCase } from '../form-case.ts';

const shown = [58, 99, 58.004, 0, null, 'ยังไม่รายงาน', 'ไม่เกี่ยวข้อง', 'วัดเมื่อสิ้นปี', 1234567.5, -17, '58'];

const figure = (held: LiveFigure['held']): LiveFigure => ({ result: 'figure', decimals: 2, now: '', held });
const [arabic, thai] = [liveCells((name) => `{${name}}`, 'arabic'), liveCells((name) => `{${name}}`, 'thai')];

function formula(content: ReturnType<typeof arabic.figure>): string {
  if (content === null || typeof content !== 'object') throw new Error('it follows no cell');
  return content.formula;
}

const says = (held: LiveFigure['held']) =>
  formula(arabic.says({ figure: figure(held), agrees: 'ตรง', differs: 'ต่าง “กัน”"' }));
const agreesOnly = (...wanted: unknown[]) => shown.map((each) => (wanted.includes(each) ? 'ตรง' : 'ต่าง “กัน”"'));

export const papers: FormCase[] = [
  {
    title: 'a live figure on paper, and whether it is the stored one',
    headers: ['figure'],
    rows: column(shown),
    forms: {
      [formula(arabic.figure(figure({ number: '58.00' })))]: [
        ...['58.00', '99.00', '58.00', '0.00', '', 'ยังไม่รายงาน', 'ไม่เกี่ยวข้อง', 'วัดเมื่อสิ้นปี'],
        ...['1,234,567.50', '-17.00', '58'],
      ],
      [formula(thai.figure(figure({ number: '58.00' })))]: [
        ...['๕๘.๐๐', '๙๙.๐๐', '๕๘.๐๐', '๐.๐๐', '', 'ยังไม่รายงาน', 'ไม่เกี่ยวข้อง', 'วัดเมื่อสิ้นปี'],
        ...['๑,๒๓๔,๕๖๗.๕๐', '-๑๗.๐๐', '58'],
      ],
      [says({ number: '58.00' })]: agreesOnly(58, 58.004),
      [says({ number: '0.00' })]: agreesOnly(0),
      [says({ number: '-17.00' })]: agreesOnly(-17),
      [says({ words: ['ยังไม่รายงาน'] })]: agreesOnly('ยังไม่รายงาน'),
      [says({ words: ['ไม่เกี่ยวข้อง', 'วัดเมื่อสิ้นปี'] })]: agreesOnly('ไม่เกี่ยวข้อง', 'วัดเมื่อสิ้นปี'),
      [formula(
        arabic.unless(
          { figures: [figure({ number: '58.00' }), figure({ number: '58.00' })], words: 'ต่าง “กัน”"' },
          'ตรง',
        ),
      )]: agreesOnly(58, 58.004),
    },
  },
];
