import { Button, Spinner } from '@fluentui/react-components';
import { parsePeriod, periodName } from '../../../../shared/terms/period.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Dispatch } from '../../../sync/outbox.ts';
import { sheetWords } from '../open/sheet-words.ts';
import { useOutbox } from './outbox-context.ts';
import { submitWords as words } from './submit-words.ts';

/** How a submission on its way stands. */
export function OutboxBanner({ dispatch }: { dispatch: Dispatch }) {
  const { say } = useSpeech();
  const { sendAgain, forget } = useOutbox();
  const name = say(nameOf(dispatch));
  const dismiss = () => forget(dispatch.entry.key);
  switch (dispatch.state) {
    case 'sending':
      return <Spinner size="small" label={say(sheetWords.sending)} />;
    case 'waiting':
      return (
        <Message
          intent="warning"
          title={`${say(words.waiting)} (${name})`}
          actions={<Button onClick={() => void sendAgain()}>{say(words.sendAgain)}</Button>}
        >
          {dispatch.trouble && `${say(dispatch.trouble.what)}. `}
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

function nameOf({ entry: { place } }: Dispatch): Text {
  const period = parsePeriod(place.period);
  const quarter = period ? periodName(period) : { th: place.period, en: place.period };
  return { th: `${place.indicator} ${quarter.th}`, en: `${place.indicator}, ${quarter.en}` };
}
