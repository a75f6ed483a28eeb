import { z } from 'zod';
import { addressFindings } from '../terms/address-check.ts';
import {
  type AccountRule,
  type IdentityProvider,
  type InstallationSettings,
  type MailServer,
  secondFactorDemands,
} from '../terms/installation.ts';
import { mailTrials } from '../terms/mail-trial.ts';
import { optionalSteps, setupSteps } from '../terms/setup.ts';
import { administrators, everybody } from './access.ts';
import type { Operations } from './operation.ts';
import { text, written } from './terms.ts';

/** What the installation is told, and what is still to be done in it. */

const line = (longest: number) => written.trim().min(1).max(longest);

const mailServer = z.strictObject({
  host: z
    .string()
    .trim()
    .regex(/^[a-z0-9.:-]{1,253}$/i, 'a host, like mail.example.go.th'),
  port: z.number().int().min(1).max(65_535),
  secure: z.boolean(),
  user: line(200).nullable(),
  from: z.strictObject({ name: written.trim().max(100), address: z.email().max(254) }),
}) satisfies z.ZodType<MailServer>;

const claim = z
  .string()
  .trim()
  .regex(/^[\w.:/-]{1,200}$/, 'the name of a claim');
const mailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain, like bangkok.go.th');

const accountRule = z.discriminatedUnion('role', [
  z.strictObject({ mailDomain, role: z.literal('viewer') }),
  z.strictObject({ mailDomain, role: z.enum(['district', 'office']), claim }),
]) satisfies z.ZodType<AccountRule>;

const identityProvider = z.strictObject({
  name: text,
  issuer: z.url().max(500),
  clientId: line(200),
  match: claim,
  make: accountRule.nullable(),
  nested: z.boolean(),
}) satisfies z.ZodType<IdentityProvider>;

const settings = z.strictObject({
  contact: line(200).nullable(),
  mail: mailServer.nullable(),
  secondFactor: z.enum(secondFactorDemands),
  provider: identityProvider.nullable(),
  backupPlace: line(1_000).nullable(),
  checkedAddress: z.strictObject({ origin: z.string(), selfMade: z.boolean() }).nullable(),
  planningPublishesTexts: z.boolean(),
  putOff: z.array(z.enum(optionalSteps)),
}) satisfies z.ZodType<InstallationSettings>;

/** What is named is changed; what is not stays. A secret is sent to be kept and never sent back. */
export const installationBody = z.strictObject({
  settings: settings.omit({ checkedAddress: true }).partial().default({}),
  secrets: z
    .strictObject({
      'mail-password': z.string().min(1).max(500).nullable().optional(),
      'provider-secret': z.string().min(1).max(500).nullable().optional(),
    })
    .default({}),
});

const settingName = z.enum(Object.keys(settings.shape) as (keyof InstallationSettings)[]);
const secretName = z.enum(['mail-password', 'provider-secret']);

export const installationAnswer = z.strictObject({
  settings,
  /** The secrets that there are. */
  secrets: z.array(secretName),
  /** What the server's environment says, which cannot be changed here. */
  given: z.strictObject({ settings: z.array(settingName), secrets: z.array(secretName) }),
  publicOrigin: z.string(),
  /** Where a provider sends people back to: it must be told before. */
  redirectAddress: z.string(),
});
export type InstallationAnswer = z.infer<typeof installationAnswer>;

/** What the server found at its own address, and when its certificate ends. */
export const addressCheck = z.strictObject({
  origin: z.string(),
  finding: z.enum(addressFindings),
  until: z.iso.datetime().nullable(),
});
export type AddressCheck = z.infer<typeof addressCheck>;

export const setupAnswer = z.strictObject({
  /** Of whoever asks: administrators see all of them, others what their own work waits for. */
  steps: z.array(z.strictObject({ step: z.enum(setupSteps), state: z.enum(['done', 'open', 'put-off']) })),
});
export type SetupAnswer = z.infer<typeof setupAnswer>;

export const installationOperations = {
  readSetup: {
    method: 'get',
    path: '/api/v1/setup',
    summary: 'What has been done of setting up, and what has not',
    access: everybody,
    answer: setupAnswer,
  },
  readInstallation: {
    method: 'get',
    path: '/api/v1/installation',
    summary: 'What the installation has been told, without its secrets',
    access: administrators,
    answer: installationAnswer,
  },
  changeInstallation: {
    method: 'put',
    path: '/api/v1/installation',
    summary: 'Tell the installation something else: what is named is changed, the rest stays',
    access: administrators,
    body: installationBody,
    answer: installationAnswer,
    refusals: ['given-by-environment', 'backup-place-unusable'],
  },
  checkAddress: {
    method: 'post',
    path: '/api/v1/installation/address-check',
    summary: 'Have the server go to its own public address; what is in order is kept',
    access: administrators,
    // Whether a certificate that nobody vouches for is taken as it is.
    body: z.strictObject({ takeSelfMade: z.boolean() }),
    answer: addressCheck,
  },
  sendTestMail: {
    method: 'post',
    path: '/api/v1/installation/test-mail',
    summary: 'Send a test mail by the mail server that is set',
    access: administrators,
    body: z.strictObject({ to: z.email().max(254) }),
    answer: z.strictObject({ outcome: z.enum(mailTrials) }),
    refusals: ['no-mail-server'],
  },
} as const satisfies Operations;
