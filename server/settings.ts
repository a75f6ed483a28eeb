import { resolve } from 'node:path';
import { z } from 'zod';
import { issuerFault } from '../shared/rules/accounts/issuer.ts';
import { shortestPassword } from '../shared/rules/accounts/password-rules.ts';
import type { IdentityProvider } from '../shared/terms/installation.ts';
import { readSheetFonts, type SheetFont, usualSheetFonts } from '../shared/terms/sheet-font.ts';
import { type Proxies, readTrustedProxies, usualHeader } from './http/caller-address.ts';
import { officeHosts } from './http/security-headers.ts';
import { isInside } from './installation/backup-place.ts';
import { type MailSettings, readMailAddress, readSmtpUrl } from './mail/mail-settings.ts';
import { type DatabaseAddress, databaseUrlForm, readDatabaseUrl } from './storage/postgres/address.ts';

const onOff = z.enum(['on', 'off'], both('ตั้งเป็น on หรือ off', 'set on or off'));

// Faults say how a value is written and never what was given: it may hold a password.
const smtpForm = both(
  'ตั้งเป็น smtp(s)://ผู้ใช้:รหัสผ่าน@เครื่อง:พอร์ต อักขระ @ : / # ? ในชื่อหรือรหัสผ่านเขียนแบบ %40',
  'set smtp(s)://user:password@host:port, signs like @ : / # ? in user or password percent-encoded',
);
const fontsForm = both(
  'ตั้งเป็นชื่อฟอนต์และขนาดตัวอักษร',
  'set names of fonts with the size of body text',
  'TH Sarabun New 16, Leelawadee UI 11',
);
const proxiesForm = both('ตั้งเป็นที่อยู่หรือเครือข่าย', 'set addresses and networks', '127.0.0.1 10.0.0.0/8 fd00::/8');
const addressForm = both('ตั้งเป็นที่อยู่อีเมล', 'set a mail address', 'Traimat <traimat@example.go.th>');
const atLeast = (letters: number) => both(`ตั้งให้ยาวอย่างน้อย ${letters} ตัวอักษร`, `set at least ${letters} characters`);
const atMost = (letters: number) => both(`ตั้งให้ยาวไม่เกิน ${letters} ตัวอักษร`, `set at most ${letters} characters`);

function both(th: string, en: string, example?: string): string {
  return example === undefined ? `${th} · ${en}` : `${th} · ${en} (${example})`;
}

const wholeNumber = (least: number, most: number, form: string) =>
  z.coerce.number(form).int(form).min(least, form).max(most, form);

function orFault<Value>(read: (text: string) => Value | null, form: string) {
  return (text: string, context: z.RefinementCtx): Value => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: form });
    return z.NEVER;
  };
}

const demoOnNetwork = `HOST: ${both(
  'ระบบตัวอย่างใช้ได้เฉพาะเครื่องนี้ เพราะทุกบัญชีใช้รหัสผ่านเดียวที่พิมพ์ไว้ ใช้งานจริงให้ตั้ง NODE_ENV=production ถ้าจะให้ผู้อื่นดูตัวอย่างให้ตั้ง DEMO_ON_NETWORK=yes',
  'the demo is for this computer alone, since its accounts have one printed password. For service set NODE_ENV=production; to show the demo to others all the same, DEMO_ON_NETWORK=yes',
)}`;

const shortestToken = 16;
const shortestSecret = 32;

const plainOnNetwork = `HOST: ${both(
  'เมื่อ TLS=off รหัสผ่านจะเดินทางโดยไม่เข้ารหัส ให้พร็อกซีอยู่เครื่องนี้และตั้ง HOST=127.0.0.1 ถ้าเส้นทางระหว่างกันปลอดภัยอยู่แล้ว เช่น ในเครือข่าย Docker เดียวกัน ให้ตั้ง TLS_OFF_ON_NETWORK=yes',
  'with TLS=off passwords would go over the network in plain words. Let the proxy run on this computer and HOST be 127.0.0.1; where the way between them is safe all the same, as inside one Docker network, TLS_OFF_ON_NETWORK=yes',
)}`;

