import { targetOf, targetOfPart } from '../../indicator/compilers/to-result.ts';
import { describeMeasure, describeResult } from '../../indicator/compilers/to-words.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { measuresOf, type ResultDefinition } from '../../indicator/measure.ts';
import type { Office } from '../../terms/office.ts';
import { monthsOf, type Period, periodName, quarters } from '../../terms/period.ts';

/** A figure that the printed sheet takes from the entry sheet's live cells. */
export type SheetFigure = { measure: string } | { result: string; part: 'figure' | 'target' | 'difference' };

export type SheetValue = string | SheetFigure;

/** One line of the official indicator sheet (รายละเอียดตัวชี้วัด), from top to bottom. */
export type SheetLine =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'field'; label: string; value: SheetValue }
  /** A label beside its text, so that no page ends with a heading alone. */
  | { kind: 'section'; label: string; paragraphs: string[] }
  | { kind: 'table'; header: string[]; rows: SheetValue[][] }
  | { kind: 'signatures'; roles: string[] };

type Sheet = { indicator: Indicator; period: Period; office: Pick<Office, 'name'> };

/** What the official indicator sheet of a district and quarter says. The figures are places, so that they stay live. */
export function indicatorSheet({ indicator, period, office }: Sheet, report: string): SheetLine[] {
  return [
    { kind: 'title', text: 'รายละเอียดตัวชี้วัด' },
    { kind: 'title', text: `${indicator.title.th} : ${indicator.code}` },
    { kind: 'field', label: 'หน่วยงานที่รายงาน', value: `${office.name.th} กรุงเทพมหานคร` },
    { kind: 'field', label: 'หน่วยงานเจ้าของตัวชี้วัด', value: `${indicator.owner.name.th} (${indicator.owner.agencyCode})` },
    { kind: 'field', label: 'รอบการรายงาน', value: periodName(period).th },
    { kind: 'field', label: 'ประเภทตัวชี้วัด', value: `${indicator.type.th} · ${indicator.level.th}` },
    ...indicator.results.flatMap((definition) => resultLines(indicator, period, definition)),
    section(`รายงานผลการดำเนินงาน ไตรมาสที่ ${period.quarter}`, report.split(/\r?\n/), 'ไม่ได้รายงานข้อความ'),
    section('นิยาม หรือความหมายของตัวชี้วัด', [indicator.definition], 'ไม่ได้ระบุ'),
    section('วิธีการคำนวณ หรือเกณฑ์การประเมิน', [indicator.method], 'ไม่ได้ระบุ'),
    section('หลักการนับในแบบรายงานนี้', [
      ...indicator.results.map((definition) => describeResult(indicator, definition).th),
      ...Object.entries(indicator.measures).map(
        ([key, { name }]) => `${name.th}: ${describeMeasure(indicator, key).th}`,
      ),
      ...indicator.assumptions.map(({ th }) => `ข้อสันนิษฐาน: ${th}`),
    ]),
    section(
      'วิธีการเก็บข้อมูล / แหล่งข้อมูล',
      indicator.dataSource.map((source, index) => `${index + 1}. ${source}`),
      'ไม่ได้ระบุ',
    ),
    section(
      'สนับสนุนยุทธศาสตร์กรุงเทพมหานคร',
      indicator.strategy.map(
        ({ level, text, cut }) => `${level.th} ${text}${cut ? '… [ข้อความในระบบเดิมขาดตอนตรงนี้]' : ''}`,
      ),
      'ไม่ได้ระบุ',
    ),
    section('โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด', indicator.projects, 'ไม่ได้ระบุ'),
    { kind: 'signatures', roles: ['ผู้รายงาน', 'ผู้อำนวยการเขต'] },
  ];
}

function resultLines(indicator: Indicator, period: Period, definition: ResultDefinition): SheetLine[] {
  const { key, unit, calculation } = definition;
  const several = indicator.results.length > 1;
  const [target, whole] = [targetOfPart(indicator, definition, period), targetOf(definition, period)];
  const figure = { result: key, part: 'figure' } as const;
  const lines: SheetLine[] = [
    { kind: 'heading', text: several ? `ผลการดำเนินงาน: ${definition.name.th}` : 'ผลการดำเนินงาน' },
  ];
  for (const measure of new Set(measuresOf(calculation))) {
    lines.push({ kind: 'field', label: indicator.measures[measure]?.name.th ?? measure, value: { measure } });
  }
  lines.push({ kind: 'field', label: `ผลงานที่ทำได้ (${unit.th})`, value: figure });
  const better = definition.better === 'lower' ? ' (น้อยกว่าดีกว่า)' : '';
  if (target !== null) {
    lines.push({ kind: 'field', label: `ค่าเป้าหมาย (${unit.th})${better}`, value: { result: key, part: 'target' } });
    lines.push({ kind: 'field', label: 'ต่างจากเป้าหมาย', value: { result: key, part: 'difference' } });
  } else if (whole !== null) {
    lines.push({ kind: 'field', label: `ค่าเป้าหมายรวมทุกเขต (${unit.th})${better}`, value: whole });
  }
  lines.push({ kind: 'heading', text: 'ผลงานเทียบกับเป้าหมายรายไตรมาส' });
  lines.push({
    kind: 'table',
    header: [
      'ไตรมาสที่',
      `ผลงาน (${unit.th})`,
      target === null && whole !== null ? 'เป้าหมายรวมทุกเขต' : 'เป้าหมาย',
      'ผลประเมิน (2.1 / 2.2)',
    ],
    rows: quarters.map((quarter) => [
      `${quarter} (${monthsOf({ ...period, quarter })})`,
      quarter === period.quarter ? figure : '–',
      targetOf(definition, { ...period, quarter }) ?? '–',
      quarter === period.quarter ? 'ยังไม่ประเมิน' : '–',
    ]),
  });
  return lines;
}

function section(label: string, texts: string[], otherwise = ''): SheetLine {
  const paragraphs = texts.map((text) => text.trim()).filter((text) => text !== '');
  return { kind: 'section', label, paragraphs: paragraphs.length > 0 ? paragraphs : [otherwise] };
}
