/** A part of the saved text: the label that opens it, the rest of the label's line, and the lines below, as they stand. */
export type Section = { label: Label; rest: string; lines: string[] };

/**
 * The labels of the old page, in its order. `whole`: the label stands alone on its line, so that a report that only
 * mentions it is not torn apart. A label is looked for once, after the ones before it.
 */
const labels = {
  target: { starts: 'ค่าเป้าหมาย' },
  result: { starts: 'ผลงานที่ทำได้' },
  type: { starts: 'ประเภทตัวชี้วัด' },
  print: { starts: 'รายละเอียดตัวชี้วัดฯ' },
  evaluation: { starts: '*** สยป. ตรวจประเมินตัวชี้วัด' },
  quarters: { whole: ['ผลงานเทียบกับเป้าหมายรายไตรมาส'] },
  report1: { whole: ['รายงานผลฯ ไตรมาสที่ 1'] },
  report2: { whole: ['รายงานผลฯ ไตรมาสที่ 2'] },
  report3: { whole: ['รายงานผลฯ ไตรมาสที่ 3'] },
  report4: { whole: ['รายงานผลฯ ไตรมาสที่ 4'] },
  summary: { whole: ['** สรุปผลการดำเนินงาน **', '**สรุปผลการดำเนินงาน**'] },
  definition: { whole: ['นิยาม หรือความหมายของตัวชี้วัด'] },
  method: { whole: ['วิธีการคำนวณ หรือ เกณฑ์การประเมิน'] },
  dataSource: { whole: ['วิธีการการเก็บข้อมูล/แหล่งข้อมูล', 'วิธีการเก็บข้อมูล/แหล่งข้อมูล'] },
  strategy: { whole: ['สนับสนุนยุทธศาสตร์กรุงเทพมหานครฯ'] },
  projects: { whole: ['โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด'] },
} satisfies Record<string, { starts: string } | { whole: string[] }>;

export type Label = keyof typeof labels | 'top';

const order = Object.keys(labels) as (keyof typeof labels)[];

/** Cuts the saved text at its labels; `top` is what stands before the first. Lines may end in LF or CRLF. */
export function cutSections(text: string): Map<Label, Section> {
  const sections = new Map<Label, Section>();
  sections.set('top', { label: 'top', rest: '', lines: [] });
  for (const line of text.split(/\r\n|\n|\r/)) {
    // Above the table a browser may copy two cells of the page's frame into one line, with a tab between.
    for (const part of sections.has('quarters') ? [line] : line.split('\t')) {
      const found = labelOf(part, sections);
      if (found) sections.set(found.label, { label: found.label, rest: found.rest, lines: [] });
      else [...sections.values()].at(-1)?.lines.push(part);
    }
  }
  return sections;
}

function labelOf(line: string, seen: Map<Label, Section>): { label: Label; rest: string } | null {
  const plain = plainSpaces(line);
  const last = order.findLastIndex((label) => seen.has(label));
  for (const label of order.slice(last + 1)) {
    const form: { starts: string } | { whole: string[] } = labels[label];
    if ('starts' in form && plain.startsWith(form.starts)) return { label, rest: plain.slice(form.starts.length) };
    if ('whole' in form && form.whole.includes(plain.replace(/\s*:$/, ''))) return { label, rest: '' };
  }
  return null;
}

/** Cuts a file at each page's heading, so that pages saved one under the other are read one by one. */
export function cutPages(text: string): string[] {
  const starts = [...text.matchAll(/^[ \t\u00a0]*รายละเอียดตัวชี้วัด[ \t\u00a0]*\r?$/gmu)].map(({ index }) => index);
  const [first, ...others] = starts;
  if (first === undefined || others.length === 0) return [text];
  return [0, ...others].map((start, at) => text.slice(start, others[at]));
}

/** Labels are compared with one plain space where the page has several or no-break spaces; contents keep theirs. */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
