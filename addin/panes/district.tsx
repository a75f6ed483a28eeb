import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ResultDefinition } from '../../shared/spec/measure.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import { submissionStateNames } from '../../shared/terms/submission.ts';
import type { DistrictLine } from '../../shared/wire/review-schemas.ts';
import { separated } from './amount.ts';
import { useSpeech } from './language.tsx';
import { momentName } from './moments.ts';
import { planningWords as words } from './planning-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: 600 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
  number: { minWidth: '52px', textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

/** One district: its state, and its main figure or why there is none. */
export function District({ line, main }: { line: DistrictLine; main: ResultDefinition }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { name, state, late, result, submittedAt } = line;
  const figure = result?.figures[main.key];
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.name}>{say(name)}</span>
        {submittedAt && <div className={styles.quiet}>{say(momentName(submittedAt))}</div>}
      </span>
      <span className={styles.state}>
        {late && (
          <Badge appearance="tint" color="danger">
            {say(words.late)}
          </Badge>
        )}
        <Badge appearance="tint" color={state === 'submitted' ? 'success' : state === 'draft' ? 'warning' : 'subtle'}>
          {say(submissionStateNames[state])}
        </Badge>
        {figure && 'none' in figure ? (
          <span className={styles.quiet}>{say(noFigureNames[figure.none])}</span>
        ) : (
          <span className={styles.number}>{figure ? separated(figure.text) : '–'}</span>
        )}
      </span>
    </li>
  );
}
