import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type OptionalStep, optionalSteps, type SetupStep, type StepState } from '../../../shared/terms/setup.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Title } from '../../parts/layout/title.tsx';
import { StepMark } from '../../parts/setup/step-mark.tsx';
import { shownState, stepNames, stepReasons } from '../../parts/setup/step-words.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { setupWords as words } from './setup-words.ts';
import { stepParts } from './step-parts.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px' },
  why: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type StepCardProps = {
  number: number;
  step: SetupStep;
  state: StepState;
  open: boolean;
  onOpen(): void;
  onClose(): void;
  onNext(): void;
  onPutOff(step: OptionalStep): void;
};

/** One step: what it is, why, whether it is done, and what is done in it, once it is opened. */
export function StepCard({ number, step, state, open, onOpen, onClose, onNext, onPutOff }: StepCardProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const Part = stepParts[step];
  const shown = shownState(step, state);
  const optional = optionalSteps.find((each) => each === step);
  return (
    <Card label={say(stepNames[step])}>
      <div className={styles.head}>
        <Title>
          {number}. {say(stepNames[step])}
        </Title>
        <StepMark state={shown} />
      </div>
      <span className={styles.why}>{say(stepReasons[step])}</span>
      {open && <Part />}
      <div className={styles.buttons}>
        {!open && (
          <Button appearance={shown === 'open' ? 'primary' : 'secondary'} onClick={onOpen}>
            {say(state === 'done' ? words.look : words.open)}
          </Button>
        )}
        {open && state === 'done' && (
          <Button appearance="primary" onClick={onNext}>
            {say(words.next)}
          </Button>
        )}
        {open && state !== 'done' && optional && (
          <Button onClick={() => onPutOff(optional)}>{say(words.putOff)}</Button>
        )}
        {open && (
          <Button appearance="subtle" onClick={onClose}>
            {say(words.close)}
          </Button>
        )}
      </div>
    </Card>
  );
}
