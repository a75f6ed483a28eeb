import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  place: {
    minWidth: 0,
    padding: '0 4px',
    marginLeft: '-4px',
    justifyContent: 'start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type PlaceLineProps = {
  name: Text;
  /** Behind the name. */
  note?: Text;
  onGoTo(): void;
  action: ReactNode;
  children: ReactNode;
};

/**
 * A row or a cell in a list: pressed, the workbook shows it, unless it is of a moment of the past; beside it what can be done
 * with it, below what is said of it.
 */
export function PlaceLine({ name, note, onGoTo, action, children }: PlaceLineProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const moment = useMoment();
  const called = [name, ...(note ? [note] : [])].map(say).join(' · ');
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        {moment === null ? (
          <Button
            size="small"
            appearance="transparent"
            className={styles.place}
            aria-label={[words.goTo(name), ...(note ? [note] : [])].map(say).join(' · ')}
            onClick={onGoTo}
          >
            {called}
          </Button>
        ) : (
          <strong>{called}</strong>
        )}
        {action}
      </div>
      {children}
    </li>
  );
}
