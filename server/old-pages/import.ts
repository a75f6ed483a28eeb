import { basename, join } from 'node:path';
import { decodeText } from '../../shared/indicator/file/decode-text.ts';
import type { Text } from '../../shared/terms/text.ts';
import { readCommand, usage } from './command.ts';
import { type ImportedPage, importPages } from './import-pages.ts';
import { readBytes } from './read-bytes.ts';
import { readPages } from './read-pages.ts';
import { reportOf } from './report.ts';
import { reportText, summaryText } from './report-text.ts';
import { type Unreadable, unreadableText } from './unreadable.ts';
import { type Files, writeFiles } from './write-files.ts';

/**
 * `npm run import -- FILE`: reads saved pages of the old system, and writes drafts of their indicators, what they have
 * published, and what is wrong in them. Ends with 0 when all were read, 1 when something was refused, 2 when misused.
 */

const command = readCommand(process.argv.slice(2));
if ('help' in command) {
  print(usage);
  process.exit(0);
}
if ('wrong' in command) fail(2, command.wrong, usage);

const { file, out, year } = command;
const bytes = readBytes(file);
if ('unreadable' in bytes) refuse(bytes.unreadable);
const decoded = decodeText(bytes.bytes);
if ('noText' in decoded) refuse({ kind: decoded.noText });
const read = readPages(decoded.text, basename(file));
if ('unreadable' in read) refuse(read.unreadable);

const imported = importPages(read.pages, year);
const names = imported.map((one) => write(one.stem, filesOf(one)));
const report = reportOf(basename(file), imported, names, read.unread);
const whole = reportText(report);
const name = write('report', { '.json': json(report), '.txt': `${whole}\n` });

process.stdout.write(`${report.pages.length > 3 ? summaryText(report) : whole}\n`);
print({ th: `เขียนไว้ที่ ${join(out, name)}.txt และ .json`, en: `Written to ${join(out, name)}.txt and .json` });
const renumbered = names.filter((written, at) => written !== imported[at]?.stem);
if (renumbered.length > 0 || name !== 'report') {
  const list = [...renumbered, ...(name === 'report' ? [] : [name])].join(', ');
  print({ th: `มีไฟล์ชื่อเดียวกันอยู่แล้วจึงใส่เลขต่อท้าย: ${list}`, en: `Numbered, because others had the name: ${list}` });
}
process.exitCode = read.unread.length > 0 ? 1 : 0;

function filesOf({ draft, history }: ImportedPage): Files {
  return { ...(draft === null ? {} : { '.json': json(draft) }), '.history.json': json(history) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function write(stem: string, files: Files): string {
  const written = writeFiles(out, stem, files);
  if ('stem' in written) return written.stem;
  return fail(1, {
    th: `เขียนลงโฟลเดอร์ ${out} ไม่ได้ (${written.cannotWrite}) เลือกโฟลเดอร์อื่นด้วย --out`,
    en: `The folder ${out} cannot be written to (${written.cannotWrite}): choose another with --out`,
  });
}

function refuse(unreadable: Unreadable): never {
  const { th, en } = unreadableText(unreadable);
  fail(1, { th: `${file}: ${th}`, en: `${file}: ${en}` });
}

function print({ th, en }: Text): void {
  process.stdout.write(`${th}\n${en}\n`);
}

function fail(code: 1 | 2, ...texts: Text[]): never {
  process.stderr.write(`${texts.map(({ th, en }) => `${th}\n${en}`).join('\n')}\n`);
  process.exit(code);
}
