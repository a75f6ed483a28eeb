/**
 * What makes an empty installation one that a city can report with, in order:
 *
 * | step | done when | can be left out |
 * |---|---|---|
 * | administrator | there is one | no |
 * | address | the server has reached itself by its public address, and its certificate is sound or taken as it is | yes |
 * | indicators | an indicator has been published | no |
 * | days | a quarter of a published indicator's year has its days | no |
 * | registers | every district has a register | no |
 * | accounts | the planning office and a district have an account | no |
 * | mail | a mail server is set | yes |
 * | provider | sign-in by a provider is set | yes |
 * | second-factor | it is required of the planning office and the administrators | yes |
 * | backup | backups have a place, and the last good one is not older than two days | yes |
 */
export const setupSteps = [
  'administrator',
  'address',
  'indicators',
  'days',
  'registers',
  'accounts',
  'mail',
  'provider',
  'second-factor',
  'backup',
] as const;
export type SetupStep = (typeof setupSteps)[number];

/** Steps without which a city reports as well. */
export const optionalSteps = ['address', 'mail', 'provider', 'second-factor', 'backup'] as const satisfies SetupStep[];
export type OptionalStep = (typeof optionalSteps)[number];

/** `put-off`: of a step that can be left out, which an administrator has left for later. */
export type StepState = 'done' | 'open' | 'put-off';
