import { Spinner } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { frameWords } from '../parts/frame-words.ts';
import { useSpeech } from '../parts/language.tsx';
import { Notice } from '../parts/notice.tsx';
import { useServices } from '../parts/services.ts';
import { BoardFrame } from './board-frame.tsx';
import { reportedYears } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import { boardWords as words } from './parts/board-words.ts';
import { RoundContext, useRenewing, useRounds } from './parts/renewal.ts';
import { useAddress } from './parts/use-address.ts';
import { YearBoard } from './year-board.tsx';

/** The board of planning staff, administrators and viewers: first of all, which years there are. */
export default function OfficeBoard() {
  const { round, renew } = useRounds();
  return (
    <RoundContext value={round}>
      <Years renew={renew} />
    </RoundContext>
  );
}

/** Fetches the charts' library while the numbers are on their way; whoever draws one says what is to be said of a failure. */
function fetchCharts(): void {
  import('./charts/bar-chart.tsx').catch(() => undefined);
}

function Years({ renew }: { renew(): void }) {
  const { say } = useSpeech();
  const { call } = useServices();
  const { value, trouble, loading, reload } = useRenewing(
    'indicators',
    useCallback(() => call('listIndicators', { parameters: {} }), [call]),
  );
  useEffect(fetchCharts, []);
  const addressing = useAddress();
  const { year: asked } = addressing.address;
  const years = reportedYears(value ?? []);
  const year = asked !== null && years.includes(asked) ? asked : years[0];
  useEffect(() => {
    document.title = `${say(words.title)} · ${say(frameWords.product)}`;
  }, [say]);
  if (year !== undefined) {
    return (
      <YearBoard
        years={years}
        year={year}
        unknownYear={asked !== null && asked !== year}
        addressing={addressing}
        trouble={trouble}
        renew={renew}
      />
    );
  }
  return (
    <BoardFrame at={null} busy={loading} onRenew={renew}>
      <BoardTrouble trouble={trouble} onRetry={reload} />
      {!value && loading && <Spinner label={say(frameWords.loading)} />}
      {value && (
        <Notice intent="info" title={say(words.none)}>
          {say(words.noneCure)}
        </Notice>
      )}
    </BoardFrame>
  );
}
