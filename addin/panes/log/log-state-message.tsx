import type { LogStateAnswer } from '../../../shared/wire/log.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { WhomToAsk } from '../../parts/help/whom-to-ask.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { logWords as words } from './log-words.ts';

/** Whether the log holds, as the server found it last; where it does not, what was found and what is to be done. */
export function LogStateMessage() {
  const answer = useAnswer('readLogState', { parameters: {} });
  return (
    <>
      <AnswerMessage answer={answer} />
      {answer.value && <Found state={answer.value} />}
    </>
  );
}

function Found({ state: { broken, whole, anchor } }: { state: LogStateAnswer }) {
  const { say } = useSpeech();
  if (broken) {
    return (
      <Message intent="error" title={say(words.broken)}>
        <div>{say(broken.text)}</div>
        <div>{say(words.brokenCure)}</div>
        <WhomToAsk />
        {whole && <div>{say(words.lastWhole(whole.last.link, momentName(whole.at)))}</div>}
      </Message>
    );
  }
  if (!whole) {
    return (
      <Message intent="info" title={say(words.unverified)}>
        {say(words.unverifiedCure)}
      </Message>
    );
  }
  return (
    <Message intent="success" title={say(words.whole(whole.last.link, momentName(whole.at)))}>
      {say(anchor ? words.anchored(anchor.link) : words.notAnchored)}
    </Message>
  );
}
