import { useState } from 'react';
import { type OptionalStep, optionalSteps, type SetupStep } from '../../../shared/terms/setup.ts';
import type { SetupAnswer } from '../../../shared/wire/installation.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Heading } from '../../parts/layout/heading.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { useInstallation } from '../installation/use-installation.ts';
import { setupWords as words } from './setup-words.ts';
import { StepCard } from './step-card.tsx';

/** What makes an empty installation one that a city can report with, step by step; the first that is open is opened. */
export function SetupPage() {
  const { say } = useSpeech();
  const answer = useAnswer('readSetup', { parameters: {} });
  return (
    <Page>
      <Heading>{say(words.title)}</Heading>
      <span>{say(words.why)}</span>
      <AnswerMessage answer={answer} />
      {answer.value && <Steps steps={answer.value.steps} />}
    </Page>
  );
}

function Steps({ steps }: SetupAnswer) {
  const { say } = useSpeech();
  const { answer, change } = useInstallation();
  const [opened, setOpened] = useState<SetupStep | null>(() => nextOf(steps, null));
  const saving = useSaving();
  const needed = steps.filter(({ step, state }) => state !== 'done' && !isOptional(step));
  const putOff = async (step: OptionalStep) => {
    const left = answer.value?.settings.putOff ?? [];
    if (!(await saving.save(() => change({ putOff: [...left.filter((each) => each !== step), step] })))) return;
    setOpened(nextOf(steps, step));
  };
  return (
    <>
      {needed.length > 0 ? (
        <Message intent="info" title={say(words.left(needed.length))} />
      ) : (
        <Message intent="success" title={say(words.ready)}>
          {say(words.readyWhy)}
        </Message>
      )}
      {saving.trouble && <TroubleMessage trouble={saving.trouble} onClose={saving.rest} />}
      {steps.map(({ step, state }, index) => (
        <StepCard
          key={step}
          number={index + 1}
          step={step}
          state={state}
          open={opened === step}
          onOpen={() => setOpened(step)}
          onClose={() => setOpened(null)}
          onNext={() => setOpened(nextOf(steps, step))}
          onPutOff={(optional) => void putOff(optional)}
        />
      ))}
    </>
  );
}

/** The next step that is open, from one on; else the first. */
function nextOf(steps: SetupAnswer['steps'], from: SetupStep | null): SetupStep | null {
  const open = (list: SetupAnswer['steps']) => list.find(({ step, state }) => state === 'open' && step !== from)?.step;
  const at = steps.findIndex(({ step }) => step === from);
  return open(steps.slice(at + 1)) ?? open(steps) ?? null;
}

function isOptional(step: SetupStep): boolean {
  return optionalSteps.some((each) => each === step);
}
