import type { District } from '../terms/district.ts';
import type { Indicator } from '../terms/indicator.ts';
import { monthsOf, type Period, periodName, quarters } from '../terms/period.ts';

/** A figure that the printed sheet takes from the live cells. */
export type SheetFigure = 'numerator' | 'denominator' | 'percentage' | 'target' | 'difference';

export type SheetValue = string | { figure: SheetFigure };

/** One line of the official indicator sheet (รายละเอียดตัวชี้วัด), from top to bottom. */
export type SheetLine =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'field'; label: string; value: SheetValue }
  /** A label beside its text, so that no page ends with a heading alone. */
  | { kind: 'section'; label: string; paragraphs: string[] }
  | { kind: 'table'; header: string[]; rows: SheetValue[][] }
  | { kind: 'signatures'; roles: string[] };

/** What the official indicator sheet of a district and quarter says. The figures are places, so that they stay live. */
export function indicatorSheet(
  { indicator, period, district }: { indicator: Indicator; period: Period; district: District },
  report: string,
): SheetLine[] {
  const { unit } = indicator;
  return [
    { kind: 'title', text: 'รายละเอียดตัวชี้วัด' },
    { kind: 'title', text: `${indicator.title.th} : ${indicator.code}` },
    { kind: 'field', label: 'หน่วยงานที่รายงาน', value: `สำนักงานเขต${district.name.th} กรุงเทพมหานคร` },
    { kind: 'field', label: 'หน่วยงานเจ้าของตัวชี้วัด', value: `${indicator.owner.name.th} (${indicator.owner.agencyCode})` },
    { kind: 'field', label: 'รอบการรายงาน', value: periodName(period).th },
    { kind: 'field', label: 'ประเภทตัวชี้วัด', value: `${indicator.type.th} · ${indicator.level.th}` },
    { kind: 'heading', text: 'ผลการดำเนินงาน' },
    { kind: 'field', label: indicator.numerator.name.th, value: { figure: 'numerator' } },
    { kind: 'field', label: indicator.denominator.name.th, value: { figure: 'denominator' } },
    { kind: 'field', label: `ผลงานที่ทำได้ (${unit.th})`, value: { figure: 'percentage' } },
    { kind: 'field', label: `ค่าเป้าหมาย (${unit.th})`, value: { figure: 'target' } },
    { kind: 'field', label: 'ต่างจากเป้าหมาย', value: { figure: 'difference' } },
    { kind: 'heading', text: 'ผลงานเทียบกับเป้าหมายรายไตรมาส' },
    {
      kind: 'table',
      header: ['ไตรมาสที่', `ผลงาน (${unit.th})`, 'เป้าหมาย', 'ผลประเมิน (2.1 / 2.2)'],
      rows: quarters.map((quarter) => [
        `${quarter} (${monthsOf({ ...period, quarter })})`,
        ...(quarter === period.quarter
          ? [{ figure: 'percentage' as const }, { figure: 'target' as const }, 'ยังไม่ประเมิน']
          : ['–', '–', '–']),
      ]),
    },
    section(`รายงานผลการดำเนินงาน ไตรมาสที่ ${period.quarter}`, report.split(/\r?\n/), 'ไม่ได้รายงานข้อความ'),
    section('นิยาม หรือความหมายของตัวชี้วัด', [indicator.definition]),
    section('วิธีการคำนวณ หรือเกณฑ์การประเมิน', [indicator.calculation]),
    section(
      'วิธีการเก็บข้อมูล / แหล่งข้อมูล',
      indicator.dataSource.map((source, index) => `${index + 1}. ${source}`),
    ),
    section(
      'สนับสนุนยุทธศาสตร์กรุงเทพมหานคร',
      indicator.strategy.map(
        ({ level, text, cut }) => `${level.th} ${text}${cut ? '… [ข้อความในระบบเดิมขาดตอนตรงนี้]' : ''}`,
      ),
    ),
    section('โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด', indicator.projects, 'ไม่ได้ระบุ'),
    { kind: 'signatures', roles: ['ผู้รายงาน', 'ผู้อำนวยการเขต'] },
  ];
}

function section(label: string, texts: string[], otherwise = ''): SheetLine {
  const paragraphs = texts.map((text) => text.trim()).filter((text) => text !== '');
  return { kind: 'section', label, paragraphs: paragraphs.length > 0 ? paragraphs : [otherwise] };
}
