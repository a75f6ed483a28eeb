import { resolve } from 'node:path';
import { breakWords } from '../../shared/rules/log/break-words.ts';
import type { Text } from '../../shared/terms/text.ts';
import { type MoveOutcome, moveDatabase } from '../storage/move/move.ts';
import { type DatabasePlace, openAlone, openNew, placeName } from '../storage/open-database.ts';
import { databaseUrlForm, readDatabaseUrl } from '../storage/postgres/address.ts';
import { databaseFile } from '../storage/sqlite/open.ts';
import { troubleOf } from '../storage/trouble.ts';
import { notOpened } from './not-opened.ts';
import { both, type Report } from './report.ts';

/**
 * `npm run move -- FROM TO`: copies everything from one database into an empty one, from a file to PostgreSQL or back, and
 * checks it: how many rows each table has, and every link of the log. All of it or nothing. No server may run on either.
 * Status: 0 moved, 1 refused, 2 a database cannot be opened.
 */
export async function move(args: string[]): Promise<Report> {
  const [from, to, ...more] = args.map(readPlace);
  if (!from || !to || more.length > 0) return { output: usage, status: 2 };
  try {
    const source = await openAlone(from);
    if (typeof source === 'string') return { output: `${both(words[source])}: ${placeName(from)}\n`, status: 2 };
    try {
      const target = await openNew(to);
      if (typeof target === 'string') return { output: `${both(words[target])}: ${placeName(to)}\n`, status: 2 };
      try {
        return report(await moveDatabase(source, target), from, to);
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  } catch (error) {
    // Where a database cannot be reached or written: said in a line, and nothing has been changed.
    if (troubleOf(error) === null || !(error instanceof Error)) throw error;
    return { output: `${both(words.trouble)}: ${error.message}\n`, status: 2 };
  }
}

function readPlace(written: string): DatabasePlace | null {
  return /^postgres(ql)?:/.test(written) ? readDatabaseUrl(written) : { file: resolve(written) };
}

const usage = `npm run move -- FROM TO\n  FROM, TO: data/traimat.sqlite · ${databaseUrlForm}\n`;

const words = {
  ...notOpened,
  'in-use': {
    th: 'ยังมีโปรแกรมเปิดฐานข้อมูลนี้อยู่ ปิดเซิร์ฟเวอร์ก่อน',
    en: 'A program still has this database open; stop the server first',
  },
  trouble: {
    th: 'ย้ายไม่สำเร็จ ฐานข้อมูลเดิมไม่ถูกแก้ไข',
    en: 'It could not be moved, and the first database is as it was',
  },
} satisfies Record<string, Text>;

function report(outcome: MoveOutcome, from: DatabasePlace, to: DatabasePlace): Report {
  const way = `${placeName(from)} → ${placeName(to)}`;
  if (outcome.kind === 'moved') {
    const { rows, links } = outcome;
    const th = `ย้ายแล้ว ${rows} แถว นับตรงกันทุกตาราง และบันทึกครบถ้วน ${links} รายการ`;
    const en = `Moved: ${rows} rows, equally many in every table, and the log is whole: ${links} links`;
    return { output: `✓ ${way}\n  ${th}\n  ${en}\n  ${both('file' in to ? next.file : next.postgres)}\n`, status: 0 };
  }
  const { th, en } = outcome.kind === 'broken' ? breakWords(outcome.broken) : refusals[outcome.kind](outcome.table);
  return { output: `✗ ${way}\n  ${th}\n  ${en}\n  ${both(words.trouble)}\n`, status: 1 };
}

/** What is left to be done, by what was moved to. */
const next = {
  postgres: {
    th: 'ตั้งค่า DATABASE_URL แล้วเปิดเซิร์ฟเวอร์ และเก็บฐานข้อมูลเดิมไว้',
    en: 'Set DATABASE_URL, start the server, and keep the first database',
  },
  file: {
    th: `เลิกตั้ง DATABASE_URL วางไฟล์นี้เป็น ${databaseFile} ในโฟลเดอร์ข้อมูล แล้วเปิดเซิร์ฟเวอร์ และเก็บฐานข้อมูลเดิมไว้`,
    en: `Set DATABASE_URL no more, put this file into the data folder as ${databaseFile}, start the server, and keep the first database`,
  },
} satisfies Record<string, Text>;

const refusals = {
  'not-empty': (table: string): Text => ({
    th: `ฐานข้อมูลปลายทางไม่ว่าง ตาราง ${table} มีข้อมูลอยู่แล้ว สร้างฐานข้อมูลใหม่`,
    en: `The second database is not empty: its table ${table} has rows. Make a new one`,
  }),
  unlike: (table: string): Text => ({
    th: `ตาราง ${table} มีข้อมูลที่โปรแกรมนี้ไม่รู้จัก ใช้โปรแกรมรุ่นเดียวกับเซิร์ฟเวอร์`,
    en: `The table ${table} holds what this program does not know; use the version that the server has`,
  }),
  miscounted: (table: string): Text => ({
    th: `ตาราง ${table} นับได้ไม่เท่ากัน มีผู้แก้ไขระหว่างการย้าย ลองอีกครั้ง`,
    en: `The table ${table} was not the same in both: somebody else was writing. Try again`,
  }),
};

if (import.meta.main) {
  process.umask(0o077);
  const { output, status } = await move(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = status;
}
