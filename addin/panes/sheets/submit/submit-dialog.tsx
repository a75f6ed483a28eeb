import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isNoText } from '../../../../shared/rules/normalise/nothing.ts';
import { carriesOver } from '../../../../shared/rules/sheets/carried-over.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { mainFigureText } from '../../../figures/figure-view.ts';
import { figureLines, type Line, measureLines } from '../../../figures/result-lines.ts';
import { Summary } from '../../../parts/layout/summary.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { PaneDialog } from '../../../parts/messages/pane-dialog.tsx';
import { rowNoun } from '../../../parts/sheets/row-noun.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import { storedAnswers } from '../../../sheets/answers.ts';
import { differenceOf } from '../../../sheets/difference.ts';
import { isLate } from '../../../sheets/open-sheet-state.ts';
import type { Stage } from '../../../sheets/stage.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { SheetName } from '../open/sheet-name.tsx';
import { toDoWords } from '../to-do/to-do-words.ts';
import { stillToDo } from '../to-do/to-dos.ts';
import { useToDos } from '../to-do/use-to-dos.ts';
import { ChangedRows } from '../truths/changed-rows.tsx';
import { truthWords, whatDiffers } from '../truths/truth-words.ts';
import { submitWords as words } from './submit-words.ts';

const annexParts = ['summary', 'projects', 'links'] as const;

const useStyles = makeStyles({ report: { margin: '4px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' } });

/** What will be sent, once more, before it goes. */
export function SubmitDialog() {
  const { say } = useSpeech();
  const { confirmSubmission, backToEditing } = useSheet();
  const stage = useSheetState((state) => state.stage);
  const confirming = stage.at === 'confirming' ? stage : null;
  return (
    <PaneDialog
      open={confirming !== null}
      title={say(words.title)}
      onDismiss={backToEditing}
      actions={
        <>
          <Button appearance="primary" onClick={() => void confirmSubmission()}>
            {say(words.confirm)}
          </Button>
          <Button onClick={backToEditing}>{say(words.cancel)}</Button>
        </>
      }
    >
      {confirming && <Content stage={confirming} />}
    </PaneDialog>
  );
}

function Content({ stage }: { stage: Extract<Stage, { at: 'confirming' }> }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  const over = useSheetState(({ sheet }) => Boolean(sheet.over));
  const late = useSheetState(isLate);
  const undone = stillToDo(useToDos()).length;
  const demand = useSheetState(({ sheet }) => sheet.reportDemand);
  const noText = demand !== 'off' && isNoText(stage.content.report);
  const { result, progress, issues } = stage.assessment;
  const answers = Object.keys(stage.content.answers ?? {}).length;
  const annex = annexParts.filter((part) => stage.content[part] !== undefined).length;
  const lines = [
    ...figureLines(indicator, result),
    ...measureLines(indicator, result),
    line(over ? words.districts : words.rows(rowNoun(indicator)), progress.filled),
    ...(indicator.excluded && !over ? [line(words.excluded, progress.excluded)] : []),
    ...(progress.unchanged > 0 && carriesOver(indicator) ? [line(words.unchanged, progress.unchanged)] : []),
    ...(over ? [] : [line(words.remarks, issues.length)]),
    ...(stage.formulaCells > 0 ? [line(words.formulas, stage.formulaCells)] : []),
    ...(annex > 0 ? [line(words.annex, annex)] : []),
    ...(answers > 0 ? [line(toDoWords.answersSent, answers)] : []),
  ];
  return (
    <>
      <SheetName />
      {late && <Message intent="warning" title={say(words.late)} />}
      {noText && <Message intent="warning" title={say(words.noReport)} />}
      {undone > 0 && <Message intent="warning" title={say(toDoWords.left(undone))} />}
      <Summary lines={lines.map(([name, value]) => [say(name), say(value)])} />
      <Changes stage={stage} />
      {!noText && (
        <p className={styles.report}>
          <strong>{say(words.report)}</strong>
          {'\n'}
          {firstLines(stage.content.report) || say(words.noReport)}
        </p>
      )}
    </>
  );
}

/** What is sent that the last stored revision does not have. */
function Changes({ stage: { content, assessment } }: { stage: Extract<Stage, { at: 'confirming' }> }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const sheet = useSheetState((known) => known.sheet);
  const { indicator } = sheet;
  const stored = useSheetState((known) => known.stored);
  const { revision, savedAt, result } = stored;
  const difference = useMemo(
    () => differenceOf(sheet, { ...stored, answers: storedAnswers(stored) }, content),
    [sheet, stored, content],
  );
  const figures = result && [result, assessment.result].map((one) => say(mainFigureText(indicator.results, one)));
  if (revision === 0 || savedAt === null) return <p className={styles.report}>{say(truthWords.first)}</p>;
  if (!difference) return <p className={styles.report}>{say(truthWords.nothing(revision))}</p>;
  return (
    <div className={styles.report}>
      <strong>{say(truthWords.since(revision, momentName(savedAt)))}</strong>
      {figures && <div>{figures.join(' → ')}</div>}
      <div>{say(whatDiffers(difference))}</div>
      <ChangedRows difference={difference} />
    </div>
  );
}

function line(name: Text, number: number): Line {
  const value = number.toLocaleString('en-US');
  return [name, { th: value, en: value }];
}

function firstLines(report: string): string {
  const whole = report.trim();
  const start = whole.split('\n').slice(0, 3).join('\n').slice(0, 200);
  return start.length < whole.length ? `${start}…` : start;
}
