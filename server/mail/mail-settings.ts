import { z } from 'zod';
import type { MailAddress } from '../../shared/terms/installation.ts';

export type SmtpServer = {
  host: string;
  port: number;
  /** TLS from the first byte; without it the connection must be upgraded by STARTTLS, except to this very machine. */
  secure: boolean;
  login: { user: string; password: string } | null;
};

export type MailSettings = { server: SmtpServer; from: MailAddress };

/** Reads `smtp(s)://user:password@host:port`, and nothing beyond it; null when it is anything else. */
export function readSmtpUrl(text: string): SmtpServer | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return null;
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return null;
  const [user, password] = [decode(url.username), decode(url.password)];
  if (user === null || password === null) return null;
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    login: user === '' ? null : { user, password },
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Reads `address` or `name <address>`; null when it is neither. */
export function readMailAddress(text: string): MailAddress | null {
  const match = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))$/u.exec(text.trim());
  const [, name = '', named, alone] = match ?? [];
  const address = z.email().safeParse(named ?? alone);
  return match && address.success ? { name: name.trim(), address: address.data } : null;
}
