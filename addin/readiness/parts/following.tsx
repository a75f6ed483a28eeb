import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Card } from '../../parts/layout/card.tsx';
import { Title } from '../../parts/layout/title.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { readinessWords as words } from '../readiness-words.ts';
import { count, type RunStage } from '../use-run.ts';

const useStyles = makeStyles({
  quiet,
  replies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type FollowingProps = { stage: Extract<RunStage, { at: 'running' }>; onStop(): void };

/** How far a run is, and what a person is asked meanwhile. */
export function Following({ stage: { check, number, asked }, onStop }: FollowingProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      {asked && check && (
        <Card label={say(words.yourTurn)}>
          <div role="alert">
            <div className={styles.quiet}>{say(check.title)}</div>
            <Title>{say(asked.question.what)}</Title>
          </div>
          <div className={styles.replies}>
            <Button appearance="primary" onClick={() => asked.answer('yes')}>
              {say(asked.question.kind === 'do' ? words.done : words.yes)}
            </Button>
            {asked.question.kind === 'look' && <Button onClick={() => asked.answer('no')}>{say(words.no)}</Button>}
            <Button onClick={() => asked.answer('skipped')}>{say(words.skip)}</Button>
          </div>
        </Card>
      )}
      <Card label={say(words.running(number, count))}>
        <div>
          {say(words.running(number, count))}
          {check && <div className={styles.quiet}>{say(check.title)}</div>}
        </div>
        <ProgressBar value={number} max={count} aria-label={say(words.running(number, count))} />
        <Button onClick={onStop}>{say(words.stop)}</Button>
      </Card>
    </>
  );
}
