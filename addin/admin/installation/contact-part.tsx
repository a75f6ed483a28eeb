import { Field, Input } from '@fluentui/react-components';
import { z } from 'zod';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { InstallationForm } from './installation-form.tsx';
import { installationWords as words } from './installation-words.ts';
import { useInstallation } from './use-installation.ts';

/** Whom officers ask. */
export function ContactPart() {
  const { say } = useSpeech();
  const { answer, change, isGiven } = useInstallation();
  const [typed, setTyped] = useKept('contact', z.string().nullable(), null);
  const saving = useSaving();
  const contact = typed ?? answer.value?.settings.contact ?? '';
  const save = async () => {
    if (await saving.save(() => change({ contact: contact.trim() || null }))) setTyped(null);
  };
  return (
    <InstallationForm given={isGiven('contact')} saving={saving} onSave={() => void save()}>
      <AnswerMessage answer={answer} />
      <Field label={say(words.contact)} hint={say(words.contactHint)}>
        <Input
          value={contact}
          maxLength={200}
          disabled={isGiven('contact')}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
    </InstallationForm>
  );
}
