import type { MailTrial } from '../../shared/terms/mail-trial.ts';

/** What an error of nodemailer's says of the mail server, for whoever sets it up. */
export function trialOf(error: unknown): MailTrial {
  const { code, responseCode, cause } = error as { code?: unknown; responseCode?: unknown; cause?: unknown };
  const status = Number(responseCode ?? 0);
  if (code === 'EAUTH') return status >= 400 && status < 500 ? 'deferred' : 'wrong-login';
  if (code === 'ETLS' || code === 'EREQUIRETLS' || isOfCertificate(error) || isOfCertificate(cause)) return 'no-tls';
  if (status >= 500) return 'refused';
  if (status >= 400) return 'deferred';
  return code === 'EDNS' ? 'unknown-host' : 'unreachable';
}

/** Node's codes of certificates that are not trusted, and OpenSSL's of what is no TLS. */
function isOfCertificate(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return /CERT|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|self-signed|certificate|wrong version number/i.test(
    `${code} ${message}`,
  );
}
