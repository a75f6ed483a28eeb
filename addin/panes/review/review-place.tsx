import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../../parts/language.tsx';
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
  add: { flexShrink: 0, minWidth: 0, fontWeight: 400 },
});

type ReviewPlaceProps = {
  name: Text;
  onGoTo(): void;
  /** Missing where nothing can be returned. */
  onReturn: (() => void) | undefined;
  children: ReactNode;
};

/** Something that is said of a row or a cell: pressed, the workbook shows it, and it can be put into the return. */
export function ReviewPlace({ name, onGoTo, onReturn, children }: ReviewPlaceProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.place}
          aria-label={say(words.goTo(name))}
          onClick={onGoTo}
        >
          {say(name)}
        </Button>
        {onReturn && (
          <Button
            size="small"
            className={styles.add}
            icon={<ArrowUndoRegular />}
            aria-label={say(words.addToReturn(name))}
            onClick={onReturn}
          >
            {say(words.addShort)}
          </Button>
        )}
      </div>
      {children}
    </li>
  );
}
