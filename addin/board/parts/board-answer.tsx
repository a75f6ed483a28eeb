import type { Answered } from '../../parts/answers/use-answer.ts';
import { Loading } from '../../parts/messages/loading.tsx';
import { BoardTrouble } from './board-trouble.tsx';

/** That a part of the board is on its way, or what stands in its way; of what it still shows the board itself speaks. */
export function BoardAnswer({ answer: { value, trouble, loading, reload } }: { answer: Answered<unknown> }) {
  return (
    <>
      <BoardTrouble trouble={trouble} onRetry={() => void reload()} part={{ shown: value !== null }} />
      {value === null && loading && <Loading />}
    </>
  );
}
