import { makeStyles, tokens } from '@fluentui/react-components';
import {
  describeColumn,
  describeQuarters,
  describeReporters,
  describeRows,
  describeRule,
} from '../../../shared/indicator/compilers/sheet-to-words.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { countedWords } from '../../figures/counted-words.ts';
import { CountingMethod } from '../../figures/counting-method.tsx';
import { Card } from '../../parts/layout/card.tsx';
import { Section } from '../../parts/layout/section.tsx';
import { Summary } from '../../parts/layout/summary.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { indicatorWords as words } from './indicator-words.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  entry: { overflowWrap: 'anywhere' },
  name: { fontWeight: 600 },
  says: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** An indicator in words: what its sheet looks like, how it is counted, which rules it has. */
export function IndicatorInWords({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { code, fiscalYear, version, type, level, owner, columns, rules } = indicator;
  return (
    <>
      <Card>
        <Summary
          lines={[
            [say(words.code), code],
            [say(words.year), String(fiscalYear)],
            [say(words.version), String(version)],
            [say(words.owner), say(owner.name)],
            [say(words.type), `${say(type)} · ${say(level)}`],
            [say(words.reportedBy), say(describeReporters(indicator))],
            [say(words.quarters), say(describeQuarters(indicator))],
            [say(words.rows), say(describeRows(indicator))],
          ]}
        />
      </Card>
      <Section title={say(countedWords.title)}>
        <CountingMethod indicator={indicator} />
      </Section>
      <Section title={say(words.columns(columns.length))}>
        <ol className={styles.list}>
          {columns.map((column) => (
            <li key={column.key} className={styles.entry}>
              <div className={styles.name}>{say(column.header)}</div>
              <div className={styles.says}>{say(describeColumn(column))}</div>
            </li>
          ))}
        </ol>
      </Section>
      {rules.length > 0 && (
        <Section title={say(words.rules(rules.length))}>
          <ul className={styles.list}>
            {rules.map((rule) => {
              const { breach, told } = describeRule(indicator, rule);
              return (
                <li key={rule.id} className={styles.entry}>
                  <div className={styles.name}>
                    {rule.id} · {say(told)}
                  </div>
                  <div className={styles.says}>{say(breach)}</div>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}
