import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useMemo } from 'react';
import { periodName } from '../../shared/terms/period.ts';
import type { Assignment } from '../../shared/wire/schemas.ts';
import { Bilingual } from './bilingual.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { figureText } from './figure.ts';
import { Figures } from './figures.tsx';
import { fillWords as words } from './fill-words.ts';
import { Heading } from './heading.tsx';
import { groupIssues } from './issue-groups.ts';
import { IssueList } from './issue-list.tsx';
import { useSpeech } from './language.tsx';
import { LiveRegion } from './live-region.tsx';
import { Notice } from './notice.tsx';
import type { OpenedSheet } from './open-sheet.ts';
import { Progress } from './progress.tsx';
import { ReceiptView } from './receipt-view.tsx';
import { ReportField } from './report-field.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { SheetBanners } from './sheet-banners.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useFilling } from './use-filling.ts';
import { useLiveReading } from './use-live-reading.ts';
import type { Watch } from './use-opened-sheet.ts';
import { useReport } from './use-report.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: '12px', flexGrow: 1 },
  back: { alignSelf: 'start', marginBottom: `-${tokens.spacingVerticalS}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type FilledSheetProps = {
  open: OpenedSheet;
  watch: Watch;
  assignment: Assignment;
  workbook: string;
  onBack(): void;
};

/** An open sheet: figures, progress and issues as one types, the report, and the ways on. */
export function FilledSheet({ open, watch, assignment, workbook, onBack }: FilledSheetProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { indicator, period } = open.sheet;
  const live = useLiveReading(open, watch.ear);
  const report = useReport(workbook, open.place, open.stored.report);
  const filling = useFilling(open, watch, live, report);
  const { reading, assessment } = live;
  const { step, receipt, busy } = filling;
  const groups = useMemo(() => groupIssues(assessment.issues, assessment.blocking), [assessment]);
  const { window } = assignment;
  const shut = window === 'before' || window === 'closed' ? window : null;

  const received = step.at === 'received' ? step.receipt : null;

  return (
    <>
      {received ? (
        <ReceiptView
          receipt={received}
          indicator={indicator}
          quarter={periodName(period)}
          onBack={filling.backToEditing}
        />
      ) : (
        <>
          <main className={styles.pane}>
            <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
              {say(words.back)}
            </Button>
            <div>
              <span className={styles.quiet}>{indicator.code}</span>
              <Heading small>{say(indicator.title)}</Heading>
              <span className={styles.quiet}>{say(periodName(period))}</span>
            </div>

            {shut && (
              <Notice intent="info" title={say(words.notStorable[shut])}>
                {say(words.notStorableCure)}
              </Notice>
            )}
            {live.trouble && step.at !== 'failed' && (
              <TroubleNotice trouble={live.trouble} onRetry={() => void filling.check()} />
            )}
            <SheetBanners reading={reading} onRestore={() => void filling.restore()} />

            <section className={styles.card} aria-label={say(words.figures)}>
              <Figures indicator={indicator} result={assessment.result} shown={reading.shownPercentage} />
              <Progress progress={assessment.progress} />
            </section>

            <section className={styles.card} aria-label={say(words.issues)}>
              <div className={styles.head}>
                <h2 className={styles.title}>{say(words.issues)}</h2>
                <Button
                  appearance="subtle"
                  icon={<ArrowSyncRegular />}
                  disabledFocusable={busy}
                  onClick={() => void filling.check()}
                >
                  {say(words.check)}
                </Button>
              </div>
              <IssueList groups={groups} onGoTo={(issue) => void filling.goTo(issue)} />
            </section>

            <section className={styles.card}>
              <ReportField report={report} />
              <Button icon={<PrintRegular />} disabledFocusable={busy} onClick={() => void filling.print()}>
                <Bilingual text={words.print} />
              </Button>
              {receipt && (
                <Button appearance="subtle" disabledFocusable={busy} onClick={() => void filling.showReceipt(receipt)}>
                  {say(words.receipt)}
                </Button>
              )}
            </section>
            <LiveRegion
              words={say(
                words.live(
                  say(figureText(assessment.result.percentage)),
                  groups.errors.length,
                  groups.warnings.length,
                  groups.unfilled.length,
                ),
              )}
            />
          </main>

          <SheetActions filling={filling} blocking={assessment.blocking} shut={shut !== null} />
        </>
      )}
      <SubmitDialog filling={filling} indicator={indicator} window={window} />
      <ConflictDialog filling={filling} rows={reading.rows} report={report.text} indicator={indicator} />
    </>
  );
}
