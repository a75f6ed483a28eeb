import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { placeOffice } from '../../../shared/rules/offices/offices.ts';
import { englishMoment, thaiMoment } from '../../../shared/terms/date.ts';
import { noFigureNames } from '../../../shared/terms/figure.ts';
import { parsePeriod, periodName } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { type ReceiptStatement, receiptFile } from '../../../shared/wire/sheets.ts';
import { publishedKeys, type Verification } from '../../../shared/wire/verification.ts';
import { checkReceipt } from '../../receipts/check-receipt.ts';
import type { PublicReceiptKey } from '../../receipts/receipt-key.ts';
import { type DatabasePlace, openForReading } from '../../storage/open-database.ts';
import { createReceiptKeyStorage } from '../../storage/receipt-keys.ts';
import { both, fault, type Report } from '../report.ts';

/** Whether a file is one of JSON's, as a receipt is and no database. */
export function isJson(file: string): boolean {
  const beginning = Buffer.alloc(100);
  try {
    const opened = openSync(file, 'r');
    readSync(opened, beginning);
    closeSync(opened);
  } catch {
    return false;
  }
  return /^\uFEFF?\s*\{/.test(beginning.toString());
}

/**
 * Checks a receipt's file by the public keys in a file, as `/verify/keys` gives them, or by those of the installation's own
 * database: never by one that comes with the receipt. Status: 0 it holds, 1 it does not, 2 it cannot be known.
 */
export async function verifyReceiptFile(file: string, keysFile: string | null, own: DatabasePlace): Promise<Report> {
  const read = receiptFile.safeParse(readJson(file));
  if (!read.success) return { output: fault(words.noReceipt, file), status: 2 };
  const keys = keysFile === null ? await keysIn(own) : keysOf(keysFile);
  if (!keys)
    return { output: fault(keysFile === null ? words.noKeys : words.unreadableKeys, keysFile ?? ''), status: 2 };
  const { code, statement } = read.data;
  const finding = checkReceipt(read.data, keys);
  if (finding === 'unsigned') return { output: fault(words.unsigned, code), status: 2 };
  if (finding !== 'holds') return { output: fault(words.altered[finding], code), status: 1 };
  const period = parsePeriod(statement.period);
  const lines = [
    `✓ ${file}`,
    `  ${both(words.holds)}: ${code}`,
    `  ${statement.indicator} ${period ? both(periodName(period)) : statement.period}`,
    `  ${both(placeOffice(statement.district))} (${statement.district}), ${both(words.revision)} ${statement.revision}`,
    `  ${both(momentOf(statement.submittedAt))}, ${both(statement.late ? words.late : words.onTime)}`,
    `  ${both(words.result)}: ${figuresOf(statement)}`,
    `  ${both(words.signed)} ${statement.seal?.key}`,
    `  ${both(words.later)}: /verify/${code}`,
  ];
  return { output: `${lines.join('\n')}\n`, status: 0 };
}

/** By the keys that its file has for them: the indicator, and so their names, is with the installation. */
function figuresOf({ result: { figures } }: ReceiptStatement): string {
  const written = Object.entries(figures).map(
    ([key, figure]) => `${key} ${'text' in figure ? figure.text : both(noFigureNames[figure.none])}`,
  );
  return written.join(', ');
}

function momentOf(moment: string): Text {
  return { th: thaiMoment(moment), en: englishMoment(moment) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function keysOf(file: string): PublicReceiptKey[] | null {
  const read = publishedKeys.safeParse(readJson(file));
  return read.success ? read.data.keys : null;
}

/** Null where the installation has no database that this program can read. */
async function keysIn(place: DatabasePlace): Promise<PublicReceiptKey[] | null> {
  const database = await openForReading(place);
  if (typeof database === 'string') return null;
  try {
    return await createReceiptKeyStorage(database.db).listReceiptKeys();
  } finally {
    await database.close();
  }
}

type Altered = Exclude<Verification['finding'], 'holds' | 'unsigned'>;

const askTheServer: Text = {
  th: 'อย่าเชื่อไฟล์นี้ เปิด /verify ที่ระบบซึ่งออกใบรับ แล้วพิมพ์รหัสจากกระดาษ',
  en: 'Do not rely on the file. Open /verify at the installation that gave the receipt, and type the code from the paper',
};

const words = {
  holds: { th: 'ใบรับถูกต้อง ไม่มีส่วนใดถูกแก้ไข', en: 'The receipt holds, and nothing in it was altered' },
  revision: { th: 'ฉบับที่', en: 'revision' },
  late: { th: 'ส่งช้ากว่ากำหนด', en: 'late' },
  onTime: { th: 'ทันกำหนด', en: 'on time' },
  result: { th: 'ผลงาน', en: 'Result' },
  signed: { th: 'ประทับด้วยกุญแจ', en: 'Signed with the key' },
  later: {
    th: 'มีฉบับใหม่กว่าหรือไม่ ดูได้ที่ระบบเท่านั้น',
    en: 'Whether a later one replaces it, only the installation knows',
  },
  altered: {
    code: {
      what: { th: 'ใบรับนี้ถูกแก้ไข รหัสไม่ตรงกับข้อความในใบรับ', en: 'It was altered: its code is not that of what it says' },
      cure: askTheServer,
    },
    key: {
      what: { th: 'ไม่รู้จักกุญแจที่ประทับใบรับนี้', en: 'Nobody knows the key that has signed it' },
      cure: {
        th: 'ขอรายการกุญแจล่าสุดจาก /verify/keys ของระบบที่ออกใบรับ ถ้ายังไม่พบ อย่าเชื่อไฟล์นี้',
        en: 'Fetch the newest list from /verify/keys of the installation that gave it; if it is not there either, do not rely on the file',
      },
    },
    signature: {
      what: { th: 'ตราประทับไม่ถูกต้อง ใบรับนี้ถูกแก้ไข', en: 'The signature does not hold: it was altered' },
      cure: askTheServer,
    },
    content: {
      what: {
        th: 'แถวข้อมูลหรือรายงานในไฟล์ไม่ใช่ที่ส่งตามใบรับ',
        en: 'Rows or report in the file are not those that were submitted with it',
      },
      cure: askTheServer,
    },
  } satisfies Record<Altered, { what: Text; cure: Text }>,
  unsigned: {
    what: {
      th: 'ใบรับนี้ออกก่อนมีตราประทับ จึงตรวจจากไฟล์ไม่ได้',
      en: 'It is from before receipts were signed and cannot be checked by itself',
    },
    cure: { th: 'พิมพ์รหัสที่ /verify ของระบบที่ออกใบรับ', en: 'Type its code at /verify of the installation that gave it' },
  },
  noReceipt: {
    what: { th: 'ไฟล์นี้ไม่ใช่ใบรับของไตรมาส หรือถูกแก้ไข', en: 'This is no receipt of Traimat, or it was altered' },
    cure: {
      th: 'บันทึกใหม่ด้วยปุ่ม “บันทึกใบรับเป็นไฟล์” ในบานหน้าต่าง',
      en: 'Save it anew by “Save the receipt as a file” in the pane',
    },
  },
  noKeys: {
    what: { th: 'เครื่องนี้ไม่มีรายการกุญแจของใบรับ', en: 'This computer has no list of the keys of receipts' },
    cure: {
      th: 'บันทึก /verify/keys ของระบบที่ออกใบรับเป็นไฟล์ แล้วระบุ --keys ไฟล์',
      en: 'Save /verify/keys of the installation that gave it as a file, and name it: --keys FILE',
    },
  },
  unreadableKeys: {
    what: { th: 'ไฟล์นี้ไม่ใช่รายการกุญแจ', en: 'This file is no list of keys' },
    cure: { th: 'บันทึก /verify/keys ใหม่ทั้งไฟล์', en: 'Save the whole of /verify/keys anew' },
  },
};
