import { Loading } from '../messages/loading.tsx';
import { TroubleNotice } from '../messages/trouble-notice.tsx';
import type { Answered } from './use-answer.ts';

/** That an answer is on its way, or what stands in its way and the button that tries again; nothing once it is there. */
export function AnswerNotice({ answer: { value, trouble, loading, reload } }: { answer: Answered<unknown> }) {
  return (
    <>
      {trouble && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {value === null && loading && <Loading />}
    </>
  );
}
