import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { indicatorName } from '../../parts/choices/indicator-years.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Unseen } from '../../parts/layout/unseen.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { DecisionDialog } from '../../parts/messages/decision-dialog.tsx';
import { SavingMessage } from '../../parts/messages/saving-message.tsx';
import { useSaving } from '../../parts/messages/use-saving.ts';
import { useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { calendarWords as words } from './calendar-words.ts';
import { CancellationForm } from './cancellation-form.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '2px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  quiet,
});

/** Indicators that are not reported on any more from a quarter on; one can be cancelled, and taken back. */
export function Cancellations() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { call } = useServices();
  const answer = useAnswer('listIndicators', { parameters: {} });
  const { value } = answer;
  const [returning, setReturning] = useState<ListedIndicator | null>(null);
  const saving = useSaving();
  const published = value?.filter(({ draft }) => !draft) ?? [];
  const cancelled = published.filter((indicator) => indicator.cancelled !== null);
  const takeBack = async ({ code, fiscalYear }: ListedIndicator, reason: string) => {
    const parameters = { indicator: code, fiscalYear: String(fiscalYear) };
    const stored = await saving.save(() =>
      call('cancelIndicator', { parameters, body: { fromQuarter: null, reason } }),
    );
    if (stored) setReturning(null);
    return stored;
  };
  return (
    <Section title={say(words.cancellations)}>
      <AnswerMessage answer={answer} />
      {value && cancelled.length === 0 && <span className={styles.quiet}>{say(words.noCancellations)}</span>}
      {cancelled.length > 0 && (
        <ul className={styles.list}>
          {cancelled.map((indicator) => (
            <li key={indicatorName(indicator)} className={styles.line}>
              <span>
                {indicator.code} {say(indicator.title)}
              </span>
              {indicator.cancelled && (
                <>
                  <strong>{say(words.from(indicator.cancelled.fromQuarter, indicator.fiscalYear))}</strong>
                  <span>{indicator.cancelled.reason}</span>
                  <span className={styles.quiet}>
                    {say(words.givenBy(indicator.cancelled.by, momentName(indicator.cancelled.at)))}
                  </span>
                </>
              )}
              <Button size="small" onClick={() => setReturning(indicator)}>
                {say(words.takeBack)}
                <Unseen>{` ${indicator.code} ${indicator.fiscalYear}`}</Unseen>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SavingMessage saving={saving} saved={words.takenBack} />
      {value && <CancellationForm indicators={published.filter((one) => one.cancelled === null)} />}
      <DecisionDialog
        open={returning !== null}
        title={words.takeBackTitle}
        why={words.takeBackWhy}
        label={words.reason}
        required
        keptAs="take-back"
        busy={saving.busy}
        trouble={saving.trouble}
        onDismiss={() => setReturning(null)}
        onConfirm={async (reason) => returning !== null && takeBack(returning, reason)}
      />
    </Section>
  );
}
