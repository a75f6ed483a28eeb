import { AnswerMessage } from '../../../parts/answers/answer-message.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Answer } from '../../../sync/client.ts';
import { OutcomeList } from '../outcome-list.tsx';
import type { Evaluable } from './evaluable.ts';
import { evaluateWords as words } from './evaluate-words.ts';
import { Evaluating } from './evaluating.tsx';
import { useEvaluateMany } from './use-evaluate-many.ts';

type EvaluateManyProps = { of: string; period: string; sheets: Evaluable[] };

/** Accepted sheets evaluated together: common scores once, exceptions line by line, and how each ended. */
export function EvaluateMany({ of, period, sheets }: EvaluateManyProps) {
  const { say } = useSpeech();
  const work = useEvaluateMany(of, period, sheets);
  const { scale, stage, rest, store } = work;
  const nameOf = ({ indicator, district }: Answer<'evaluateMany'>['outcomes'][number]) =>
    sheets.find((sheet) => sheet.indicator === indicator && sheet.district === district)?.name;
  return (
    <>
      <AnswerMessage answer={scale} />
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onRetry={() => void store()} onClose={rest} />}
      {stage.at === 'ended' && (
        <OutcomeList
          outcomes={stage.outcomes}
          nameOf={nameOf}
          done={words.stored}
          failed={words.failed}
          onClose={rest}
        />
      )}
      {sheets.length === 0 && (
        <Message intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Message>
      )}
      {sheets.length > 0 && scale.value && <Evaluating work={work} scale={scale.value} />}
    </>
  );
}
