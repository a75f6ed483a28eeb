import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorSummary } from '../../../shared/wire/indicators.ts';
import { byYear, indicatorName } from '../../parts/choices/indicator-years.ts';
import { Title } from '../../parts/layout/title.tsx';
import { Unseen } from '../../parts/layout/unseen.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { periodWords } from '../../parts/words/period-words.ts';
import { authorWords as words } from './author-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet,
  show: { alignSelf: 'start' },
});

type IndicatorListProps = { indicators: IndicatorSummary[]; onShow(indicator: IndicatorSummary): void };

/** The indicators there are, by fiscal year. */
export function IndicatorList({ indicators, onShow }: IndicatorListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return byYear(indicators).map(({ fiscalYear, indicators: ofYear }) => (
    <section key={fiscalYear}>
      <Title>{say(periodWords.year(fiscalYear))}</Title>
      <ul className={styles.list}>
        {ofYear.map((indicator) => (
          <li key={indicatorName(indicator)} className={styles.line}>
            <span className={styles.head}>
              <span>{indicator.code}</span>
              <span className={styles.quiet}>{say(words.version(indicator.version))}</span>
              {indicator.draft && (
                <Badge appearance="tint" color="warning">
                  {say(words.draft)}
                </Badge>
              )}
            </span>
            <span>{say(indicator.title)}</span>
            <Button className={styles.show} onClick={() => onShow(indicator)}>
              {say(words.show)}
              <Unseen>{`${indicator.code} ${fiscalYear}`}</Unseen>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