const environment = z.object({
  PORT: wholeNumber(1, 65_535, both('ตั้งเป็นเลขพอร์ต 1 ถึง 65535', 'set a port number, 1 to 65535')).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  /** The database, where it is kept by PostgreSQL; else it is a file in the data folder. */
  DATABASE_URL: z.string().transform(orFault(readDatabaseUrl, databaseUrlForm)).optional(),
  /** The folder of the secrets, apart from the data: beside the data folder, by its name, unless it is given. */
  SECRETS_DIR: z.string().optional(),
  /** The folder of the indicator files; the project's own unless it is given. */
  CATALOGUE: z.string().optional(),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], both('ใช้งานจริงให้ตั้งเป็น production', 'set production for service'))
    .default('development'),
  PUBLIC_ORIGIN: z
    .url({
      protocol: /^https$/,
      error: both('ตั้งเป็นที่อยู่ https', 'set an https address', 'https://traimat.example.go.th'),
    })
    .optional(),
  WORKBENCH: onOff.optional(),
  /** Lets the demo, in which everybody has one printed password, be reached from other computers. */
  DEMO_ON_NETWORK: z.enum(['yes', 'no'], both('ตั้งเป็น yes หรือ no', 'set yes or no')).default('no'),
  DEMO_SHEETS: onOff.default('on'),
  DEMO_PASSWORD: z.string().min(shortestPassword, atLeast(shortestPassword)).optional(),
  BETTER_AUTH_SECRET: z.string().min(shortestSecret, atLeast(shortestSecret)).optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  /** `off`: a proxy before this server does TLS, and speaks plain HTTP to it. */
  TLS: onOff.default('on'),
  /** Lets plain HTTP, in which everybody on the way reads along, leave this computer. */
  TLS_OFF_ON_NETWORK: z.enum(['yes', 'no'], both('ตั้งเป็น yes หรือ no', 'set yes or no')).default('no'),
  /** Wrong passwords of one address, whatever accounts they are for; right ones count nowhere. */
  SIGN_INS_PER_MINUTE: wholeNumber(1, 1_000_000, both('ตั้งเป็นจำนวนครั้ง', 'set a number of tries', '120')).default(120),
  /** Space-separated; replaces the list of Microsoft's own hosts. */
  FRAME_ANCESTORS: z.string().optional(),
  /** The proxies before this server, whose word is taken for whence a caller comes. */
  TRUSTED_PROXIES: z.string().transform(orFault(readTrustedProxies, proxiesForm)).optional(),
  /** The header in which they say it. */
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[\w-]+$/, both('ตั้งเป็นชื่อเฮดเดอร์', 'set the name of a header', 'x-forwarded-for'))
    .optional(),
  /** The mail server that digests are given to, and whom they come from. */
  SMTP_URL: z.string().transform(orFault(readSmtpUrl, smtpForm)).optional(),
  MAIL_FROM: z.string().transform(orFault(readMailAddress, addressForm)).optional(),
  /** The fonts of worksheets: the first that a computer has is taken. */
  SHEET_FONTS: z.string().default(usualSheetFonts).transform(orFault(readSheetFonts, fontsForm)),
  /** office.js from a copy of this server's own, or from Microsoft's network. */
  OFFICE_JS: z.enum(['own', 'network'], both('ตั้งเป็น own หรือ network', 'set own or network')).default('own'),
  /** What Prometheus says to read `/metrics`; without it there is no such page. */
  METRICS_TOKEN: z.string().min(shortestToken, atLeast(shortestToken)).optional(),
  /** How many backups are kept in a place, and when in Bangkok one is made each day, where a place has been set. */
  BACKUP_KEEP: wholeNumber(1, 10_000, both('ตั้งเป็นจำนวนชุด', 'set a number of backups', '14')).default(14),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, both('ตั้งเป็นเวลา', 'set a time of day', '02:30'))
    .default('02:30'),
  /** Lets tables be changed where no copy can be made first. */
  MIGRATE_WITHOUT_COPY: z.enum(['yes', 'no'], both('ตั้งเป็น yes หรือ no', 'set yes or no')).default('no'),
  /** Whom people ask: shown in the manual and wherever somebody else must help. */
  CONTACT: z.string().max(200, atMost(200)).optional(),
  /** An OpenID Connect provider that people sign in by, and how this installation is known there. */
  OIDC_ISSUER: z
    .url(both('ตั้งเป็นที่อยู่ของผู้ให้บริการ', "set the provider's address", 'https://login.microsoftonline.com/TENANT-ID/v2.0'))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What stands on the button. */
  OIDC_NAME: z.string().max(60, atMost(60)).default('Microsoft'),
  /** How people are found: by a mail address that the provider answers for, or by the claim of this name. */
  OIDC_MATCH: z.string().default('mail'),
  /** Whether Excel is asked who somebody is before the provider is (nested app authentication). */
  OIDC_NESTED: onOff.default('off'),
});

