import { Heading } from '../../parts/layout/heading.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { AddressPart } from './address-part.tsx';
import { BackupPart } from './backup-part.tsx';
import { backupWords } from './backup-words.ts';
import { ContactPart } from './contact-part.tsx';
import { installationWords as words } from './installation-words.ts';
import { MailPart } from './mail-part.tsx';
import { ProviderPart } from './provider-part.tsx';
import { providerWords } from './provider-words.ts';
import { SecondFactorPart } from './second-factor-part.tsx';
import { TextPublisherPart } from './text-publisher-part.tsx';

const parts = [
  { title: words.contact, Part: ContactPart },
  { title: words.address, Part: AddressPart },
  { title: words.mail, Part: MailPart },
  { title: providerWords.title, Part: ProviderPart },
  { title: words.secondFactor, Part: SecondFactorPart },
  { title: words.texts, Part: TextPublisherPart },
  { title: backupWords.title, Part: BackupPart },
];

/** All that the installation is told, in one page. */
export function InstallationPage() {
  const { say } = useSpeech();
  return (
    <Page>
      <Heading>{say(words.title)}</Heading>
      {parts.map(({ title, Part }) => (
        <Section key={title.en} title={say(title)}>
          <Part />
        </Section>
      ))}
    </Page>
  );
}
