import { Field, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import { findDistrict } from '../../shared/catalogue/districts.ts';
import { frameWords } from '../parts/frame-words.ts';
import { useSpeech } from '../parts/language.tsx';
import { Notice } from '../parts/notice.tsx';
import { useMe, useServices } from '../parts/services.ts';
import { agencyWords as words } from './agencies/agency-words.ts';
import { AgencyYear } from './agencies/agency-year.tsx';
import { ScaleContext } from './agencies/evaluation-scale.ts';
import { BoardFrame } from './board-frame.tsx';
import { reportedYears } from './parts/address.ts';
import { BoardTrouble } from './parts/board-trouble.tsx';
import { boardWords } from './parts/board-words.ts';
import { RoundContext, useRenewing, useRounds } from './parts/renewal.ts';
import { Section } from './parts/section.tsx';
import { useAddress } from './parts/use-address.ts';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px' },
  choice: { maxWidth: '240px', '@media print': { display: 'none' } },
});

/** What a district's officer sees here: whom the board is for, where to fill, and the own district's year. */
export default function OfficerBoard() {
  const { round, renew } = useRounds();
  return (
    <RoundContext value={round}>
      <OwnYear renew={renew} />
    </RoundContext>
  );
}

function OwnYear({ renew }: { renew(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const district = findDistrict(useMe().district ?? '');
  const { address, go } = useAddress();
  const indicators = useRenewing(
    'indicators',
    useCallback(() => call('listIndicators', { parameters: {} }), [call]),
  );
  const scale = useRenewing(
    'scale',
    useCallback(() => call('readEvaluationScale', { parameters: {} }), [call]),
  );
  const years = reportedYears(indicators.value ?? []);
  const year = address.year !== null && years.includes(address.year) ? address.year : years[0];
  return (
    <BoardFrame at={null} busy={!indicators.value && indicators.loading} onRenew={renew}>
      <Notice intent="info" title={say(words.forPlanning)}>
        {say(words.forPlanningWhy)}
      </Notice>
      <BoardTrouble trouble={indicators.trouble} onRetry={renew} />
      {!indicators.value && indicators.loading && <Spinner label={say(frameWords.loading)} />}
      {indicators.value && year === undefined && <Notice intent="info" title={say(boardWords.none)} />}
      {year !== undefined && district && (
        <ScaleContext value={scale.value?.scores ?? []}>
          <Field className={styles.choice} label={say(boardWords.year)}>
            <Select value={String(year)} onChange={(_, { value }) => go({ ...address, year: Number(value) })}>
              {years.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
          <AgencyYear year={year} agency={district.agencyCode} />
        </ScaleContext>
      )}
      <Section title={say(words.whereToFill)}>
        <ol className={styles.steps}>
          {frameWords.outsideSteps.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
      </Section>
    </BoardFrame>
  );
}
