import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useMemo, useRef } from 'react';
import type { Issue } from '../../../../shared/terms/issue.ts';
import { periodName } from '../../../../shared/terms/period.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { mainFigureText } from '../../../figures/figure-view.ts';
import { useEvaluationScale } from '../../../parts/answers/use-evaluation-scale.ts';
import { cureAt } from '../../../parts/issues/issue-groups.ts';
import { IssueList } from '../../../parts/issues/issue-list.tsx';
import { Card } from '../../../parts/layout/card.tsx';
import { LiveRegion } from '../../../parts/messages/live-region.tsx';
import { TroubleNotice } from '../../../parts/messages/trouble-notice.tsx';
import { EvaluationLines } from '../../../parts/sheets/evaluation-lines.tsx';
import { StateBadge } from '../../../parts/sheets/state-badge.tsx';
import { Bilingual } from '../../../parts/words/bilingual.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { ConflictDialog } from '../submit/conflict-dialog.tsx';
import { ReceiptView } from '../submit/receipt-view.tsx';
import { SheetActions } from '../submit/sheet-actions.tsx';
import { SubmitDialog } from '../submit/submit-dialog.tsx';
import { WithdrawDialog } from '../submit/withdraw-dialog.tsx';
import { TidySection } from '../tidy/tidy-section.tsx';
import { useTidying } from '../tidy/use-tidying.ts';
import { ToDoCard } from '../to-do/to-do-card.tsx';
import { cellOf, stillToDo, toDos } from '../to-do/to-dos.ts';
import { useAnswers } from '../to-do/use-answers.ts';
import type { OpenedSheet } from './open-sheet.ts';
import { ReportField } from './report-field.tsx';
import { ResultCard } from './result-card.tsx';
import { SheetBanners } from './sheet-banners.tsx';
import { SheetHeading } from './sheet-heading.tsx';
import { SheetHistory } from './sheet-history.tsx';
import { SheetNotices } from './sheet-notices.tsx';
import { fillWords as words } from './sheet-words.ts';
import { useFilling } from './use-filling.ts';
import { useLiveReading } from './use-live-reading.ts';
import type { Watch } from './use-opened-sheet.ts';
import { useReport } from './use-report.ts';
import { useSheetIssues } from './use-sheet-issues.ts';
import { useSheetNow } from './use-sheet-now.ts';

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
export function FilledSheet({ open: opened, watch, assignment: listed, workbook, onBack }: FilledSheetProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const now = useSheetNow(opened, listed);
  const { open, assignment } = now;
  const { sheet, place, stored } = open;
  const { indicator, period, access } = sheet;
  const report = useReport(workbook, place, stored.report);
  const answers = useAnswers(workbook, place, stored);
  const live = useLiveReading(open, { report: report.text, answers: answers.toSend }, watch.ear);
  const filling = useFilling(now, watch, live, report, answers);
  const { reading, assessment } = live;
  const { step, receipt, busy } = filling;
  const { proposals, groups, blocking } = useSheetIssues(sheet, live);
  const tidying = useTidying(sheet, live, proposals);
  const reportBox = useRef<HTMLTextAreaElement>(null);
  const { rows, notApplicable } = reading;
  const content = { rows, notApplicable, report: report.text, answers: answers.toSend };
  const { state, cancelled, returned } = stored;
  const request = returned?.request ?? null;
  const locked = access.open === 'nothing';
  const late = assignment.window === 'late' && !request;
  const asked = useMemo(
    () => (returned ? toDos(indicator, returned, rows, answers.given) : []),
    [indicator, returned, rows, answers.given],
  );
  const scale = useEvaluationScale();

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
            <SheetHeading
              sheet={sheet}
              state={<StateBadge state={state} cancelled={cancelled !== null} />}
              onBack={onBack}
            />
            <SheetNotices open={open} assignment={assignment} notApplicable={notApplicable} />
            {now.trouble && <TroubleNotice trouble={now.trouble} onRetry={() => void now.renew()} />}
            {live.trouble && step.at !== 'failed' && (
              <TroubleNotice trouble={live.trouble} onRetry={() => void filling.check()} />
            )}
            <SheetBanners reading={reading} onRestore={() => void filling.restore()} />

            {request && !locked && (
              <ToDoCard
                message={request.message}
                list={asked}
                answers={answers}
                onGoTo={(toDo) => void filling.goTo(cellOf(indicator, toDo))}
                onRestore={() => void filling.restore()}
              />
            )}
            <ResultCard sheet={sheet} reading={reading} assessment={assessment} />
            <TidySection indicator={indicator} rows={rows} proposals={proposals} tidying={tidying} busy={busy} />

            {!locked && (
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
            )}

            <Card>
              <ReportField report={report} notApplicable={notApplicable} locked={locked} box={reportBox} />
              <Button icon={<PrintRegular />} disabledFocusable={busy} onClick={() => void filling.print()}>
                <Bilingual text={words.print} />
              </Button>
              {receipt && (
                <Button appearance="subtle" disabledFocusable={busy} onClick={() => void filling.showReceipt(receipt)}>
                  {say(words.receipt)}
                </Button>
              )}
              {assignment.evaluation && <EvaluationLines evaluation={assignment.evaluation} scale={scale} />}
              <SheetHistory place={place} step={stored.step} />
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

          <SheetActions
            filling={filling}
            blocking={blocking}
            indicator={indicator}
            standpoint={{ state, cancelled, request, window: assignment.window }}
          />
        </>
      )}
      <SubmitDialog filling={filling} indicator={indicator} late={late} undone={stillToDo(asked).length} />
      <WithdrawDialog filling={filling} late={late} />
      <ConflictDialog filling={filling} content={content} indicator={indicator} />
    </>
  );
}
