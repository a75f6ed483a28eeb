import type { Text } from '../../shared/terms/text.ts';
import type { ImportReport, ReportedDefect, ReportedPage } from './report.ts';

/** What a planning officer reads of an import: each page with what is wrong in it, then the totals. */
export function reportText(report: ImportReport): string {
  return [
    ...report.pages.flatMap(pageLines),
    ...unreadLines(report),
    ...(report.pages.length > 1 ? totalLines(report) : []),
    ...countLines(report),
  ].join('\n');
}

/** The same in short, a line for each page, for a file of many. */
export function summaryText(report: ImportReport): string {
  const lines = report.pages.map((page) => {
    const certain = page.defects.filter(({ certainty }) => certainty === 'certain').length;
    const outcome = page.draft ?? both({ th: 'ไม่มีร่าง', en: 'no draft' });
    return `${place(page)}  ${outcome}  ${certain} + ${page.defects.length - certain}?  ${shorten(page.title ?? '', 60)}`;
  });
  const heading = both({
    th: 'ลำดับ รหัส  ร่าง  ข้อที่แน่นอน + ที่อาจผิด?  ชื่อ',
    en: 'No. code  draft  certain + suspected?  title',
  });
  return [heading, ...lines, '', ...unreadLines(report), ...totalLines(report), ...countLines(report)].join('\n');
}

function pageLines(page: ReportedPage): string[] {
  return [
    `${place(page)}  ${shorten(page.title ?? '', 300)}`.trimEnd(),
    ...(page.draft === null
      ? [`  ${both({ th: 'ไม่มีร่าง', en: 'No draft' })}`, ...page.refused.map((why) => `    ${shorten(both(why), 400)}`)]
      : [`  ${both({ th: 'ร่าง', en: 'Draft' })}: ${page.draft}`]),
    `  ${both({ th: 'ผลที่เผยแพร่', en: 'Published results' })}: ${page.history}`,
    ...defectLines(page, 'certain', { th: 'แน่นอน เห็นได้จากหน้าเอง', en: 'Certain, by the page itself' }),
    ...defectLines(page, 'suspected', {
      th: 'อาจผิด ต้องให้ผู้รับผิดชอบตัวชี้วัดพิจารณา',
      en: 'Suspected: whoever knows the indicator must judge',
    }),
    '',
  ];
}

function defectLines({ defects }: ReportedPage, certainty: ReportedDefect['certainty'], heading: Text): string[] {
  const kinds = Map.groupBy(
    defects.filter((defect) => defect.certainty === certainty),
    ({ kind }) => kind,
  );
  if (kinds.size === 0) return [];
  return [
    `  ${both(heading)}`,
    ...[...kinds.values()].flatMap((found) => [
      `    • ${found[0] ? both(found[0].name) : ''}`,
      ...found.map(oneDefect),
    ]),
  ];
}

function oneDefect({ place: { th }, found, probably }: ReportedDefect): string {
  const stood = found === '' ? '' : `: ${shorten(found, 90)}`;
  return `        ${th}${stood}${probably === null ? '' : `  →  ${shorten(both(probably), 120)}`}`;
}

function unreadLines({ unread }: ImportReport): string[] {
  return unread.map(
    ({ position, why }) => `#${position}  ${both({ th: `อ่านไม่ได้: ${why.th}`, en: `Not read: ${why.en}` })}`,
  );
}

function totalLines({ totals }: ImportReport): string[] {
  if (totals.length === 0) return [];
  const heading = both({ th: 'รวมตามชนิด (แน่นอน + น่าสงสัย? / จำนวนหน้า)', en: 'By kind (certain + suspected? / pages)' });
  return [
    heading,
    ...totals.map(
      ({ kind, name, certain, suspected, pages }) =>
        `  ${certain} + ${suspected}? / ${pages}  ${both(name)}  [${kind}]`,
    ),
    '',
  ];
}

function countLines({ pages, unread }: ImportReport): string[] {
  const drafts = pages.filter(({ draft }) => draft !== null).length;
  const refused = pages.length - drafts;
  return [
    both({
      th: `อ่านได้ ${pages.length} หน้า อ่านไม่ได้ ${unread.length} หน้า ร่าง ${drafts} ฉบับ ไม่มีร่าง ${refused} หน้า`,
      en: `${pages.length} read, ${unread.length} not read, ${drafts} drafts, ${refused} without`,
    }),
  ];
}

function place({ source, code }: ReportedPage): string {
  return [source.position === null ? '' : `#${source.position}`, shorten(code ?? '—', 20)].filter(Boolean).join(' ');
}

function both({ th, en }: Text): string {
  return th === en ? th : `${th} · ${en}`;
}

/** One line of it; line breaks and control characters of a page do nothing on a terminal. */
function shorten(text: string, most: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
