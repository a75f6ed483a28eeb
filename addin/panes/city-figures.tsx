import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../shared/terms/indicator.ts';
import type { Consolidation } from '../../shared/wire/schemas.ts';
import { Figures } from './figures.tsx';
import { useSpeech } from './language.tsx';
import { planningWords as words } from './planning-words.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The city's figure, a ratio of sums, and how many districts it is made of. */
export function CityFigures({ indicator, city }: { indicator: Indicator; city: Consolidation['city'] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { submitted, expected } = city;
  return (
    <section className={styles.card} aria-label={say(words.city)}>
      <h2 className={styles.title}>{say(words.city)}</h2>
      {submitted > 0 ? (
        <Figures indicator={indicator} result={city} shown="" />
      ) : (
        <strong>{say(words.notReported)}</strong>
      )}
      <span>{say(words.submitted(submitted, expected))}</span>
      <ProgressBar
        aria-label={say(words.submitted(submitted, expected))}
        value={submitted}
        max={Math.max(expected, 1)}
      />
    </section>
  );
}
