import { Button, Input, makeStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReturnItem } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { PlaceLine } from './place-line.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

type ReturnItemFieldProps = {
  item: ReturnItem;
  name: Text;
  onGoTo(): void;
  onSay(message: string): void;
  onRemove(): void;
};

/** A row or a cell that is to be returned, with what is to be mended in it. */
export function ReturnItemField({ item: { column, message }, name, onGoTo, onSay, onRemove }: ReturnItemFieldProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const remove = (
    <Button
      size="small"
      appearance="subtle"
      icon={<DeleteRegular />}
      aria-label={say(words.remove(name))}
      onClick={onRemove}
    />
  );
  return (
    <PlaceLine name={name} {...(column === null ? { note: words.wholeRow } : {})} onGoTo={onGoTo} action={remove}>
      <Input
        className={styles.input}
        aria-label={say(words.itemMessage(name))}
        placeholder={say(words.itemHint)}
        maxLength={2_000}
        value={message}
        onChange={(_, { value }) => onSay(value)}
      />
    </PlaceLine>
  );
}
