import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReturnItem } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { useSpeech } from '../../parts/language.tsx';
import { reviewWords as words } from './review-words.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
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
  input: { minWidth: 0, width: '100%' },
});

type ReturnItemFieldProps = {
  item: ReturnItem;
  name: Text;
  onGoTo(): void;
  onSay(message: string): void;
  onRemove(): void;
};

/** A row or a cell that is to be returned, with what is to be mended in it. */
export function ReturnItemField({ item, name, onGoTo, onSay, onRemove }: ReturnItemFieldProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { column, message } = item;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.place}
          aria-label={say(words.goTo(name))}
          onClick={onGoTo}
        >
          {say(name)}
          {column === null && ` · ${say(words.wholeRow)}`}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say(words.remove(name))}
          onClick={onRemove}
        />
      </div>
      <Input
        className={styles.input}
        aria-label={say(words.itemMessage(name))}
        placeholder={say(words.itemHint)}
        maxLength={2_000}
        value={message}
        onChange={(_, { value }) => onSay(value)}
      />
    </li>
  );
}
