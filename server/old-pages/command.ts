import { parseArgs } from 'node:util';
import type { Text } from '../../shared/terms/text.ts';

/** What the command line asks for; `year` is for pages that do not tell their fiscal year. */
export type Command = { file: string; out: string; year: number | null };

export const usage: Text = {
  th: 'วิธีใช้: npm run import -- ไฟล์ [--out โฟลเดอร์] [--year ปีงบประมาณ พ.ศ. ของหน้าที่ไม่บอกปี]',
  en: 'Usage: npm run import -- FILE [--out FOLDER] [--year fiscal year, Buddhist Era, of pages that tell none]',
};

/** Reads the words after the command; `{ wrong }` says what is wrong with them, `{ help }` that help was asked for. */
export function readCommand(words: string[]): Command | { wrong: Text } | { help: true } {
  const parsed = parse(words);
  if (!parsed) return { wrong: { th: 'ตัวเลือกไม่ถูกต้อง', en: 'There is no such option, or it has no value' } };
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const [file, ...others] = positionals;
  if (file === undefined || file === '') return { wrong: { th: 'ยังไม่ระบุไฟล์', en: 'No file is named' } };
  if (others.length > 0) return { wrong: { th: 'ระบุได้ครั้งละหนึ่งไฟล์', en: 'Name one file at a time' } };
  if (values.out === '') return { wrong: { th: 'ยังไม่ระบุโฟลเดอร์หลัง --out', en: 'No folder after --out' } };
  if (values.year !== undefined && !/^2[56]\d\d$/.test(values.year)) {
    return { wrong: { th: '--year เป็นปี พ.ศ. สี่หลัก เช่น 2563', en: '--year is a Buddhist Era year, like 2563' } };
  }
  return { file, out: values.out ?? 'import', year: values.year === undefined ? null : Number(values.year) };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { out: { type: 'string' }, year: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    return null;
  }
}
