import { makeStyles } from '@fluentui/react-components';
import { itemKey } from '../../../shared/terms/review.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { DiscardReturn } from './discard-return.tsx';
import { reviewWords as words } from './review-words.ts';
import type { PlaceNames } from './row-place.ts';
import type { ReturnDraft } from './use-return.ts';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '20px', overflowWrap: 'anywhere' } });

type StrandedReturnProps = { draft: ReturnDraft; office: Text; name: PlaceNames };

/** A return that was being put together for a sheet which cannot be given back any more: its words stay to be read and copied. */
export function StrandedReturn({ draft, office, name }: StrandedReturnProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { message, items } = draft;
  return (
    <Message
      intent="warning"
      title={say(words.stranded)}
      actions={<DiscardReturn office={office} onDiscard={draft.clear} />}
    >
      {say(words.strandedCure)}
      <ul className={styles.list}>
        {message !== '' && <li>{message}</li>}
        {items.map((item) => (
          <li key={itemKey(item)}>
            {say(name(item))}
            {item.message !== '' && `: ${item.message}`}
          </li>
        ))}
      </ul>
    </Message>
  );
}
