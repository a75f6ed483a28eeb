import type { OptionalStep } from './setup.ts';
import type { Text } from './text.ts';

/** What the installation has been told about itself, without its secrets: by its administrators, or by its environment. */
export type InstallationSettings = {
  /** Whom an officer asks, in words. */
  contact: string | null;
  /** Without it no mail is sent. */
  mail: MailServer | null;
  /** Who must have a second factor: nobody, or the planning office and the administrators. */
  secondFactor: SecondFactorDemand;
  /** Who else lets people in; null where only passwords do. */
  provider: IdentityProvider | null;
  /** The folder that backups are put into. */
  backupPlace: string | null;
  /** The public address as it was found in order, and whether its certificate is one that nobody vouches for. */
  checkedAddress: { origin: string; selfMade: boolean } | null;
  /** Whether the planning office puts an indicator's words in force itself, or an administrator does. */
  planningPublishesTexts: boolean;
  /** Steps of setting up that are left for later. */
  putOff: OptionalStep[];
};

export const secondFactorDemands = ['free', 'office'] as const;
export type SecondFactorDemand = (typeof secondFactorDemands)[number];

export type SettingName = keyof InstallationSettings;

/** What holds until somebody has said otherwise. */
export const unsetInstallation: InstallationSettings = {
  contact: null,
  mail: null,
  secondFactor: 'free',
  provider: null,
  backupPlace: null,
  checkedAddress: null,
  planningPublishesTexts: false,
  putOff: [],
};

/** A mail server, and whom its letters come from; the password is a secret (`mail-password`). */
export type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte; without it the connection is upgraded by STARTTLS. */
  secure: boolean;
  /** Whom the password is of; null where the server asks nobody. */
  user: string | null;
  from: MailAddress;
};

export type MailAddress = { name: string; address: string };

/** An OpenID Connect provider, such as Microsoft Entra; the client's secret is a secret (`provider-secret`). */
export type IdentityProvider = {
  /** What stands on the button. */
  name: Text;
  issuer: string;
  clientId: string;
  /** How a person is found among the accounts: by `mail`, or by the claim of this name. */
  match: string;
  /** Who gets an account at the first sign-in; null where only those who have one are let in. */
  make: AccountRule | null;
  /** Whether Excel is asked for the person first (nested app authentication). */
  nested: boolean;
};

/**
 * People of a mail domain become viewers, or officers of the district that a claim names by its code; or of the district or
 * department that it names (`office`), a district by its agency code, too.
 */
export type AccountRule =
  | { mailDomain: string; role: 'viewer' }
  | { mailDomain: string; role: 'district' | 'office'; claim: string };

/** Secrets that people enter; each lies in a file of its own apart from the data. */
export const enteredSecrets = ['mail-password', 'provider-secret'] as const;
export type EnteredSecret = (typeof enteredSecrets)[number];
