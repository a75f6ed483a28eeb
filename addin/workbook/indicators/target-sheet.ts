import { noTarget } from '../../../shared/rules/indicators/target-rules.ts';
import { type TargetYear, targetColumns, targetRows } from '../../../shared/rules/indicators/target-sheet.ts';
import type { FormColumn, FormSheet } from '../forms/form-sheet.ts';
import { textFormat } from '../kit/number-formats.ts';
import { rowHeights } from '../kit/style.ts';

/** The worksheet of a fiscal year's targets: a row for each result, closed quarters locked. */
export function targetForm(year: TargetYear): FormSheet {
  const { fiscalYear, closed, indicators } = year;
  const versions = indicators.map(({ version }) => version).join('.');
  const still = new Set(['code', 'title', 'result', 'unit', ...closed.map((quarter) => `q${quarter}`)]);
  return {
    title: `เป้าหมาย ปีงบ ${fiscalYear}`,
    oldTitle: `เป้าหมายเดิม ${fiscalYear}`,
    table: `Traimat_targets_${fiscalYear}`,
    // Excel keeps 255 characters of a property.
    link: { key: `Traimat targets ${fiscalYear}`, value: `${versions} ${closed.join('')}`.slice(-255) },
    heading: `ค่าเป้าหมายของตัวชี้วัด ปีงบประมาณ ${fiscalYear}`,
    subtitle: 'เมื่อส่ง ตัวชี้วัดที่เป้าหมายเปลี่ยนจะเป็นรุ่นใหม่ ไตรมาสที่ปิดแล้วคงเป้าหมายเดิม',
    guide: `ไตรมาสที่เว้นว่าง = เท่ากับเป้าหมายของปี · พิมพ์ “${noTarget.th}” เมื่อไตรมาสนั้นไม่มีเป้าหมาย · ช่องสีเทาล็อกไว้`,
    columns: targetColumns.map(({ key, header, width }): FormColumn => {
      if (['code', 'title', 'result', 'unit'].includes(key)) {
        return { key, header: header.th, width, format: textFormat, wrap: true };
      }
      return {
        key,
        header: header.th,
        width,
        format: 'General',
        align: 'Right',
        looks: [{ formula: `=AND({${key}}<>"",NOT(ISNUMBER({${key}})),{${key}}<>"${noTarget.th}")`, look: 'error' }],
      };
    }),
    rows: targetRows(year),
    room: 0,
    rowHeight: rowHeights.twoLines,
    locked: (_, key) => still.has(key),
  };
}
