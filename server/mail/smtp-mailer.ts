import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { MailAddress } from '../../shared/terms/installation.ts';
import type { MailOutcome } from '../storage/port/mail.ts';
import type { Mail, Mailer } from '../use-cases/notices/mailer.ts';
import type { SmtpServer } from './mail-settings.ts';
import { trialOf } from './trial-of.ts';

/** Milliseconds for one letter, or for finding out whether the server lets us in. */
export const patience = 20_000;

const address = z.email();

/** A mailer over SMTP. What is sent, be it a password or a letter, is sent over TLS only, except to this very machine. */
export function createSmtpMailer(server: SmtpServer, from: MailAddress, limit: number = patience): Mailer {
  const { host, port, secure, login } = server;
  const closing = new AbortController();
  const transport = createTransport({
    host,
    port,
    secure,
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    requireTLS: !secure && !isLocal(host),
    // A mail program on this very machine offers TLS by a certificate that nobody vouches for.
    ignoreTLS: !secure && isLocal(host),
    connectionTimeout: limit,
    greetingTimeout: limit,
    socketTimeout: limit,
    dnsTimeout: limit,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      if (!address.safeParse(mail.to.address).success) return 'refused';
      // The limits above are on silence; this one also ends a server that says a little now and then.
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(limit)]);
      try {
        await transport.sendMail({ ...letter(mail, from), signal });
        return 'sent';
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async tryOut(mail) {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(limit)]);
      try {
        await transport.sendMail({ ...letter(mail, from), signal });
        return 'sent';
      } catch (error) {
        return trialOf(error);
      }
    },
    verify: () => within(limit, closing.signal, transport.verify()),
    close() {
      closing.abort();
      transport.close();
    },
  };
}

function letter({ to, subject, text, html, unsubscribe }: Mail, from: MailAddress) {
  return {
    from: { ...from, name: oneLine(from.name) },
    to: { ...to, name: oneLine(to.name) },
    subject: oneLine(subject),
    text,
    html,
    headers: {
      // RFC 8058: the mail program's own button ends the digest by one POST.
      ...(unsubscribe === null
        ? {}
        : {
            'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
      // RFC 3834: nobody's "out of office" answers it.
      'Auto-Submitted': 'auto-generated',
    },
  };
}

/** nodemailer keeps line breaks out of headers, too; here it is for us to see. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/** Only what the server has answered is certain. */
function outcomeOf(error: unknown): MailOutcome {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const command = error instanceof Error && 'command' in error ? String(error.command) : '';
  const ofLetter = /^(MAIL FROM|RCPT TO|DATA)/.test(command);
  if (ofLetter && code >= 500) return 'refused';
  return ofLetter && code >= 400 ? 'deferred' : 'unanswered';
}

function within(limit: number, closing: AbortSignal, answer: Promise<unknown>): Promise<boolean> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(limit)]);
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => resolve(false), { once: true });
    answer.then(
      () => resolve(true),
      () => resolve(false),
    );
  });
}

function isLocal(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1'].includes(host);
}
