import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { type SecondFactorDemand, secondFactorDemands } from '../../../shared/terms/installation.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { InstallationForm } from './installation-form.tsx';
import { installationWords as words } from './installation-words.ts';
import { useInstallation } from './use-installation.ts';

/** Who must have a second factor. */
export function SecondFactorPart() {
  const { say } = useSpeech();
  const { answer, change, isGiven } = useInstallation();
  const [chosen, setChosen] = useState<SecondFactorDemand | null>(null);
  const saving = useSaving();
  const demand = chosen ?? answer.value?.settings.secondFactor ?? 'free';
  const save = async () => {
    if (await saving.save(() => change({ secondFactor: demand }))) setChosen(null);
  };
  return (
    <InstallationForm given={isGiven('secondFactor')} saving={saving} onSave={() => void save()}>
      <AnswerMessage answer={answer} />
      <Field label={say(words.who)} {...(demand === 'office' ? { hint: say(words.officeNext) } : {})}>
        <RadioGroup
          value={demand}
          disabled={isGiven('secondFactor')}
          onChange={(_, { value }) => setChosen(secondFactorDemands.find((each) => each === value) ?? null)}
        >
          <Radio value="office" label={say(words.office)} />
          <Radio value="free" label={say(words.free)} />
        </RadioGroup>
      </Field>
    </InstallationForm>
  );
}
