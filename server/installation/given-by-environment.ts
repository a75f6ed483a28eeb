import type { IdentityProvider } from '../../shared/terms/installation.ts';
import type { MailSettings } from '../mail/mail-settings.ts';
import type { Given } from './installation.ts';

/** What of the installation's settings stands in the environment: CONTACT, SMTP_URL and MAIL_FROM, OIDC_…. */
export function givenByEnvironment({
  contact,
  mail,
  provider,
}: {
  contact: string | undefined;
  mail: MailSettings | undefined;
  provider: { settings: IdentityProvider; secret: string | undefined } | undefined;
}): Given {
  const given: Given = { settings: {}, secrets: {} };
  if (contact !== undefined) given.settings.contact = contact;
  if (provider) given.settings.provider = provider.settings;
  if (provider?.secret !== undefined) given.secrets['provider-secret'] = provider.secret;
  if (!mail) return given;
  const {
    server: { login, ...server },
    from,
  } = mail;
  given.settings.mail = { ...server, user: login?.user ?? null, from };
  if (login) given.secrets['mail-password'] = login.password;
  return given;
}
