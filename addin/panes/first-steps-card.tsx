import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedIndicator } from '../../shared/wire/indicators.ts';
import { Section } from '../parts/layout/section.tsx';
import { NothingReported } from '../parts/nothing-reported.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { type FirstStep, firstSteps } from './first-steps.ts';
import { firstWords as words } from './first-words.ts';
import { useOfficePage } from './office-pages.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  step: { paddingLeft: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 8px' },
  why: { display: 'block', color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
});

type FirstStepsProps = { indicators: ListedIndicator[]; reported: boolean };

/** What has to be done before districts can begin, with the ways there; whoever cannot do it is told who does. */
export function FirstSteps({ indicators, reported }: FirstStepsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const go = useOfficePage();
  if (!go) return reported ? null : <NothingReported indicators={indicators} />;
  const published = indicators.filter(({ draft }) => !draft).length;
  return (
    <Section title={say(words.title)}>
      <ol className={styles.list}>
        {firstSteps({ published: published > 0, dated: reported }).map(({ step, state, page }) => (
          <li key={step} className={styles.step}>
            <div className={styles.head}>
              <strong>{say(words.steps[step])}</strong>
              <StateMark state={state} />
            </div>
            <span className={styles.why}>{say(words.why[step](published))}</span>
            <Button appearance={state === 'missing' ? 'primary' : 'secondary'} onClick={() => go(page)}>
              {say(words.go[step])}
            </Button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StateMark({ state }: Pick<FirstStep, 'state'>) {
  const { say } = useSpeech();
  const colour = { done: 'success', missing: 'danger', check: 'informative' } as const;
  return (
    <Badge appearance="tint" color={colour[state]}>
      {say(words.states[state])}
    </Badge>
  );
}
