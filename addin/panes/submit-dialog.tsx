import { Button, makeStyles } from '@fluentui/react-components';
import type { WindowState } from '../../shared/rules/reporting-window.ts';
import type { Indicator } from '../../shared/spec/indicator.ts';
import type { Text } from '../../shared/terms/text.ts';
import { Bilingual } from './bilingual.tsx';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';
import { PaneDialog } from './pane-dialog.tsx';
import { figureLines, type Line, measureLines } from './result-lines.ts';
import { rowNoun } from './row-noun.ts';
import { submitWords as words } from './submit-words.ts';
import { Summary } from './summary.tsx';
import type { Filling, Step } from './use-filling.ts';

const useStyles = makeStyles({ report: { margin: '4px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' } });

type SubmitDialogProps = { filling: Filling; indicator: Indicator; window: WindowState };

/** What will be sent, once more, before it goes. */
export function SubmitDialog({ filling, indicator, window }: SubmitDialogProps) {
  const { say } = useSpeech();
  const { step } = filling;
  const confirming = step.at === 'confirming' ? step : null;
  return (
    <PaneDialog
      open={confirming !== null}
      title={say(words.title)}
      onDismiss={filling.backToEditing}
      actions={
        <>
          <Button appearance="primary" onClick={() => confirming && void filling.confirmSubmission(confirming.content)}>
            <Bilingual text={words.confirm} />
          </Button>
          <Button onClick={filling.backToEditing}>
            <Bilingual text={words.cancel} />
          </Button>
        </>
      }
    >
      {window === 'late' && <Notice intent="warning" title={say(words.late)} />}
      {confirming && <Content step={confirming} indicator={indicator} />}
    </PaneDialog>
  );
}

function Content({ step, indicator }: { step: Extract<Step, { at: 'confirming' }>; indicator: Indicator }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { result, progress, issues } = step.assessment;
  const lines = [
    ...figureLines(indicator, result),
    ...measureLines(indicator, result),
    line(words.rows(rowNoun(indicator)), progress.filled),
    ...(indicator.excluded ? [line(words.excluded, progress.excluded)] : []),
    line(words.remarks, issues.length),
    ...(step.formulaCells > 0 ? [line(words.formulas, step.formulaCells)] : []),
  ];
  return (
    <>
      <Summary lines={lines.map(([name, value]) => [say(name), say(value)])} />
      <p className={styles.report}>
        <strong>{say(words.report)}</strong>
        {'\n'}
        {firstLines(step.content.report) || say(words.noReport)}
      </p>
    </>
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
