import { makeStyles } from '@fluentui/react-components';
import { lazy } from 'react';
import { findDistrict } from '../../shared/catalogue/districts.ts';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { Choice } from '../parts/choices/choice.tsx';
import { Loading } from '../parts/messages/loading.tsx';
import { Message } from '../parts/messages/message.tsx';
import { useMe } from '../parts/services.ts';
import { WhatIsMissing } from '../parts/setup/what-is-missing.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { agencyWords as words } from './agencies/agency-words.ts';
import { AgencyYear } from './agencies/agency-year.tsx';
import { BoardFrame } from './board-frame.tsx';
import { openingYear, reportedYears } from './parts/address.ts';
import { BoardSection } from './parts/board-section.tsx';
import { BoardTrouble } from './parts/board-trouble.tsx';
import { boardWords } from './parts/board-words.ts';
import { useAddress } from './parts/use-address.ts';

const SheetBoard = lazy(() => import('./sheet-board.tsx'));

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px' },
  choice: { maxWidth: '240px', '@media print': { display: 'none' } },
});

/** What a district's officer sees here: whom the board is for, where to fill, and the own district's year. */
export default function OfficerBoard() {
  const styles = useStyles();
  const { say } = useSpeech();
  const district = findDistrict(useMe().district ?? '');
  const addressing = useAddress();
  const { address, go } = addressing;
  const indicators = useAnswer('listIndicators', { parameters: {} });
  const years = reportedYears(indicators.value ?? []);
  const windows = useAnswer('listWindows', { parameters: {} });
  const opening = windows.value ? openingYear(years, windows.value) : undefined;
  const year = address.year !== null && years.includes(address.year) ? address.year : opening;
  if (indicators.value && address.tab === 'sheet') {
    return <SheetBoard indicators={indicators.value} opening={opening} addressing={addressing} />;
  }
  return (
    <BoardFrame at={null} busy={!indicators.value && indicators.loading}>
      <Message intent="info" title={say(words.forPlanning)}>
        {say(words.forPlanningWhy)}
      </Message>
      <BoardTrouble
        trouble={indicators.trouble ?? windows.trouble}
        onRetry={() => void Promise.all([indicators.reload(), windows.reload()])}
      />
      {!indicators.value && indicators.loading && <Loading />}
      <WhatIsMissing />
      {year !== undefined && district && (
        <>
          <Choice
            className={styles.choice}
            label={say(boardWords.year)}
            value={year}
            options={years.map((one) => [one, String(one)])}
            onChoose={(one) => go({ ...address, year: one })}
          />
          <AgencyYear year={year} agency={district.agencyCode} />
        </>
      )}
      <BoardSection title={say(words.whereToFill)}>
        <ol className={styles.steps}>
          {frameWords.outsideSteps.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
      </BoardSection>
    </BoardFrame>
  );
}
