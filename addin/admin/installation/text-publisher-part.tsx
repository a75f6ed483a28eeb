import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { InstallationForm } from './installation-form.tsx';
import { installationWords as words } from './installation-words.ts';
import { useInstallation } from './use-installation.ts';

/** Who puts an indicator's texts in force: an administrator, or the planning office itself. */
export function TextPublisherPart() {
  const { say } = useSpeech();
  const { answer, change, isGiven } = useInstallation();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const saving = useSaving();
  const given = isGiven('planningPublishesTexts');
  const itself = chosen ?? answer.value?.settings.planningPublishesTexts ?? false;
  const save = async () => {
    if (await saving.save(() => change({ planningPublishesTexts: itself }))) setChosen(null);
  };
  return (
    <InstallationForm given={given} saving={saving} onSave={() => void save()}>
      <AnswerMessage answer={answer} />
      <Field label={say(words.textPublisher)} hint={say(words.textPublisherWhy)}>
        <RadioGroup
          value={itself ? 'planning' : 'administrators'}
          disabled={given}
          onChange={(_, { value }) => setChosen(value === 'planning')}
        >
          <Radio value="administrators" label={say(words.administratorsPublish)} />
          <Radio value="planning" label={say(words.planningPublishes)} />
        </RadioGroup>
      </Field>
    </InstallationForm>
  );
}
