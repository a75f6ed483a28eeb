import type { Installation } from '../installation/installation.ts';
import type { Mailer } from '../use-cases/notices/mailer.ts';

/** Sends mail by what the installation is told at the moment. */
export type Mailing = {
  /** Null where no mail server is set. */
  mailer(): Promise<Mailer | null>;
  /** Breaks off what is under way; nothing is sent after it. */
  close(): void;
};

/** A mailer is made anew when its settings change; the one before ends what it has begun. */
export function createMailing(installation: Installation): Mailing {
  const made = new Map<string, Mailer>();
  return {
    async mailer() {
      const { mail } = await installation.current();
      if (!mail) return null;
      // Read only where there is a mail server, and not at every start.
      const { createSmtpMailer } = await import('./smtp-mailer.ts');
      const { user, from, ...server } = mail;
      const password = installation.secret('mail-password') ?? '';
      const key = JSON.stringify([mail, password]);
      const mailer =
        made.get(key) ?? createSmtpMailer({ ...server, login: user === null ? null : { user, password } }, from);
      made.set(key, mailer);
      return mailer;
    },
    close() {
      for (const mailer of made.values()) mailer.close();
    },
  };
}
