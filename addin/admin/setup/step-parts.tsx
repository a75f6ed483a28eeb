import type { ComponentType } from 'react';
import type { SetupStep } from '../../../shared/terms/setup.ts';
import { InvitePart } from '../../accounts/invite/invite-part.tsx';
import { QuarterSettings } from '../../panes/calendar/quarter-settings.tsx';
import { useMe } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AddressPart } from '../installation/address-part.tsx';
import { BackupPart } from '../installation/backup-part.tsx';
import { MailPart } from '../installation/mail-part.tsx';
import { ProviderPart } from '../installation/provider-part.tsx';
import { SecondFactorPart } from '../installation/second-factor-part.tsx';
import { RegistersStep } from './registers-step.tsx';
import { setupWords as words } from './setup-words.ts';

/** What is done in each step. */
export const stepParts: Record<SetupStep, ComponentType> = {
  administrator: AdministratorStep,
  address: AddressPart,
  indicators: IndicatorsStep,
  days: QuarterSettings,
  registers: RegistersStep,
  accounts: InvitePart,
  mail: MailPart,
  provider: ProviderPart,
  'second-factor': SecondFactorPart,
  backup: BackupPart,
};

function AdministratorStep() {
  const { say } = useSpeech();
  return <span>{say(words.administrator(useMe().displayName))}</span>;
}

function IndicatorsStep() {
  return <span>{useSpeech().say(words.indicators)}</span>;
}
