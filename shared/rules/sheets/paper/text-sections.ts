import { type Digits, inDigits } from '../../../terms/digits.ts';
import type { Quarter } from '../../../terms/period.ts';
import type { PaperQuarter, PaperSheet } from './paper-sheet.ts';
import type { SheetLine } from './sheet-line.ts';
import { notKnown } from './year-table.ts';

type Section = Extract<SheetLine, { kind: 'section' }>;

const nothingSaid = 'ไม่ได้ระบุ';

/** รายงานผลฯ of the four quarters, and สรุปผลการดำเนินงาน: letter for letter as the office has stored them. */
export function reportSections(sheet: PaperSheet, digits: Digits, unknown: readonly Quarter[]): Section[] {
  const { quarters, summary } = sheet;
  const reports = quarters.map((each) => ({
    quarter: each.quarter,
    said: unknown.includes(each.quarter) ? [notKnown] : reportOf(each),
  }));
  return [
    ...together(reports).map(({ names, said }) =>
      section(inDigits(digits, `รายงานผลฯ ไตรมาสที่\u00A0${spanned(names)}`), said, '–'),
    ),
    section('สรุปผลการดำเนินงาน', summary ? paragraphs(summary.text) : unknown.length > 0 ? [notKnown] : [], '–'),
  ];
}

type Report = { quarter: Quarter; said: string[] };

/** Quarters that follow each other and say the same few words share them: most that are to come say nothing. */
function together(reports: readonly Report[]): { names: Quarter[]; said: string[] }[] {
  const groups: { names: Quarter[]; said: string[] }[] = [];
  for (const { quarter, said } of reports) {
    const last = groups.at(-1);
    if (last && said.length < 2 && last.said.join() === said.join()) last.names.push(quarter);
    else groups.push({ names: [quarter], said });
  }
  return groups;
}

const spanned = (names: Quarter[]) => (names.length > 1 ? `${names[0]}–${names.at(-1)}` : `${names[0]}`);

function reportOf({ shown, cancelled }: PaperQuarter): string[] {
  if (!shown) return cancelled ? [`ยกเลิก: ${cancelled.reason}`] : [];
  const written = paragraphs(shown.report);
  const texts = written.some((text) => text.trim() !== '') ? written : ['ไม่ได้รายงานข้อความ'];
  return shown.kind === 'draft' ? ['(ฉบับร่าง ยังไม่ได้ส่ง)', ...texts] : texts;
}

/**
 * The indicator's official text: what is known of its meaning, and where it belongs. A label that is too long for a line
 * says itself where the next begins: left to programs, it is broken inside a word.
 */
export function officialSections(sheet: PaperSheet, digits: Digits): Section[] {
  const write = (text: string) => inDigits(digits, text);
  const { definition, method, counting, dataSource, strategy, projects, links } = sheet;
  return [
    section('นิยาม หรือความหมาย\nของตัวชี้วัด', paragraphs(definition)),
    section('วิธีการคำนวณ\nหรือเกณฑ์การประเมิน', paragraphs(method)),
    section(
      'หลักการนับในระบบนี้',
      counting.map(({ th }) => th),
    ),
    section('วิธีการเก็บข้อมูล /\nแหล่งข้อมูล', numbered(dataSource, write)),
    section(
      'สนับสนุนยุทธศาสตร์\nกรุงเทพมหานคร',
      strategy.map(({ level, text, cut }) => `${level.th} ${text}${cut ? '… [ข้อความในระบบเดิมขาดตอนตรงนี้]' : ''}`),
    ),
    section('โครงการ/กิจกรรม\nที่สนับสนุนตัวชี้วัด', numbered([...projects.indicator, ...projects.office], write)),
    ...(links.length > 0
      ? [
          section(
            'เอกสารแนบ',
            links.map(({ name, address }) => `${name} ${address}`),
          ),
        ]
      : []),
    ...publishedSection(sheet, write),
  ];
}

/** What the old system has published, letter for letter and in few lines: its texts stand on the indicator's page. */
function publishedSection({ published }: PaperSheet, write: (text: string) => string): Section[] {
  if (!published) return [];
  const { result, evaluatedQuarter, evaluation, quarters } = published;
  return [
    section('ผลที่ระบบเดิมเผยแพร่', [
      `ผลงานที่ทำได้ ${result} · สยป. ตรวจประเมิน ${write(`ไตรมาสที่\u00A0${evaluatedQuarter}`)}: ${evaluation}`,
      quarters
        .map(({ quarter, result: figure, evaluation: number, scores }) => {
          const given = [number, scores.replaceAll(' ', '\u00A0')].filter((text) => text !== '').join(';\u00A0');
          return `${write(`ไตรมาสที่\u00A0${quarter}`)}: ${figure}\u00A0(${given})`;
        })
        .join(' · '),
    ]),
  ];
}

/** What is written in the pane and not stored, beside what is. */
export function unstoredReport(report: string): Section {
  return section('ข้อความรายงานที่ยังไม่จัดเก็บ · not stored', paragraphs(report), '(ว่าง · empty)');
}

function section(label: string, texts: string[], otherwise = nothingSaid): Section {
  const written = texts.map((text) => text.trim()).filter((text) => text !== '');
  return { kind: 'section', label, paragraphs: written.length > 0 ? written : [otherwise] };
}

const paragraphs = (text: string) => text.split(/\r?\n/);

/** One alone bears no number; one that has brought its own keeps it. */
function numbered(texts: readonly string[], write: (text: string) => string): string[] {
  if (texts.length < 2) return [...texts];
  return texts.map((text, index) => `${write(`${index + 1}.`)} ${text}`);
}
