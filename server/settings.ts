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

const onOff = z.enum(['on', 'off']);

// Faults say how a value is written and never what was given: it may hold a password.
const smtpForm = 'smtp(s)://user:password@host:port, signs like @ : / # ? in user or password percent-encoded';
const fontsForm = 'names with the size of body text, like TH Sarabun New 16, Leelawadee UI 11';
const proxiesForm = 'addresses and networks, like 127.0.0.1 10.0.0.0/8 fd00::/8';
const addressForm = 'an address, like traimat@example.go.th or ไตรมาส <traimat@example.go.th>';

function orFault<Value>(read: (text: string) => Value | null, form: string) {
  return (text: string, context: z.RefinementCtx): Value => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: form });
    return z.NEVER;
  };
}

const demoOnNetwork =
  'HOST: the demo is for this computer alone, since its accounts have one printed password. For service set NODE_ENV=production; to show the demo to others all the same, DEMO_ON_NETWORK=yes';

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  /** The database, where it is kept by PostgreSQL; else it is a file in the data folder. */
  DATABASE_URL: z.string().transform(orFault(readDatabaseUrl, databaseUrlForm)).optional(),
  /** The folder of the secrets, apart from the data: beside the data folder, by its name, unless it is given. */
  SECRETS_DIR: z.string().optional(),
  /** The folder of the indicator files; the project's own unless it is given. */
  CATALOGUE: z.string().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https$/, error: 'an https address, like https://traimat.example.go.th' })
    .optional(),
  WORKBENCH: onOff.optional(),
  /** Lets the demo, in which everybody has one printed password, be reached from other computers. */
  DEMO_ON_NETWORK: z.enum(['yes', 'no']).default('no'),
  DEMO_SHEETS: onOff.default('on'),
  DEMO_PASSWORD: z.string().min(shortestPassword, `at least ${shortestPassword} characters`).optional(),
  BETTER_AUTH_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  /** Wrong passwords of one address, whatever accounts they are for; right ones count nowhere. */
  SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(120),
  /** Space-separated; replaces the list of Microsoft's own hosts. */
  FRAME_ANCESTORS: z.string().optional(),
  /** The proxies before this server, whose word is taken for whence a caller comes. */
  TRUSTED_PROXIES: z.string().transform(orFault(readTrustedProxies, proxiesForm)).optional(),
  /** The header in which they say it. */
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[\w-]+$/, 'the name of a header, like x-forwarded-for')
    .optional(),
  /** The mail server that digests are given to, and whom they come from. */
  SMTP_URL: z.string().transform(orFault(readSmtpUrl, smtpForm)).optional(),
  MAIL_FROM: z.string().transform(orFault(readMailAddress, addressForm)).optional(),
  /** The fonts of worksheets: the first that a computer has is taken. */
  SHEET_FONTS: z.string().default(usualSheetFonts).transform(orFault(readSheetFonts, fontsForm)),
  /** office.js from a copy of this server's own, or from Microsoft's network. */
  OFFICE_JS: z.enum(['own', 'network']).default('own'),
  /** How many backups are kept in a place, and when in Bangkok one is made each day, where a place has been set. */
  BACKUP_KEEP: z.coerce.number().int().min(1).max(10_000).default(14),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, like 02:30')
    .default('02:30'),
  /** Lets tables be changed where no copy can be made first. */
  MIGRATE_WITHOUT_COPY: z.enum(['yes', 'no']).default('no'),
  /** Whom people ask: shown in the manual and wherever somebody else must help. */
  CONTACT: z.string().max(200, 'at most 200 characters').optional(),
  /** An OpenID Connect provider that people sign in by, and how this installation is known there. */
  OIDC_ISSUER: z.url('an address, like https://login.microsoftonline.com/TENANT-ID/v2.0').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What stands on the button. */
  OIDC_NAME: z.string().max(60, 'at most 60 characters').default('Microsoft'),
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
  signInsPerMinute: number;
  frameAncestors: string[];
  /** Null where nobody but the socket is believed. */
  proxies: Proxies | null;
  /** Without it no mail is sent. */
  mail: MailSettings | undefined;
  sheetFonts: [SheetFont, ...SheetFont[]];
  officeJs: 'own' | 'network';
  contact: string | undefined;
  backupKeep: number;
  /** In Bangkok, `02:30`. */
  backupAt: string;
  migrateWithoutCopy: boolean;
  provider: { settings: IdentityProvider; secret: string | undefined } | undefined;
};

/** Reads the settings from the environment; `{ faults }` names each variable that is wrong and what it should be. */
export function readSettings(variables: Record<string, string | undefined>): Settings | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    return { faults: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const { data } = parsed;
  if ((data.TLS_CERT === undefined) !== (data.TLS_KEY === undefined)) {
    return { faults: ['TLS_CERT and TLS_KEY: give both or neither'] };
  }
  if ((data.SMTP_URL === undefined) !== (data.MAIL_FROM === undefined)) {
    return { faults: ['SMTP_URL and MAIL_FROM: give both or neither'] };
  }
  const secretsDirectory = data.SECRETS_DIR ?? `${resolve(data.DATA_DIR)}-secrets`;
  if (isInside(resolve(secretsDirectory), resolve(data.DATA_DIR))) {
    return { faults: ['SECRETS_DIR: a folder outside of DATA_DIR, so that a copy of the data tells no secret'] };
  }
  if ((data.OIDC_ISSUER === undefined) !== (data.OIDC_CLIENT_ID === undefined)) {
    return { faults: ['OIDC_ISSUER and OIDC_CLIENT_ID: give both or neither'] };
  }
  const issuer = data.OIDC_ISSUER ? issuerFault(data.OIDC_ISSUER) : null;
  if (issuer) return { faults: [`OIDC_ISSUER: ${issuer.en}`] };
  if (data.CLIENT_ADDRESS_HEADER !== undefined && data.TRUSTED_PROXIES === undefined) {
    return { faults: ['CLIENT_ADDRESS_HEADER: name in TRUSTED_PROXIES whom it is believed from, like 127.0.0.1'] };
  }
  const production = data.NODE_ENV === 'production';
  if (!production && !isLoopback(data.HOST) && data.DEMO_ON_NETWORK === 'no') {
    return { faults: [demoOnNetwork] };
  }
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
    signInsPerMinute: data.SIGN_INS_PER_MINUTE,
    frameAncestors: data.FRAME_ANCESTORS?.split(/\s+/).filter(Boolean) ?? officeHosts,
    proxies: data.TRUSTED_PROXIES
      ? { header: data.CLIENT_ADDRESS_HEADER ?? usualHeader, trusted: data.TRUSTED_PROXIES }
      : null,
    sheetFonts: data.SHEET_FONTS,
    officeJs: data.OFFICE_JS,
    contact: data.CONTACT,
    backupKeep: data.BACKUP_KEEP,
    backupAt: data.BACKUP_AT,
    migrateWithoutCopy: data.MIGRATE_WITHOUT_COPY === 'yes',
    provider: providerIn(data),
    mail: data.SMTP_URL && data.MAIL_FROM ? { server: data.SMTP_URL, from: data.MAIL_FROM } : undefined,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function providerIn(data: z.infer<typeof environment>): Settings['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_NAME: name, OIDC_MATCH: match } = data;
  if (issuer === undefined || clientId === undefined) return undefined;
  const nested = data.OIDC_NESTED === 'on';
  const settings = { name: { th: name, en: name }, issuer, clientId, match, make: null, nested };
  return { settings, secret: data.OIDC_CLIENT_SECRET };
}
