import { Button } from '@fluentui/react-components';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { formWords as words } from './form-words.ts';
import type { OpenFormSheet } from './use-form-sheet.ts';

/** What stands in the way of a form's worksheet, or that it is there no more, and the button that opens it again. */
export function FormMessage({ sheet, form }: { sheet: OpenFormSheet; form: FormSheet }) {
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
    </>
  );
}
