import { Loading } from '../messages/loading.tsx';
import { TroubleMessage } from '../messages/trouble-message.tsx';
import type { Answered } from './use-answer.ts';

/** That an answer is on its way, or what stands in its way and the button that tries again; nothing once it is there. */
export function AnswerMessage({ answer: { value, trouble, loading, reload } }: { answer: Answered<unknown> }) {
  return (
    <>
      {trouble && <TroubleMessage trouble={trouble} onRetry={() => void reload()} />}
      {value === null && loading && <Loading />}
    </>
  );
}
