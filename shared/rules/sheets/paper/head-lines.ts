import { separated, signed } from '../../../terms/amount.ts';
import { thaiMoment } from '../../../terms/date.ts';
import { type Digits, inDigits } from '../../../terms/digits.ts';
import { periodName } from '../../../terms/period.ts';
import type { SheetResult } from '../../../wire/indicator-sheet.ts';
import { evaluationOnPaper, keysOnPaper } from './evaluation-on-paper.ts';
import { figureOnPaper, figureWords, gapOf, targetOnPaper } from './figure-on-paper.ts';
import type { PaperQuarter, PaperSheet } from './paper-sheet.ts';
import type { SheetField, SheetLine } from './sheet-line.ts';

/** What the form says of its own quarter: who reports what, when, how much, and how it was evaluated. */
export function headLines(sheet: PaperSheet, quarter: PaperQuarter, digits: Digits): SheetLine[] {
  const write = (text: string) => inDigits(digits, text);
  const { fiscalYear, office, owner, type, level, quarters } = sheet;
  const about: SheetField[] = [
    { label: 'หน่วยงานที่รายงาน', value: officeName(office) },
    { label: 'หน่วยงานเจ้าของตัวชี้วัด', value: officeName(owner) },
    ...quarters
      .filter((each) => each.owner.code !== owner.code)
      .map((each) => ({ label: write(`เจ้าของในไตรมาสที่\u00A0${each.quarter}`), value: officeName(each.owner) })),
    { label: 'รอบการรายงาน', value: write(periodName({ fiscalYear, quarter: quarter.quarter }).th) },
    { label: 'ประเภทตัวชี้วัด', value: `${type.th} (${level.th})` },
  ];
  const [main] = quarter.results;
  if (main && quarter.results.length === 1) {
    const own = main.target === null ? [] : [{ label: 'ต่างจากเป้าหมาย', value: write(signed(gapOf(quarter, main))) }];
    return [
      {
        kind: 'fields',
        fields: [
          ...about,
          { label: targetLabel(main), value: write(targetOnPaper(main)), strong: true },
          { label: `ผลงานที่ทำได้ (${main.unit.th})`, value: write(figureOnPaper(quarter, main)), strong: true },
          ...countedFields(quarter, write),
          ...own,
          ...decidedFields(sheet, quarter, write),
        ],
      },
    ];
  }
  return [
    { kind: 'fields', fields: about },
    {
      kind: 'table',
      header: ['ผลลัพธ์ (หน่วย)', 'ผลงานที่ทำได้', 'เป้าหมาย', 'ต่างจากเป้าหมาย'],
      widths: [6, 2, 2, 2],
      rows: quarter.results.map((result) => [
        `${result.name.th} (${result.unit.th})${result.better === 'lower' ? ' น้อยกว่าดีกว่า' : ''}`,
        write(figureOnPaper(quarter, result)),
        write(`${targetOnPaper(result)}${isTogether(result) ? ' (รวมทุกเขต)' : ''}`),
        write(signed(gapOf(quarter, result))),
      ]),
    },
    { kind: 'fields', fields: [...countedFields(quarter, write), ...decidedFields(sheet, quarter, write)] },
  ];
}

/** What the figures are made of. */
function countedFields({ shown, results }: PaperQuarter, write: (text: string) => string): SheetField[] {
  const measures = new Map(results.flatMap((result) => result.measures.map(({ key, name }) => [key, name.th])));
  return [...measures].flatMap(([key, label]) => {
    const amount = shown?.result.measures[key];
    return amount === undefined ? [] : [{ label, value: write(separated(amount)) }];
  });
}

/** What the figures stand on, and what has been decided of them. */
function decidedFields(sheet: PaperSheet, quarter: PaperQuarter, write: (text: string) => string): SheetField[] {
  const { shown, evaluation } = quarter;
  const keys = keysOnPaper(sheet);
  const restated = shown?.basis.restated;
  return [
    ...cityFields(quarter, write),
    ...(restated
      ? [
          {
            label: 'ปรับย้อนหลัง',
            value: `${write(thaiMoment(restated.at))} โดย ${restated.by} เพราะ ${restated.reason}`,
          },
        ]
      : []),
    ...(shown?.submittedAt
      ? [
          {
            label: 'ส่งรายงานเมื่อ',
            value: `${write(thaiMoment(shown.submittedAt))} (${shown.late ? 'หลังกำหนด' : 'ทันกำหนด'})`,
          },
        ]
      : []),
    {
      label: 'สยป. ตรวจประเมินตัวชี้วัด',
      value: write(`ไตรมาสที่\u00A0${quarter.quarter}: ${evaluationOnPaper(quarter, keys)}`),
      strong: true,
    },
    ...(evaluation?.remark ? [{ label: 'ความเห็นของผู้ประเมิน', value: evaluation.remark }] : []),
  ];
}

/** Of an owner's sheet over districts: what they come to now, and whether that is what the owner has stored. */
function cityFields(
  { cityNow, shown, results, measured }: PaperQuarter,
  write: (text: string) => string,
): SheetField[] {
  if (!cityNow) return [];
  const now = results.map(({ key }) => figureWords(cityNow.result.figures[key], measured));
  const stored = shown && results.map(({ key }) => figureWords(shown.result.figures[key], measured));
  const other = stored && now.join() !== stored.join() ? ' · ต่างจากที่หน่วยงานจัดเก็บไว้' : '';
  return [
    {
      label: 'ผลรวมของเขตขณะนี้',
      value: `${write(now.join(' / '))} (รวมจาก ${write(`${cityNow.counted} ใน ${cityNow.expected}`)} เขต)${other}`,
    },
  ];
}

function targetLabel(result: SheetResult): string {
  const better = result.better === 'lower' ? ' น้อยกว่าดีกว่า' : '';
  return `${isTogether(result) ? 'ค่าเป้าหมายรวมทุกเขต' : 'ค่าเป้าหมาย'} (${result.unit.th})${better}`;
}

const isTogether = ({ target, cityTarget }: SheetResult) => target === null && cityTarget !== null;

/** As it signs; one whose name is not known is called by its code. */
export function officeName({ code, name }: PaperSheet['owner']): string {
  return name.th.trim() || `หน่วยงานที่ยังไม่ทราบชื่อ (รหัส ${code})`;
}
