import { useEffect } from 'react';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { Message } from '../parts/messages/message.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { BoardFrame } from './board-frame.tsx';
import { reportedYears } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import { boardWords as words } from './parts/board-words.ts';
import { useAddress } from './parts/use-address.ts';
import { YearBoard } from './year-board.tsx';

/** Fetches the charts' library while the numbers are on their way; whoever draws one says what is to be said of a failure. */
function fetchCharts(): void {
  import('./charts/bar-chart.tsx').catch(() => undefined);
}

/** The board of planning staff, administrators and viewers: first of all, which years there are. */
export default function OfficeBoard() {
  const { say } = useSpeech();
  const { value, trouble, loading, reload } = useAnswer('listIndicators', { parameters: {} });
  useEffect(fetchCharts, []);
  const addressing = useAddress();
  const { year: asked } = addressing.address;
  const years = reportedYears(value ?? []);
  const year = asked !== null && years.includes(asked) ? asked : years[0];
  useEffect(() => {
    document.title = `${say(words.title)} · ${say(frameWords.product)}`;
  }, [say]);
  if (year !== undefined) {
    const unknownYear = asked !== null && asked !== year;
    return <YearBoard years={years} year={year} unknownYear={unknownYear} addressing={addressing} trouble={trouble} />;
  }
  return (
    <BoardFrame at={null} busy={loading}>
      <BoardTrouble trouble={trouble} onRetry={() => void reload()} />
      {!value && loading && <Loading />}
      {value && (
        <Message intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Message>
      )}
    </BoardFrame>
  );
}
