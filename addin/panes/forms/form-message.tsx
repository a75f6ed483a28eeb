import { Button } from '@fluentui/react-components';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { ShownMessage } from '../sight/shown-message.tsx';
import { formWords as words } from './form-words.ts';
import type { FormPlaces } from './use-form-places.ts';
import type { OpenFormSheet } from './use-form-sheet.ts';

type FormMessageProps = { sheet: OpenFormSheet; form: FormSheet; places: FormPlaces };

/** What stands in the way of a form's worksheet or of going to its cells, and the button that opens it again where it is gone. */
export function FormMessage({ sheet, form, places: { went, close } }: FormMessageProps) {
  const { say } = useSpeech();
  const open = () => void sheet.open(form);
  return (
    <>
      {sheet.trouble && <TroubleMessage trouble={sheet.trouble} onRetry={open} />}
      {sheet.gone && (
        <Message
          intent="warning"
          title={say(words.gone)}
          actions={<Button onClick={open}>{say(words.openAgain)}</Button>}
        >
          {say(words.goneCure)}
        </Message>
      )}
      {went?.ok && <ShownMessage shown={went.value} onClose={close} />}
      {went && !went.ok && <TroubleMessage trouble={went.trouble} onClose={close} />}
    </>
  );
}
