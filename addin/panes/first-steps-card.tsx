import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { Section } from '../parts/layout/section.tsx';
import { useMe } from '../parts/services.ts';
import { StepMark } from '../parts/setup/step-mark.tsx';
import { WhatIsMissing } from '../parts/setup/what-is-missing.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { type FirstStep, firstSteps } from './first-steps.ts';
import { firstWords as words } from './first-words.ts';
import { type OfficePage, useOfficePage } from './office-pages.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  step: { paddingLeft: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 8px' },
  why: { display: 'block', color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
});

/** What has to be done before districts can begin, with the ways there; whoever cannot do it is told who does. */
export function FirstSteps({ ahead }: { ahead: boolean }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const go = useOfficePage();
  const { role } = useMe();
  const { value } = useAnswer('readSetup', { parameters: {} });
  if (!go) return <WhatIsMissing />;
  const steps = value ? firstSteps(value, ahead) : [];
  if (steps.length === 0) return null;
  return (
    <Section title={say(words.title)}>
      {role === 'administrator' && (
        <Button as="a" href="/admin" target="_blank" appearance="primary">
          {say(words.toAdmin)}
        </Button>
      )}
      <ol className={styles.list}>
        {steps.map(({ step, state, page }) => (
          <li key={step} className={styles.step}>
            <div className={styles.head}>
              <strong>{say(words.steps[step])}</strong>
              <StepMark state={state} />
            </div>
            {state !== 'done' && <span className={styles.why}>{say(words.why[step])}</span>}
            <WayThere page={page} state={state} onGo={go} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type WayThereProps = Pick<FirstStep, 'page' | 'state'> & { onGo(page: OfficePage): void };

/** Where a step is done; of what is done in the browser by administrators alone, who does it. */
function WayThere({ page, state, onGo }: WayThereProps) {
  const { say } = useSpeech();
  const { role } = useMe();
  const mayGo = page !== 'accounts' || role === 'administrator';
  if (page !== null && mayGo) {
    return (
      <Button appearance={state === 'open' ? 'primary' : 'secondary'} onClick={() => onGo(page)}>
        {say(words.go[page])}
      </Button>
    );
  }
  return state !== 'done' && role !== 'administrator' ? <span>{say(words.byAdministrator)}</span> : null;
}
