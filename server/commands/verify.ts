import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { breakWords } from '../../shared/rules/log/break-words.ts';
import { type Anchor, redactionKinds } from '../../shared/terms/log.ts';
import { readSettings } from '../settings.ts';
import { examine } from '../storage/examine.ts';
import { foundWords } from '../storage/found-words.ts';
import { anchorFile, anchorText, parseAnchor, readAnchor } from '../storage/log/anchor.ts';
import { verifyLog } from '../storage/log/verify-log.ts';
import { type DatabasePlace, openForReading, ownPlace, placeName } from '../storage/open-database.ts';
import type { Verification } from '../storage/port/log.ts';
import type { DatabaseAddress } from '../storage/postgres/address.ts';
import { type Redactions, readRedactions } from '../storage/redaction/read-redactions.ts';
import { notOpened } from './not-opened.ts';
import { both, fault, type Report } from './report.ts';
import { isJson, verifyReceiptFile } from './verify/receipt-file.ts';

/**
 * `npm run verify [-- FILE] [--anchor LINK:HASH] [--keys FILE]`: checks the receipt that the file is; else it walks the log of a database, the server's own unless another is
 * named, and says whether it is whole, or the first thing that other hands have altered, added or taken out. Opens it for
 * reading only, so that it can be run beside the server. Status: 0 when it is whole, 1 when not, 2 when it cannot be read.
 */
export async function verify(args: string[], folder: string, address: DatabaseAddress | null = null): Promise<Report> {
  const asked = readArguments(args, folder, address);
  if (!asked) return { output: usage, status: 2 };
  const { place, anchor, file, keys } = asked;
  if (file !== null && isJson(file)) return verifyReceiptFile(file, keys, ownPlace(folder, address));
  const name = placeName(place);
  const found = await examine(place);
  const words = foundWords(found);
  if (words) return { output: fault(words, name), status: 2 };
  if (found.kind === 'new')
    return { output: `${both(file === null ? notOpened.missing : noFile)}: ${name}\n`, status: 2 };
  if (found.kind === 'ours' && found.pending.length > 0) return { output: older, status: 2 };
  const database = await openForReading(place);
  if (typeof database === 'string') return { output: `${both(notOpened[database])}: ${name}\n`, status: 2 };
  const { db, close } = database;
  try {
    const verification = await verifyLog(db, anchor);
    return verification ? report(name, anchor, verification, await readRedactions(db)) : { output: usage, status: 2 };
  } finally {
    await close();
  }
}

const usage = 'npm run verify [-- FILE] [--anchor LINK:HASH]\nnpm run verify -- receipt.json [--keys FILE]\n';
const noFile = { th: 'ไม่พบไฟล์นี้', en: 'There is no such file' };
const older =
  'ฐานข้อมูลนี้เก่ากว่าโปรแกรม เปิดเซิร์ฟเวอร์หนึ่งครั้งก่อน · This database is older than the program: start the server once\n';

function report(name: string, anchor: Anchor | null, { last, broken }: Verification, { named }: Redactions): Report {
  const held = anchor
    ? `เทียบกับค่ายืนยัน · held against the anchor: ${anchorText(anchor)}`
    : 'ไม่มีค่ายืนยันให้เทียบ จึงไม่รู้ว่าท้ายบันทึกถูกตัดหรือไม่ · no anchor to hold it against: a cut end would not be seen';
  if (broken) {
    const { th, en } = breakWords(broken);
    return { output: `✗ ${name}\n  ${th}\n  ${en}\n  ${held}\n`, status: 1 };
  }
  const whole = `บันทึกครบถ้วน ${last.link} รายการ · The log is whole: ${last.link} links`;
  const [pruned, erased] = redactionKinds.map((kind) => [...named.values()].filter((one) => one.kind === kind).length);
  const redacted = `ลบเนื้อหาฉบับร่าง ${pruned} ลบชื่อบุคคล ${erased} รายการ · Links redacted: ${pruned} pruned, ${erased} erased`;
  const paper = `จดเก็บไว้นอกเครื่อง · To be kept elsewhere: ${anchorText(last)}`;
  return { output: `✓ ${name}\n  ${whole}\n  ${redacted}\n  ${held}\n  ${paper}\n`, status: 0 };
}

/** Null for arguments that are none of ours. An anchor that is named counts, else the one beside the database. */
function readArguments(
  args: string[],
  folder: string,
  address: DatabaseAddress | null,
): { place: DatabasePlace; anchor: Anchor | null; file: string | null; keys: string | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { anchor: { type: 'string' }, keys: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    const place = file === undefined ? ownPlace(folder, address) : { file };
    const beside = file === undefined ? folder : dirname(file);
    const anchor = values.anchor === undefined ? readAnchor(join(beside, anchorFile)) : parseAnchor(values.anchor);
    const wrong = more.length > 0 || (values.anchor !== undefined && !anchor);
    return wrong ? null : { place, anchor, file: file ?? null, keys: values.keys ?? null };
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const settings = readSettings(process.env);
  const [folder, address] = 'faults' in settings ? ['./data', null] : [settings.dataDirectory, settings.database];
  const { output, status } = await verify(process.argv.slice(2), folder, address);
  process.stdout.write(output);
  process.exitCode = status;
}
