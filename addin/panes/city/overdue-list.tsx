import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodProgress } from '../../../shared/wire/city.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName } from '../../parts/words/moments.ts';
import { quarterShort } from '../../parts/words/period-words.ts';
import { districtWords as words } from './district-words.ts';
import { type OverdueSheet, overdueOffices } from './overdue-offices.ts';

const useStyles = makeStyles({
  card: { padding: '2px 8px' },
  list: { listStyle: 'none', margin: 0, padding: 0, paddingLeft: tokens.spacingHorizontalM },
  sheet: {
    width: '100%',
    minWidth: 0,
    padding: '4px 0',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: 400,
  },
  quiet: { ...quiet, display: 'block' },
});

type OverdueListProps = { progress: PeriodProgress[]; onOpen(sheet: OverdueSheet): void };

/** Who is overdue over all indicators: a line an office, its sheets behind it, each leading to its quarter's list. */
export function OverdueList({ progress, onOpen }: OverdueListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const overdue = overdueOffices(progress);
  if (overdue.length === 0) return null;
  const sheets = overdue.reduce((sum, one) => sum + one.sheets.length, 0);
  return (
    <Card className={styles.card}>
      <Disclosure label={say(words.overdueInAll(overdue.length, sheets))}>
        <ul className={styles.list}>
          {overdue.map(({ office, name, sheets: ofOffice }) => (
            <li key={office}>
              <Disclosure label={say(words.overdueSheets(name, ofOffice.length))}>
                <ul className={styles.list}>
                  {ofOffice.map((sheet) => (
                    <li key={`${sheet.indicator} ${sheet.period}`}>
                      <Button appearance="transparent" className={styles.sheet} onClick={() => onOpen(sheet)}>
                        <span>
                          {sheet.indicator} {say(sheet.title)}
                          <span className={styles.quiet}>
                            {say(quarterShort(sheet.period))} · {say(words.overdue(dateName(sheet.dueOn)))}
                          </span>
                        </span>
                      </Button>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
