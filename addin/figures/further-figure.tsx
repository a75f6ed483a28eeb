import { makeStyles, tokens } from '@fluentui/react-components';
import { separated } from '../../shared/terms/amount.ts';
import { quiet } from '../parts/look/quiet.ts';
import { inUnit } from '../parts/words/amount.ts';
import { useSpeech } from '../parts/words/language.tsx';
import type { FigureView } from './figure-view.ts';
import { Verdict } from './verdict.tsx';

const useStyles = makeStyles({
  figure: {
    display: 'flex',
    flexDirection: 'column',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  amount: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  number: { fontWeight: 600, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet,
});

type FurtherFigureProps = { view: FigureView; explained: boolean; unsettled: boolean };

/**
 * One of the figures that an indicator reports beside its main one. `explained`: why there is none is said above;
 * `unsettled`: so is why it is not to be judged yet.
 */
export function FurtherFigure({ view, explained, unsettled }: FurtherFigureProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { definition, text, none, target, verdict } = view;
  return (
    <li className={styles.figure}>
      <span>{say(definition.name)}</span>
      <span className={styles.amount}>
        <span className={styles.number}>{say(none ? none.name : inUnit(separated(text ?? ''), definition.unit))}</span>
        {target && <span className={styles.quiet}>{say(target.words)}</span>}
      </span>
      {none && !explained && <span className={styles.quiet}>{say(none.cure)}</span>}
      {verdict && !unsettled && <Verdict verdict={verdict} small />}
    </li>
  );
}
