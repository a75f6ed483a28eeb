import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useRef } from 'react';
import type { Issue } from '../../shared/terms/issue.ts';
import { periodName } from '../../shared/terms/period.ts';
import type { Assignment } from '../../shared/wire/schemas.ts';
import { Bilingual } from './bilingual.tsx';
import { Card } from './card.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { mainFigureText } from './figure-view.ts';
import { fillWords as words } from './fill-words.ts';
import { cureAt } from './issue-groups.ts';
import { IssueList } from './issue-list.tsx';
import { useSpeech } from './language.tsx';
import { LiveRegion } from './live-region.tsx';
import type { OpenedSheet } from './open-sheet.ts';
import { ReceiptView } from './receipt-view.tsx';
import { ReportField } from './report-field.tsx';
import { ResultCard } from './result-card.tsx';
import { SheetActions } from './sheet-actions.tsx';
import { SheetBanners } from './sheet-banners.tsx';
import { SheetHeading } from './sheet-heading.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { TidySection } from './tidy-section.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useFilling } from './use-filling.ts';
import { useLiveReading } from './use-live-reading.ts';
import type { Watch } from './use-opened-sheet.ts';
import { useReport } from './use-report.ts';
import { useSheetIssues } from './use-sheet-issues.ts';
import { useTidying } from './use-tidying.ts';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: '12px', flexGrow: 1 },
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
  const { sheet } = open;
  const { indicator, period } = sheet;
  const report = useReport(workbook, open.place, open.stored.report);
  const live = useLiveReading(open, report.text, watch.ear);
  const filling = useFilling(open, watch, live, report);
  const { reading, assessment } = live;
  const { step, receipt, busy } = filling;
  const { proposals, groups, blocking } = useSheetIssues(sheet, live);
  const tidying = useTidying(sheet, live, proposals);
  const reportBox = useRef<HTMLTextAreaElement>(null);
  const { window } = assignment;
  const shut = window === 'before' || window === 'closed' ? window : null;
  const { rows, notApplicable } = reading;
  const content = { rows, notApplicable, report: report.text };

  const goTo = (issue: Issue) => {
    if (cureAt(issue) === 'report') reportBox.current?.focus();
    else void filling.goTo(issue);
  };
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
            <SheetHeading sheet={sheet} onBack={onBack} />
            <SheetNotices sheet={sheet} shut={shut} notApplicable={notApplicable} />
            {live.trouble && step.at !== 'failed' && (
              <TroubleNotice trouble={live.trouble} onRetry={() => void filling.check()} />
            )}
            <SheetBanners reading={reading} onRestore={() => void filling.restore()} />

            <ResultCard sheet={sheet} reading={reading} assessment={assessment} />
            <TidySection indicator={indicator} rows={rows} proposals={proposals} tidying={tidying} busy={busy} />

            <Card label={say(words.issues)}>
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
              <IssueList groups={groups} indicator={indicator} onGoTo={goTo} />
            </Card>

            <Card>
              <ReportField report={report} notApplicable={notApplicable} box={reportBox} />
              <Button icon={<PrintRegular />} disabledFocusable={busy} onClick={() => void filling.print()}>
                <Bilingual text={words.print} />
              </Button>
              {receipt && (
                <Button appearance="subtle" disabledFocusable={busy} onClick={() => void filling.showReceipt(receipt)}>
                  {say(words.receipt)}
                </Button>
              )}
            </Card>
            <LiveRegion
              words={say(
                words.live(
                  mainFigureText(indicator.results, assessment.result),
                  groups.errors.length,
                  groups.warnings.length,
                  groups.unfilled.length,
                ),
              )}
            />
          </main>

          <SheetActions filling={filling} blocking={blocking} indicator={indicator} shut={shut !== null} />
        </>
      )}
      <SubmitDialog filling={filling} indicator={indicator} window={window} />
      <ConflictDialog filling={filling} content={content} indicator={indicator} />
    </>
  );
}
