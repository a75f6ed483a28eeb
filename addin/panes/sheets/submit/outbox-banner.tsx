import { Button, Spinner } from '@fluentui/react-components';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Dispatch } from '../../../sync/outbox.ts';
import { sheetWords } from '../open/sheet-words.ts';
import { usePlaceText } from '../use-place-text.ts';
import { useOutbox } from './outbox-context.ts';
import { submitWords as words } from './submit-words.ts';

/** How a submission on its way stands. */
export function OutboxBanner({ dispatch }: { dispatch: Dispatch }) {
  const { say } = useSpeech();
  const { sendAgain, forget } = useOutbox();
  const placeText = usePlaceText();
  const name = say(placeText(dispatch.entry.place));
  const dismiss = () => forget(dispatch.entry.key);
  switch (dispatch.state) {
    case 'sending':
      return <Spinner size="small" label={`${say(sheetWords.sending)} (${name})`} />;
    case 'waiting':
      return (
        <Message
          intent="warning"
          title={`${say(words.waiting)} (${name})`}
          actions={<Button onClick={() => void sendAgain()}>{say(words.sendAgain)}</Button>}
        >
          {dispatch.trouble && `${say(dispatch.trouble.what)}. `}
          {dispatch.trouble?.problem && `${say(dispatch.trouble.cure)}. `}
          {say(dispatch.durable ? words.waitingWhy : words.waitingFrail)}
        </Message>
      );
    case 'arrived':
      return (
        <Message intent="success" title={say(words.arrived(name))} onClose={dismiss}>
          {say(words.receiptId)} {dispatch.receipt.id}
        </Message>
      );
    case 'refused':
      return (
        <Message intent="error" title={say(words.refused(name))} onClose={dismiss}>
          {say(dispatch.trouble.what)}. {say(words.openForMore)}
        </Message>
      );
  }
}
