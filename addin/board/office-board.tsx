import { lazy, useEffect } from 'react';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { WhatIsMissing } from '../parts/setup/what-is-missing.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { BoardFrame } from './board-frame.tsx';
import { openingYear, reportedYears } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import { boardWords as words } from './parts/board-words.ts';
import { useAddress } from './parts/use-address.ts';
import { YearBoard } from './year-board.tsx';

const SheetBoard = lazy(() => import('./sheet-board.tsx'));

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
  const windows = useAnswer('listWindows', { parameters: {} });
  const years = reportedYears(value ?? []);
  const opening = windows.value ? openingYear(years, windows.value) : undefined;
  const year = asked !== null && years.includes(asked) ? asked : opening;
  useEffect(() => {
    document.title = `${say(words.title)} · ${say(frameWords.product)}`;
  }, [say]);
  if (value && addressing.address.tab === 'sheet') {
    return <SheetBoard indicators={value} opening={opening} addressing={addressing} />;
  }
  if (year !== undefined) {
    const unknownYear = asked !== null && asked !== year;
    return <YearBoard years={years} year={year} unknownYear={unknownYear} addressing={addressing} trouble={trouble} />;
  }
  const waiting = (!value && loading) || (!windows.value && windows.loading);
  return (
    <BoardFrame at={null} busy={waiting}>
      <BoardTrouble
        trouble={trouble ?? windows.trouble}
        onRetry={() => void Promise.all([reload(), windows.reload()])}
      />
      {waiting && <Loading />}
      {value && years.length === 0 && <WhatIsMissing />}
    </BoardFrame>
  );
}
