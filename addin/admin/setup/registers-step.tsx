import { useState } from 'react';
import { CityList } from '../../panes/registers/lists/city-import.tsx';
import { quartersOfAll } from '../../panes/registers/lists/quarters-of-all.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { PublishedRegisters, type PublishedStored } from './published-registers.tsx';
import { setupWords as words } from './setup-words.ts';

/** The registers of all districts: by the published list in one press, or by a list of the city's own. */
export function RegistersStep() {
  const { say } = useSpeech();
  const answer = useAnswer('readRegisters', { parameters: {} });
  const [stored, setStored] = useState<PublishedStored | null>(null);
  const registers = answer.value?.registers;
  const [quarter] = quartersOfAll(registers ?? []);
  return (
    <>
      <AnswerMessage answer={answer} />
      {stored && <Message intent="success" title={say(words.publishedStored(stored.communities, stored.alike))} />}
      {registers && !quarter && (
        <Message intent="info" title={say(words.daysFirst)}>
          {say(words.daysFirstWhy)}
        </Message>
      )}
      {registers && quarter && (
        <>
          {registers.some(({ id }) => id === 'none') && (
            <PublishedRegisters registers={registers} effective={quarter.code} onStored={setStored} />
          )}
          <Disclosure label={say(words.ownList)}>
            <CityList registers={registers} />
          </Disclosure>
        </>
      )}
    </>
  );
}
