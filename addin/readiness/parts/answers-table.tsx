import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { groupedBy } from '../../../shared/terms/grouped.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { readinessWords as words } from '../readiness-words.ts';
import type { ReportedCheck } from '../report.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  last: { width: '84px', textAlign: 'end' },
  area: { textAlign: 'start', padding: '10px 0 2px', color: tokens.colorBrandForeground1 },
  cell: {
    padding: '6px 0',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet,
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  refused: { color: tokens.colorNeutralForeground2 },
});

const answers = ['failed', 'refused', 'passed'] as const;
type Shown = (typeof answers)[number] | 'all';

/** What came of each check, those first that failed, with what was seen and what rests on it. */
export function AnswersTable({ checks }: { checks: ReportedCheck[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const of = (answer: Shown) => checks.filter((check) => answer === 'all' || check.answer === answer);
  const [shown, setShown] = useState<Shown>(of('failed').length > 0 ? 'failed' : 'all');
  const rows = of(shown);
  return (
    <>
      <TabList size="small" selectedValue={shown} onTabSelect={(_, { value }) => setShown(value as Shown)}>
        {(['all', ...answers] as const).map((answer) => (
          <Tab key={answer} value={answer}>
            {say(words[answer])} {of(answer).length}
          </Tab>
        ))}
      </TabList>
      {rows.length === 0 && <div>{say(words.noneOfThese)}</div>}
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {say(words.check)}
              </th>
              <th scope="col" className={`${styles.head} ${styles.last}`}>
                {say(words.answer)}
              </th>
            </tr>
          </thead>
          {[...groupedBy(rows, ({ area }) => area.th)].map(([area, inArea]) => (
            <tbody key={area}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.area}>
                  {inArea[0] && say(inArea[0].area)}
                </th>
              </tr>
              {inArea.map((check) => (
                <AnswerRow key={check.id} check={check} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}

function AnswerRow({ check }: { check: ReportedCheck }) {
  const { title, answer, reason, seen, touches, instead, milliseconds } = check;
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <tr>
      <td className={styles.cell}>
        {say(title)}
        {(reason || seen) && (
          <div className={styles.quiet}>{[reason && say(words.reasons[reason]), seen].filter(Boolean).join(': ')}</div>
        )}
        {answer === 'failed' && (
          <div className={styles.quiet}>
            {say(words.touches)}: {touches.join(', ')}
            {instead && <div>{say(words.instead(instead))}</div>}
          </div>
        )}
      </td>
      <td className={`${styles.cell} ${styles.last}`}>
        <span className={styles[answer]}>{say(words[answer])}</span>
        <div className={styles.quiet}>{milliseconds.toLocaleString('en-US')} ms</div>
      </td>
    </tr>
  );
}
