import type { Page, PageSource } from './page.ts';
import { readQuarterTable } from './quarter-table.ts';
import { cutSections, type Label, plainSpaces, type Section } from './text-sections.ts';
import type { Unreadable } from './unreadable.ts';

/** Lines of the page that are its furniture and say nothing about the indicator. */
const furniture = ['รายละเอียดตัวชี้วัด', 'Back Home', 'พิมพ์ข้อมูล'];

/** Reads one page saved as text: what the browser shows, selected and copied. Null is what the text does not have. */
export function readTextPage(
  text: string,
  place: Omit<PageSource, 'host'>,
): { page: Page } | { unreadable: Unreadable } {
  const sections = cutSections(text);
  const [code, title] = splitCode(topTitle(sections));
  const lacks = [
    ...(title === null ? ['ชื่อตัวชี้วัด (title)'] : []),
    ...(sections.has('target') ? [] : ['“ค่าเป้าหมาย”']),
    ...(sections.has('quarters') || sections.has('report1') ? [] : ['“ผลงานเทียบกับเป้าหมายรายไตรมาส”']),
  ];
  if (lacks.length > 0) return { unreadable: { kind: 'not-a-page', lacks } };

  const body = (label: Label) => content(sections.get(label));
  const [unit, target] = labelled(sections.get('target'));
  const [, result] = labelled(sections.get('result'));
  const [, type] = labelled(sections.get('type'));
  const [level, ...afterType] = filledLines(sections.get('type'));
  const [evaluatedQuarter, evaluation] = evaluationOf(sections.get('evaluation'));
  return {
    page: {
      source: { ...place, host: null },
      code,
      title,
      year: null,
      target,
      unit,
      result,
      type,
      level: level?.startsWith('(') ? level.replace(/^\(([\s\S]*)\)$/, '$1') : null,
      evaluatedQuarter,
      evaluation,
      quarters: readQuarterTable(sections.get('quarters')?.lines ?? []),
      reports: { 1: body('report1'), 2: body('report2'), 3: body('report3'), 4: body('report4') },
      summary: body('summary'),
      definition: body('definition'),
      method: body('method'),
      dataSource: body('dataSource'),
      strategy: sections.has('strategy') ? strategyLines(filledLines(sections.get('strategy'))) : null,
      projects: body('projects'),
      unread: [
        ...(level?.startsWith('(') ? afterType : level === undefined ? [] : [level, ...afterType]),
        ...filledLines(sections.get('target')),
        ...filledLines(sections.get('result')),
        ...filledLines(sections.get('print')),
        ...filledLines(sections.get('evaluation')),
      ].filter((line) => !furniture.includes(line)),
    },
  };
}

/** The title and the code are what stands above the first label, less the page's heading. */
function topTitle(sections: Map<Label, Section>): string | null {
  const lines = filledLines(sections.get('top')).filter((line) => !furniture.includes(plainSpaces(line)));
  return lines.length === 0 ? null : lines.join(' ');
}

/** A title may hold “ : ” itself: the code is what follows the last one, if it looks like a code at all. */
function splitCode(line: string | null): [code: string | null, title: string | null] {
  const colon = line?.lastIndexOf(':') ?? -1;
  if (line === null || colon < 1 || !/\s/u.test(line.charAt(colon - 1))) return [null, line];
  const [title, code] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  return title !== '' && /^(\d{4}-\d{3,4}|\d{1,4})$/.test(code) ? [code, title] : [null, line];
}

/** `ร้อยละ : 75.0000` as its unit and its value: the value follows the last colon. */
function labelled(section: Section | undefined): [before: string | null, value: string | null] {
  if (!section) return [null, null];
  const colon = section.rest.lastIndexOf(':');
  if (colon < 0) return [section.rest.trim(), ''];
  return [section.rest.slice(0, colon).trim(), section.rest.slice(colon + 1).trim()];
}

function evaluationOf(section: Section | undefined): [quarter: string | null, evaluation: string | null] {
  const match = /ไตรมาสที่\s*(\S+)\s*:\s*(.*)$/.exec(section?.rest ?? '');
  return match ? [match[1] ?? null, match[2]?.trim() ?? ''] : [null, null];
}

/** Lines begin with “:”; one that does not is the rest of the line above. */
function strategyLines(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.length - 1;
    if (line.startsWith(':') || above < 0) joined.push(line.replace(/^:\s*/, ''));
    else joined[above] = `${joined[above]} ${line}`;
  }
  return joined;
}

function content(section: Section | undefined): string | null {
  return section ? section.lines.join('\n').trim() : null;
}

function filledLines(section: Section | undefined): string[] {
  return (section?.lines ?? []).map((line) => line.trim()).filter((line) => line !== '');
}