export type Settings = {
  port: number;
  host: string;
  dataDirectory: string;
  secretsDirectory: string;
  /** Null for the file in the data folder. */
  database: DatabaseAddress | null;
  catalogue: string | undefined;
  production: boolean;
  publicOrigin: string;
  workbench: boolean;
  demoPassword: string | undefined;
  /** Whether the demo begins with example sheets of most districts, or with none. */
  demoSheets: boolean;
  authSecret: string | undefined;
  certificate: { certificateFile: string; keyFile: string } | undefined;
  /** False behind a proxy that speaks plain HTTP to this server. */
  tls: boolean;
  signInsPerMinute: number;
  frameAncestors: string[];
  /** Null where nobody but the socket is believed. */
  proxies: Proxies | null;
  /** Without it no mail is sent. */
  mail: MailSettings | undefined;
  sheetFonts: [SheetFont, ...SheetFont[]];
  officeJs: 'own' | 'network';
  contact: string | undefined;
  metricsToken: string | undefined;
  backupKeep: number;
  /** In Bangkok, `02:30`. */
  backupAt: string;
  migrateWithoutCopy: boolean;
  provider: { settings: IdentityProvider; secret: string | undefined } | undefined;
};

/** What the variables are called that are settings. */
export const settingNames = Object.keys(environment.shape);

/** Reads the settings from the environment; `{ faults }` names each variable that is wrong and what it should be. */
export function readSettings(variables: Record<string, string | undefined>): Settings | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    return { faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const { data } = parsed;
  const secretsDirectory = data.SECRETS_DIR ?? `${resolve(data.DATA_DIR)}-secrets`;
  const faults = contradictions(data, secretsDirectory);
  if (faults.length > 0) return { faults };
  const production = data.NODE_ENV === 'production';
  return {
    port: data.PORT,
    host: data.HOST,
    dataDirectory: data.DATA_DIR,
    secretsDirectory,
    database: data.DATABASE_URL ?? null,
    catalogue: data.CATALOGUE,
    production,
    publicOrigin: new URL(data.PUBLIC_ORIGIN ?? `https://localhost:${data.PORT}`).origin,
    workbench: data.WORKBENCH ? data.WORKBENCH === 'on' : !production,
    demoPassword: data.DEMO_PASSWORD,
    demoSheets: data.DEMO_SHEETS === 'on',
    authSecret: data.BETTER_AUTH_SECRET,
    certificate: data.TLS_CERT && data.TLS_KEY ? { certificateFile: data.TLS_CERT, keyFile: data.TLS_KEY } : undefined,
    tls: data.TLS === 'on',
    signInsPerMinute: data.SIGN_INS_PER_MINUTE,
    frameAncestors: data.FRAME_ANCESTORS?.split(/\s+/).filter(Boolean) ?? officeHosts,
    proxies: data.TRUSTED_PROXIES
      ? { header: data.CLIENT_ADDRESS_HEADER ?? usualHeader, trusted: data.TRUSTED_PROXIES }
      : null,
    sheetFonts: data.SHEET_FONTS,
    officeJs: data.OFFICE_JS,
    contact: data.CONTACT,
    metricsToken: data.METRICS_TOKEN,
    backupKeep: data.BACKUP_KEEP,
    backupAt: data.BACKUP_AT,
    migrateWithoutCopy: data.MIGRATE_WITHOUT_COPY === 'yes',
    provider: providerIn(data),
    mail: data.SMTP_URL && data.MAIL_FROM ? { server: data.SMTP_URL, from: data.MAIL_FROM } : undefined,
  };
}

