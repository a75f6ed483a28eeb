import { Button } from '@fluentui/react-components';
import { Notice } from '../../parts/messages/notice.tsx';
import { TroubleNotice } from '../../parts/messages/trouble-notice.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { formWords as words } from './form-words.ts';
import type { OpenFormSheet } from './use-form-sheet.ts';

/** What stands in the way of a form's worksheet, or that it is there no more, and the button that opens it again. */
export function FormNotice({ sheet, form }: { sheet: OpenFormSheet; form: FormSheet }) {
  const { say } = useSpeech();
  const open = () => void sheet.open(form);
  return (
    <>
      {sheet.trouble && <TroubleNotice trouble={sheet.trouble} onRetry={open} />}
      {sheet.gone && (
        <Notice
          intent="warning"
          title={say(words.gone)}
          actions={<Button onClick={open}>{say(words.openAgain)}</Button>}
        >
          {say(words.goneCure)}
        </Notice>
      )}
    </>
  );
}
