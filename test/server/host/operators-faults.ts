import { createPrivateKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { findCertificate } from '../../../server/host/certificate.ts';
import { certificateWarning } from '../../../server/host/certificate-warning.ts';
import { folderFault } from '../../../server/host/folder.ts';
import { readGivenCertificate } from '../../../server/host/given-certificate.ts';
import { listenFault } from '../../../server/host/listen.ts';
import { faultOfStart } from '../../../server/host/system-fault.ts';
import { findMisspelt, misspeltWarning } from '../../../server/misspelt-settings.ts';
import { readSettings, settingNames } from '../../../server/settings.ts';
import { foundLine } from '../../../server/storage/found-words.ts';

/** Something that whoever keeps the server may get wrong, and the line that the program itself says of it. */
export type OperatorsFault = { what: string; line: string };

/** Where an office keeps its files, as it stands in the page. */
const [place, data] = ['/etc/traimat', '/var/lib/traimat'];
const now = new Date('2026-11-29T09:00:00.000Z');
const origin = 'https://traimat.example.go.th';

/** Every fault, made for real wherever this machine can make it; files that are needed for it go into a folder. */
export async function operatorsFaults(folder: string): Promise<OperatorsFault[]> {
  const all = [
    ...ofListening,
    ...ofFolders,
    ...ofSettings(),
    ...ofNames,
    ...ofStart(),
    ...ofDatabases,
    ...(await ofCertificates(folder)),
  ];
  return all.map(({ what, line }) => ({ what, line: line.replaceAll(folder, place) }));
}

const ofListening: OperatorsFault[] = [
  {
    what: '`PORT` ที่มีโปรแกรมอื่นใช้ หรือเซิร์ฟเวอร์ตัวที่สอง · in use, by a second server too',
    line: listenFault('port-in-use', 3000, '127.0.0.1'),
  },
  {
    what: '`PORT` ต่ำกว่า 1024 โดยไม่มีสิทธิ์ · below 1024 without the right',
    line: listenFault('port-forbidden', 443, '0.0.0.0'),
  },
  { what: '`HOST` ที่ไม่ใช่ของเครื่องนี้ · of no interface here', line: listenFault('host-unknown', 3000, '256.1.1.1') },
];

const ofFolders: OperatorsFault[] = (
  [
    ['โฟลเดอร์ที่เป็นไฟล์ · a folder that is a file', 'ENOTDIR'],
    ['โฟลเดอร์ที่เขียนไม่ได้ · a folder without the right', 'EACCES'],
    ['โฟลเดอร์บนดิสก์อ่านอย่างเดียว · on a read-only disk', 'EROFS'],
    ['โฟลเดอร์บนดิสก์เต็ม · on a full disk', 'ENOSPC'],
  ] as const
).map(([what, code]) => ({ what, line: folderFault('DATA_DIR', data, code) }));

/** What a start finds where its database should be. */
const ofDatabases: OperatorsFault[] = (
  [
    ['ฐานข้อมูลที่หายไป · a database that has gone', { kind: 'gone' }],
    ['ฐานข้อมูลที่ถูกตัดท้าย · that was cut off', { kind: 'cut-off' }],
    ['ฐานข้อมูลที่ส่วนหัวถูกเขียนทับ · whose head was overwritten', { kind: 'no-database' }],
    ['ฐานข้อมูลที่เสียหาย · that is damaged', { kind: 'damaged' }],
    ['ฐานข้อมูลที่อ่านไม่ได้ · that may not be read', { kind: 'unreadable' }],
    ['ฐานข้อมูลของโปรแกรมอื่น · another program’s', { kind: 'foreign' }],
    ['PostgreSQL ที่ไม่ตอบ · PostgreSQL that does not answer', { kind: 'away' }],
    ['PostgreSQL ที่ใบรับรองไม่น่าเชื่อถือ · with a certificate nobody vouches for', { kind: 'untrusted' }],
    ['ฐานข้อมูลของรุ่นใหม่กว่า · of a later version', { kind: 'later', step: '0042-more', version: '2.0.0' }],
  ] as const
).map(([what, found]) => ({ what, line: foundLine(found, `${data}/traimat.sqlite`) ?? '' }));

/** One wrong value of each kind. */
const wrong: Record<string, string>[] = [
  { PORT: 'http' },
  { NODE_ENV: 'prod' },
  { PUBLIC_ORIGIN: 'http://traimat.example.go.th' },
  { WORKBENCH: 'yes' },
  { DEMO_ON_NETWORK: 'on' },
  { DEMO_PASSWORD: 'short' },
  { BETTER_AUTH_SECRET: 'short' },
  { METRICS_TOKEN: 'short' },
  { BACKUP_KEEP: 'all' },
  { BACKUP_AT: '2.30' },
  { MIGRATE_WITHOUT_COPY: 'on' },
  { SIGN_INS_PER_MINUTE: '0' },
  { DATABASE_URL: 'mysql://db.example.go.th/traimat' },
  { BACKUP_KEEP: '0' },
  { BACKUP_AT: '25:00' },
  { MIGRATE_WITHOUT_COPY: 'on' },
  { TLS: 'no' },
  { TLS: 'off' },
  { TLS: 'off', PUBLIC_ORIGIN: 'https://traimat.example.go.th', HOST: '0.0.0.0', DEMO_ON_NETWORK: 'yes' },
  { TRUSTED_PROXIES: 'nginx' },
  { CLIENT_ADDRESS_HEADER: 'x y', TRUSTED_PROXIES: '127.0.0.1' },
  { SMTP_URL: 'mail.example.go.th', MAIL_FROM: 'traimat@example.go.th' },
  { SMTP_URL: 'smtp://mail.example.go.th', MAIL_FROM: 'traimat' },
  { SHEET_FONTS: 'TH Sarabun New' },
  { OFFICE_JS: 'cdn' },
  { CONTACT: 'x'.repeat(201) },
  { OIDC_ISSUER: 'id.example.go.th', OIDC_CLIENT_ID: 'traimat' },
  { OIDC_ISSUER: 'http://id.example.go.th', OIDC_CLIENT_ID: 'traimat' },
  { OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0', OIDC_CLIENT_ID: 'traimat' },
  { OIDC_ISSUER: 'https://id.example.go.th' },
  { TLS_CERT: '/etc/traimat/tls.crt' },
  { MAIL_FROM: 'traimat@example.go.th' },
  { DATA_DIR: data, SECRETS_DIR: `${data}/secrets` },
  { CLIENT_ADDRESS_HEADER: 'x-real-ip' },
  { HOST: '0.0.0.0' },
];

function ofSettings(): OperatorsFault[] {
  return wrong.map((variables) => {
    const read = readSettings(variables);
    if (!('faults' in read)) throw new Error(`nothing is wrong with ${JSON.stringify(variables)}`);
    const given = Object.entries(variables).map(([name, value]) => `\`${name}=${value.length > 60 ? '…' : value}\``);
    return { what: given.join(' '), line: read.faults.join(' ') };
  });
}

const ofNames: OperatorsFault[] = findMisspelt(['SMPT_URL', 'TRAIMAT_PORT', 'TRAIMAT_COLOUR'], settingNames).map(
  (misspelt) => ({ what: `\`${misspelt.given}\` (เตือน · a warning)`, line: misspeltWarning(misspelt) }),
);

function ofStart(): OperatorsFault[] {
  const line = (error: unknown) => faultOfStart(error, data) ?? '';
  const system = (code: string) => Object.assign(new Error(code), { code });
  return [
    {
      what: 'ดิสก์เต็มระหว่างเริ่ม · full while it starts',
      line: line(thrown('pragma max_page_count = 3', 'create table t as select zeroblob(99999)')),
    },
    {
      what: 'ฐานข้อมูลที่เขียนไม่ได้ · that cannot be written',
      line: line(thrown('pragma query_only = on', 'create table t (a)')),
    },
    {
      what: 'ฐานข้อมูลที่มีโปรแกรมอื่นยึดไว้ · held by another program',
      line: line(Object.assign(new Error('locked'), { errcode: 5 })),
    },
    {
      what: 'ไฟล์เสียหาย หรือไม่ใช่ฐานข้อมูล · damaged, or no database',
      line: line(Object.assign(new Error('no database'), { errcode: 26 })),
    },
    {
      what: 'ฐานข้อมูลที่เปิดไม่ได้ · that cannot be opened',
      line: line(Object.assign(new Error('cannot open'), { errcode: 14 })),
    },
    { what: 'เปิดไฟล์ได้ไม่พอ · too few files at once', line: line(system('EMFILE')) },
  ];
}

function thrown(before: string, sql: string): unknown {
  const database = new DatabaseSync(':memory:');
  database.exec(before);
  try {
    return database.exec(sql);
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
}

async function ofCertificates(folder: string): Promise<OperatorsFault[]> {
  const { cert, key } = await findCertificate(undefined, join(folder, 'one'), origin, now);
  const other = await findCertificate(undefined, join(folder, 'other'), origin, now);
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const files = { cert: file('tls.crt', cert), key: file('tls.key', key) };
  const locked = file('locked.key', lockedKey(key));
  const line = (certificateFile: string, keyFile: string) => {
    const read = readGivenCertificate({ certificateFile, keyFile });
    return 'fault' in read ? read.fault : '';
  };
  const warning = (day: string, at = origin) => certificateWarning(cert, at, new Date(day)) ?? '';
  return [
    { what: '`TLS_CERT` ที่ไม่มี · missing', line: line(join(folder, 'none.crt'), files.key) },
    { what: '`TLS_KEY` ที่ไม่มี · missing', line: line(files.cert, join(folder, 'none.key')) },
    { what: 'สองไฟล์สลับกัน · the two are swapped', line: line(files.key, files.cert) },
    { what: '`TLS_CERT` ที่ไม่ใช่ใบรับรอง · no certificate', line: line(file('notes.txt', 'notes'), files.key) },
    { what: '`TLS_KEY` ที่มีรหัสผ่าน · locked by a password', line: line(files.cert, locked) },
    { what: '`TLS_KEY` ของใบรับรองอื่น · of another certificate', line: line(files.cert, file('other.key', other.key)) },
    { what: 'ใบรับรองหมดอายุ (เตือน) · expired (a warning)', line: warning('2029-01-01') },
    { what: 'ใบรับรองใกล้หมดอายุ (เตือน) · soon to end (a warning)', line: warning('2027-12-20') },
    { what: 'ใบรับรองยังไม่เริ่ม (เตือน) · not valid yet (a warning)', line: warning('2020-01-01') },
    {
      what: 'ใบรับรองของชื่ออื่น (เตือน) · for another name (a warning)',
      line: warning('2026-11-30', 'https://other.example.go.th'),
    },
  ];
}

function lockedKey(key: string): string {
  const lock = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'one that nobody types' } as const;
  return createPrivateKey(key).export(lock).toString();
}

/** The page of whoever keeps the server, and its part that is written by write-faults.ts. */
export const operatingPage = join(import.meta.dirname, '../../../server/OPERATING.md');
const [begin, end] = ['<!-- write-faults.ts -->', '<!-- /write-faults.ts -->'] as const;

/** The page with the table as it should be. */
export function pageWith(faults: OperatorsFault[]): string {
  const page = readFileSync(operatingPage, 'utf8');
  const [before = '', rest = ''] = page.split(`${begin}\n`);
  const [, after = ''] = rest.split(end);
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const rows = faults.map(({ what, line }) => `| ${cell(what)} | ${cell(line)} |`);
  return [
    before,
    `${begin}\n`,
    '| ผิดอย่างไร · What is wrong | บรรทัดที่ได้ · The line it gives |\n|---|---|\n',
    rows.join('\n'),
    `\n${end}`,
    after,
  ].join('');
}
