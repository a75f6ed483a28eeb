import { useAnswer } from '../answers/use-answer.ts';
import { WhomToAsk } from '../help/whom-to-ask.tsx';
import { Message } from '../messages/message.tsx';
import { useSpeech } from '../words/language.tsx';
import { missingWords } from './missing-words.ts';

/** Says what the work of whoever is signed in waits for, and who does it; nothing where it waits for nothing. */
export function WhatIsMissing() {
  const { say } = useSpeech();
  const { value } = useAnswer('readSetup', { parameters: {} });
  const missing = (value?.steps ?? []).flatMap(({ step, state }) => {
    const words = missingWords[step];
    return state !== 'done' && words ? [{ step, ...words }] : [];
  });
  return missing.map(({ step, what, who }) => (
    <Message key={step} intent="info" title={say(what)}>
      {say(who)} <WhomToAsk />
    </Message>
  ));
}
