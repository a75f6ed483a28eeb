import { decodeText, type NoText } from '../../../indicator/file/decode-text.ts';
import { type Fault, fault } from '../../../indicator/file/fault.ts';
import { plain } from '../../normalise/plain.ts';
import { type AccountField, type AccountLine, accountFields } from './account-line.ts';
import { csvRows } from './csv-rows.ts';

/** How many people one list may have; more are brought in by a second one. */
export const mostLines = 500;

/** What a list's columns are called, ours first: in Thai and English, in any order. */
const headers: Record<AccountField, string[]> = {
  name: ['ชื่อ', 'name', 'ชื่อ-นามสกุล', 'ชื่อและนามสกุล', 'ชื่อที่แสดง', 'display name', 'full name'],
  account: ['ชื่อผู้ใช้', 'account', 'บัญชี', 'username', 'user name', 'user', 'account name'],
  mail: ['อีเมล', 'mail', 'อีเมล์', 'email', 'e-mail', 'mail address'],
  role: ['บทบาท', 'role', 'สิทธิ์', 'หน้าที่'],
  organisation: ['หน่วยงาน', 'organisation', 'organization', 'เขต', 'สังกัด', 'สำนัก', 'district', 'department', 'office'],
};

/** The first line of a new list. */
export const listTemplate = 'ชื่อ,ชื่อผู้ใช้,อีเมล,บทบาท,หน่วยงาน\r\n';

/** Those without which a list says too little. */
const needed: AccountField[] = ['name', 'account', 'organisation'];

/** Reads a CSV file, whoever has chosen it. */
export function readAccountFile(bytes: Uint8Array): { lines: AccountLine[] } | { fault: Fault } {
  const decoded = decodeText(bytes);
  return 'noText' in decoded ? { fault: noText[decoded.noText] } : readAccountList(decoded.text);
}

/**
 * Reads a CSV list of people to invite by its headers; what stands in the lines is read by read-invitations.ts. Columns that
 * are not known are left out. A fault is about the whole list.
 */
export function readAccountList(text: string): { lines: AccountLine[] } | { fault: Fault } {
  const [first, ...rows] = csvRows(text);
  const columns = accountFields.map(
    (field) => first?.cells.findIndex((cell) => headers[field].includes(key(cell))) ?? -1,
  );
  const missing = accountFields.filter((field, index) => needed.includes(field) && columns[index] === -1);
  if (missing.length > 0) return { fault: noColumns(missing) };
  if (rows.length === 0) return { fault: empty };
  if (rows.length > mostLines) return { fault: tooLong };
  const lines = rows.map(({ line, cells }) => {
    const [name = '', account = '', mail = '', role = '', organisation = ''] = columns.map((at) => cells[at] ?? '');
    return { line, name, account, mail, role, organisation };
  });
  return { lines };
}

function key(header: string): string {
  return plain(header).replace(/\s+/g, ' ').trim();
}

function noColumns(missing: AccountField[]): Fault {
  const [th, en] = [missing.map((field) => headers[field][0]), missing.map((field) => headers[field][1])];
  return fault(
    [1],
    [`ไม่มีคอลัมน์ ${th.join(', ')}`, `There is no column ${en.join(', ')}`],
    [
      'ให้บรรทัดแรกเป็นหัวคอลัมน์ ชื่อ, ชื่อผู้ใช้, อีเมล, บทบาท, หน่วยงาน',
      'Let the first line be the headers name, account, mail, role, organisation',
    ],
  );
}

const asCsv: [th: string, en: string] = [
  'ใน Excel เลือก บันทึกเป็น › CSV UTF-8 (คั่นด้วยจุลภาค)',
  'In Excel choose Save as › CSV UTF-8 (comma delimited)',
];

const noText: Record<NoText, Fault> = {
  empty: fault([], ['ไฟล์ว่าง ไม่มีข้อความ', 'The file is empty'], asCsv),
  'utf-16': fault([], ['ไฟล์เข้ารหัสแบบ UTF-16', 'The file is in UTF-16'], asCsv),
  'windows-thai': fault([], ['ไฟล์น่าจะเข้ารหัสแบบ Windows-874', 'The file seems to be in Windows-874'], asCsv),
  binary: fault([], ['ไฟล์นี้ไม่ใช่ CSV', 'This is no CSV file'], asCsv),
};

const empty = fault(
  [1],
  ['ไม่มีรายชื่อใต้หัวคอลัมน์', 'There is nobody below the headers'],
  ['ใส่คนละหนึ่งบรรทัด', 'Write one person a line'],
);

const tooLong = fault(
  [1],
  [`รายชื่อยาวกว่า ${mostLines} คน`, `The list has more than ${mostLines} people`],
  ['แบ่งเป็นหลายไฟล์', 'Divide it into several files'],
);
