import { Button, makeStyles } from '@fluentui/react-components';
import type { Indicator } from '../../shared/terms/indicator.ts';
import type { WindowState } from '../../shared/wire/schemas.ts';
import { Bilingual } from './bilingual.tsx';
import { figureText } from './figure.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';
import { PaneDialog } from './pane-dialog.tsx';
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
  const lines: [string, string][] = [
    [say(words.result), `${say(indicator.unit)} ${say(figureText(result.percentage))}`],
    [say(indicator.numerator.name), result.numerator.toLocaleString('en-US')],
    [say(indicator.denominator.name), result.denominator.toLocaleString('en-US')],
    [say(words.rows), progress.filled.toLocaleString('en-US')],
    [say(words.excluded), progress.excluded.toLocaleString('en-US')],
    [say(words.remarks), issues.length.toLocaleString('en-US')],
  ];
  if (step.formulaCells > 0) lines.push([say(words.formulas), step.formulaCells.toLocaleString('en-US')]);
  return (
    <>
      <Summary lines={lines} />
      <p className={styles.report}>
        <strong>{say(words.report)}</strong>
        {'\n'}
        {firstLines(step.content.report) || say(words.noReport)}
      </p>
    </>
  );
}

function firstLines(report: string): string {
  const whole = report.trim();
  const start = whole.split('\n').slice(0, 3).join('\n').slice(0, 200);
  return start.length < whole.length ? `${start}…` : start;
}
