import { z } from 'zod';
import { plainText } from '../../shared/terms/plain-text.ts';
import { type Annex, annexOf, type WrittenAnnex } from '../../shared/terms/sheet.ts';
import type { Text } from '../../shared/terms/text.ts';
import { annex as annexForm, annexLimits } from '../../shared/wire/sheets.ts';

/** A report's annex as it is being written: projects a line each, links also half-written. */
export const annexDraft = z.strictObject({
  summary: z.string(),
  projects: z.string(),
  links: z.array(z.strictObject({ name: z.string(), address: z.string() })),
});
export type AnnexDraft = z.infer<typeof annexDraft>;

export function draftOf(stored: WrittenAnnex): AnnexDraft {
  const { summary, projects, links } = annexOf(stored);
  return { summary, projects: projects.join('\n'), links };
}

/** The same without the signs that no text may have. */
export function plainAnnex({ summary, projects, links }: AnnexDraft): AnnexDraft {
  return {
    summary: plainText(summary),
    projects: plainText(projects),
    links: links.map(({ name, address }) => ({ name: plainText(name), address: plainText(address) })),
  };
}

/** What of a draft is sent: blank lines and links without anything in them are nothing. */
export function annexToSend({ summary, projects, links }: AnnexDraft): WrittenAnnex {
  const lines = linesOf(projects);
  const named = links
    .map(({ name, address }) => ({ name: name.trim(), address: address.trim() }))
    .filter(({ name, address }) => name !== '' || address !== '');
  return {
    ...(summary.trim() === '' ? {} : { summary }),
    ...(lines.length === 0 ? {} : { projects: lines }),
    ...(named.length === 0 ? {} : { links: named }),
  };
}

/** Whether two annexes say the same; blanks around a summary say nothing. */
export function sameAnnex(one: WrittenAnnex, other: WrittenAnnex): boolean {
  const [before, after] = [one, other].map((written) => {
    const { summary, projects, links } = annexOf(written);
    return JSON.stringify([summary.trim(), projects, links.map(({ name, address }) => [name, address])]);
  });
  return before === after;
}

function linesOf(projects: string): string[] {
  return projects
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A field of the annex; of a link its place in the list. */
export type AnnexPlace = Exclude<keyof Annex, 'links'> | `link ${number}` | 'links';

/** What is wrong in a field of a report or its annex, so that the server would not take it. */
export type TextFault = { place: 'report' | AnnexPlace; what: Text; cure: Text };

/** How long a report may be. */
export const longestReport = 20_000;

/**
 * | field | at fault when |
 * |---|---|
 * | report, summary | longer than 20,000 letters |
 * | projects | more than 50 lines, or one longer than 500 letters |
 * | links | more than 20 |
 * | a link | without a name, or its address is none of https |
 */
export function textFaults(report: string, draft: AnnexDraft): TextFault[] {
  const faults: TextFault[] = [];
  if (report.length > longestReport) faults.push({ place: 'report', ...words.long(report.length - longestReport) });
  const over = draft.summary.length - annexLimits.summary;
  if (over > 0) faults.push({ place: 'summary', ...words.long(over) });
  const lines = linesOf(draft.projects);
  const long = lines.findIndex(({ length }) => length > annexLimits.project);
  if (lines.length > annexLimits.projects) faults.push({ place: 'projects', ...words.lines(lines.length) });
  else if (long >= 0) faults.push({ place: 'projects', ...words.line(long + 1) });
  if (draft.links.length > annexLimits.links) faults.push({ place: 'links', ...words.links(draft.links.length) });
  draft.links.forEach(({ name, address }, index) => {
    if (name.trim() === '' && address.trim() === '') return;
    const place = `link ${index}` as const;
    if (name.trim() === '') faults.push({ place, ...words.unnamed });
    else if (!isAddress(address)) faults.push({ place, ...words.address });
  });
  return faults;
}

function isAddress(written: string): boolean {
  return annexForm.shape.links.safeParse([{ name: '-', address: written.trim() }]).success;
}

const words = {
  long: (over: number) => ({
    what: { th: `ยาวเกินไป ${shown(over)} ตัวอักษร`, en: `${shown(over)} characters too long` },
    cure: { th: 'ย่อข้อความ หรือแนบเป็นลิงก์', en: 'Shorten it, or attach it by a link' },
  }),
  lines: (lines: number) => ({
    what: {
      th: `มี ${lines} บรรทัด ได้ไม่เกิน ${annexLimits.projects}`,
      en: `${lines} lines; at most ${annexLimits.projects}`,
    },
    cure: { th: 'รวมหรือลบบางโครงการ', en: 'Join or delete some of them' },
  }),
  line: (line: number) => ({
    what: {
      th: `บรรทัดที่ ${line} ยาวเกิน ${annexLimits.project} ตัวอักษร`,
      en: `Line ${line} is longer than ${annexLimits.project} characters`,
    },
    cure: { th: 'ย่อบรรทัดนั้น', en: 'Shorten that line' },
  }),
  links: (links: number) => ({
    what: { th: `มี ${links} ลิงก์ ได้ไม่เกิน ${annexLimits.links}`, en: `${links} links; at most ${annexLimits.links}` },
    cure: { th: 'ลบบางลิงก์', en: 'Take some out' },
  }),
  unnamed: {
    what: { th: 'ยังไม่มีชื่อเอกสาร', en: 'It has no name' },
    cure: { th: 'ใส่ชื่อเอกสาร หรือลบลิงก์นี้', en: 'Name it, or take the link out' },
  },
  address: {
    what: {
      th: 'ที่อยู่ไม่ได้ขึ้นต้นด้วย https:// หรือเขียนไม่ครบ',
      en: 'The address is not a whole one that begins with https://',
    },
    cure: { th: 'คัดลอกที่อยู่ทั้งหมดจากเบราว์เซอร์มาวาง', en: 'Copy the whole address from the browser' },
  },
};

function shown(number: number): string {
  return number.toLocaleString('en-US');
}