/** Settings each of which may be right, and which are not right together. */
function contradictions(data: z.infer<typeof environment>, secretsDirectory: string): string[] {
  const issuer = data.OIDC_ISSUER ? issuerFault(data.OIDC_ISSUER) : null;
  const apart = (one: keyof typeof data, other: keyof typeof data) =>
    (data[one] === undefined) !== (data[other] === undefined) &&
    `${one}, ${other}: ${both('ตั้งทั้งคู่ หรือไม่ตั้งทั้งคู่', 'give both or neither')}`;
  return [
    apart('TLS_CERT', 'TLS_KEY'),
    apart('SMTP_URL', 'MAIL_FROM'),
    apart('OIDC_ISSUER', 'OIDC_CLIENT_ID'),
    isInside(resolve(secretsDirectory), resolve(data.DATA_DIR)) &&
      `SECRETS_DIR: ${both('ตั้งเป็นโฟลเดอร์นอก DATA_DIR เพื่อไม่ให้สำเนาข้อมูลมีความลับติดไป', 'set a folder outside of DATA_DIR, so that a copy of the data tells no secret')}`,
    issuer && `OIDC_ISSUER: ${both(issuer.th, issuer.en)}`,
    data.CLIENT_ADDRESS_HEADER !== undefined &&
      data.TRUSTED_PROXIES === undefined &&
      `CLIENT_ADDRESS_HEADER: ${both('ระบุใน TRUSTED_PROXIES ว่าเชื่อพร็อกซีใด เช่น 127.0.0.1', 'name in TRUSTED_PROXIES whom it is believed from, like 127.0.0.1')}`,
    data.NODE_ENV !== 'production' && !isLoopback(data.HOST) && data.DEMO_ON_NETWORK === 'no' && demoOnNetwork,
    data.TLS === 'off' && plainFault(data),
  ].filter((fault) => typeof fault === 'string');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function plainFault(data: z.infer<typeof environment>): string | null {
  if (data.TLS_CERT !== undefined)
    return `TLS: ${both('ตั้ง TLS=off หรือตั้ง TLS_CERT กับ TLS_KEY อย่างใดอย่างหนึ่ง', 'off, or TLS_CERT and TLS_KEY, not both')}`;
  if (data.PUBLIC_ORIGIN === undefined)
    return `PUBLIC_ORIGIN: ${both('เมื่อ TLS=off ให้ตั้งเป็นที่อยู่ https ของพร็อกซีที่อยู่หน้าเซิร์ฟเวอร์นี้', 'with TLS=off, the https address of the proxy before this server')}`;
  const spoken = isLoopback(data.HOST) || data.TLS_OFF_ON_NETWORK === 'yes';
  return spoken ? null : plainOnNetwork;
}

function providerIn(data: z.infer<typeof environment>): Settings['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_NAME: name, OIDC_MATCH: match } = data;
  if (issuer === undefined || clientId === undefined) return undefined;
  const nested = data.OIDC_NESTED === 'on';
  const settings = { name: { th: name, en: name }, issuer, clientId, match, make: null, nested };
  return { settings, secret: data.OIDC_CLIENT_SECRET };
}
