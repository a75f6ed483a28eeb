import type { MailSettings } from '../mail/mail-settings.ts';
import type { Given } from './installation.ts';

/** What of the installation's settings stands in the environment: CONTACT, SMTP_URL and MAIL_FROM. */
export function givenByEnvironment({
  contact,
  mail,
}: {
  contact: string | undefined;
  mail: MailSettings | undefined;
}): Given {
  const given: Given = { settings: {}, secrets: {} };
  if (contact !== undefined) given.settings.contact = contact;
  if (!mail) return given;
  const {
    server: { login, ...server },
    from,
  } = mail;
  given.settings.mail = { ...server, user: login?.user ?? null, from };
  if (login) given.secrets['mail-password'] = login.password;
  return given;
}
