import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactNode } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { PlaceLine } from './place-line.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({ add: { flexShrink: 0, minWidth: 0, fontWeight: 400 } });

type ReviewPlaceProps = {
  name: Text;
  onGoTo(): void;
  /** Missing where nothing can be returned. */
  onReturn: (() => void) | undefined;
  children: ReactNode;
};

/** Something that is said of a row or a cell, which can be put into the return. */
export function ReviewPlace({ name, onGoTo, onReturn, children }: ReviewPlaceProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const add = onReturn && (
    <Button
      size="small"
      className={styles.add}
      icon={<ArrowUndoRegular />}
      aria-label={say(words.addToReturn(name))}
      onClick={onReturn}
    >
      {say(words.addShort)}
    </Button>
  );
  return (
    <PlaceLine name={name} onGoTo={onGoTo} action={add}>
      {children}
    </PlaceLine>
  );
}
