import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { describeCondition } from '../../shared/indicator/compilers/condition-to-words.ts';
import { describeMeasure, describeResult, describeTarget } from '../../shared/indicator/compilers/to-words.ts';
import type { Indicator } from '../../shared/indicator/indicator.ts';
import type { Period } from '../../shared/terms/period.ts';
import type { Text } from '../../shared/terms/text.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { countedWords as words } from './counted-words.ts';

const useStyles = makeStyles({
  method: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { fontWeight: 400 },
  says: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  official: { margin: 0, whiteSpace: 'pre-line' },
  assumptions: { margin: 0, paddingLeft: '20px' },
});

type CountingMethodProps = {
  indicator: Indicator;
  /** Adds the quarter's days to conditions that speak of it. */
  period?: Period;
};

/** How the figures come about, out of the very indicator that counts them, beside the official words. */
export function CountingMethod({ indicator, period }: CountingMethodProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { results, measures, excluded, definition, method, assumptions } = indicator;
  return (
    <div className={styles.method}>
      <Part title={words.results}>
        <dl className={styles.list}>
          {results.map((result) => (
            <Entry
              key={result.key}
              name={result.name}
              says={[describeResult(indicator, result), describeTarget(result)]}
            />
          ))}
        </dl>
      </Part>
      <Part title={words.measures}>
        <dl className={styles.list}>
          {Object.entries(measures).map(([key, { name }]) => (
            <Entry key={key} name={name} says={[describeMeasure(indicator, key, period)]} />
          ))}
        </dl>
      </Part>
      {excluded && (
        <Part title={words.excluded}>
          <p className={styles.says}>{say(words.excludedWhere(describeCondition(indicator, excluded.when, period)))}</p>
        </Part>
      )}
      {definition && (
        <Part title={words.definition}>
          <p className={styles.official} lang="th">
            {definition}
          </p>
        </Part>
      )}
      {method && (
        <Part title={words.method}>
          <p className={styles.official} lang="th">
            {method}
          </p>
        </Part>
      )}
      {assumptions.length > 0 && (
        <Part title={words.assumptions}>
          <ul className={styles.assumptions}>
            {assumptions.map((assumption) => (
              <li key={assumption.th}>{say(assumption)}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: Text; children: ReactNode }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div>
      <h3 className={styles.title}>{say(title)}</h3>
      {children}
    </div>
  );
}

function Entry({ name, says }: { name: Text; says: Text[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div>
      <dt className={styles.name}>{say(name)}</dt>
      {says.map((text) => (
        <dd key={text.th} className={styles.says}>
          {say(text)}
        </dd>
      ))}
    </div>
  );
}
