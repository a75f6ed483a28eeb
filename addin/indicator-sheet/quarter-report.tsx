import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { verifyAddress } from '../../shared/rules/receipts/statement.ts';
import { periodCode } from '../../shared/terms/period.ts';
import type { IndicatorSheet, SheetQuarter, SheetShown } from '../../shared/wire/indicator-sheet.ts';
import { BasisNote } from '../figures/basis-note.tsx';
import { Section } from '../parts/layout/section.tsx';
import { Message } from '../parts/messages/message.tsx';
import { StateBadge } from '../parts/sheets/state-badge.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { dateName, momentName } from '../parts/words/moments.ts';
import { CityNow } from './city-now.tsx';
import { LongText } from './long-text.tsx';
import { QuarterRows } from './quarter-rows.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A quarter's report, with where it stands, what was decided of it and the rows behind it. */
export function QuarterReport({ sheet, quarter }: { sheet: IndicatorSheet; quarter: SheetQuarter }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { shown, state, cancelled, days, evaluation, cityNow, version, results, reports, owner, window } = quarter;
  const missing = reports ? (shown ? words.noReport : words.noReportYet) : words.reportedElsewhere(owner.name);
  const place = {
    indicator: sheet.indicator,
    period: periodCode({ fiscalYear: sheet.fiscalYear, quarter: quarter.quarter }),
    district: sheet.office.code,
  };
  return (
    <Section title={say(words.report(quarter.quarter))}>
      <div className={styles.marks}>
        <StateBadge state={state} cancelled={cancelled !== null} />
        {days && !shown?.submittedAt && (
          <span className={styles.quiet}>
            {say(window === 'before' ? words.opensLater(dateName(days.opensOn)) : words.due(dateName(days.dueOn)))}
          </span>
        )}
        {shown && <Sent shown={shown} />}
      </div>
      {cancelled && <Message intent="warning" title={say(words.cancelledWhy(cancelled.reason))} />}
      {shown?.notApplicable && <Message intent="info" title={say(words.notApplicable)} />}
      {shown && <BasisNote basis={shown.basis} inForce={version} indicator={{ results }} result={shown.result} />}
      {cityNow && (shown || cityNow.counted > 0) && <CityNow cityNow={cityNow} quarter={quarter} />}
      {shown?.report.trim() ? (
        <LongText text={shown.report} />
      ) : (
        window !== 'before' && <span className={styles.quiet}>{say(missing)}</span>
      )}
      {evaluation && (
        <span className={styles.quiet}>
          {say(words.evaluatedBy(evaluation.by, momentName(evaluation.at)))}
          {evaluation.remark && ` · ${say(words.remark(evaluation.remark))}`}
        </span>
      )}
      {shown && !cityNow && <QuarterRows place={place} quarter={quarter} revision={shown.revision} />}
    </Section>
  );
}

/** Who has sent it when and by which receipt; of a draft, that nobody has. */
function Sent({ shown: { kind, savedBy, savedAt, submittedAt, late, receipt } }: { shown: SheetShown }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (kind === 'draft' || !submittedAt) {
    return <span className={styles.quiet}>{say(words.draftOf(savedBy, momentName(savedAt)))}</span>;
  }
  return (
    <>
      <span className={styles.quiet}>
        {say(words.submittedOf(savedBy, momentName(submittedAt)))} · {say(late ? words.late : words.onTime)}
      </span>
      {receipt && (
        <span className={styles.quiet}>
          <Link href={verifyAddress('', receipt.code)} target="_blank" rel="noopener">
            {say(words.receipt(receipt.code))}
          </Link>
        </span>
      )}
    </>
  );
}
