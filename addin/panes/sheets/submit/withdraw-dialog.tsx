import { Button, Field, Textarea } from '@fluentui/react-components';
import { HelpLink } from '../../../parts/help/help-link.tsx';
import { Message } from '../../../parts/messages/message.tsx';
import { PaneDialog } from '../../../parts/messages/pane-dialog.tsx';
import { sheetStateWords as words } from '../../../parts/sheets/sheet-state-words.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { isLate } from '../../../sheets/open-sheet-state.ts';
import { useSheet, useSheetState } from '../open/sheet-context.ts';
import { SheetName } from '../open/sheet-name.tsx';

/** The longest message that the server takes. */
const longest = 2_000;

/** What taking a submission back means, before it is done: submitted anew it may count as late. */
export function WithdrawDialog() {
  const { say } = useSpeech();
  const { withdraw, writeWithdrawal, backToEditing } = useSheet();
  const late = useSheetState(isLate);
  const message = useSheetState(({ stage }) => (stage.at === 'withdrawing' ? stage.message : null));
  return (
    <PaneDialog
      open={message !== null}
      title={say(words.withdrawTitle)}
      onDismiss={backToEditing}
      actions={
        <>
          <Button appearance="primary" onClick={() => void withdraw()}>
            {say(words.withdrawConfirm)}
          </Button>
          <Button onClick={backToEditing}>{say(words.withdrawCancel)}</Button>
        </>
      }
    >
      <SheetName />
      {late && <Message intent="warning" title={say(words.withdrawLate)} />}
      <p>{say(words.withdrawWhy)}</p>
      <Field label={say(words.withdrawMessage)}>
        <Textarea
          resize="vertical"
          rows={2}
          maxLength={longest}
          value={message ?? ''}
          onChange={(_, data) => writeWithdrawal(data.value)}
        />
      </Field>
      <HelpLink topic="withdraw" />
    </PaneDialog>
  );
}
