import type { MailTrial } from '../../../shared/terms/mail-trial.ts';
import type { MailOutcome } from '../../storage/port/mail.ts';

/** One letter to one person, in plain words and as a page, and the address by which they end such letters, where more will come. */
export type Mail = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  unsubscribe: string | null;
};

export type Mailer = {
  /** Never throws, and ends within the time that the mailer was made with. */
  send(mail: Mail): Promise<MailOutcome>;
  /** The same as sending, and tells whoever sets the server up what is wrong. */
  tryOut(mail: Mail): Promise<MailTrial>;
  /** Whether the mail server lets us in now. */
  verify(): Promise<boolean>;
  /** Breaks off what is under way; nothing is sent after it. */
  close(): void;
};
