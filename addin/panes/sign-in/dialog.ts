import { failed, type Outcome } from '../../outcome.ts';
import { type ProviderMessage, readMessage, windowPage } from '../../sync/provider-message.ts';
import { dialogTrouble } from './dialog-troubles.ts';

/** Percent of the screen: a provider's page is made for a window of its own. */
const size = { height: 70, width: 30 };

/** Lets the person sign in in Excel's dialog, and gives what its page tells. `asks`: Excel asks before it opens a window. */
export function askInDialog(challenge: string, asks: boolean): Promise<Outcome<ProviderMessage>> {
  const page = `${window.location.origin}${windowPage}?challenge=${challenge}`;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page, { ...size, promptBeforeOpen: asks }, ({ status, error, value }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        resolve(failed(dialogTrouble(error.code)));
        return;
      }
      value.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
        value.close();
        resolve(readMessage('message' in told ? told.message : ''));
      });
      value.addEventHandler(Office.EventType.DialogEventReceived, (happened) => {
        resolve(failed(dialogTrouble('error' in happened ? happened.error : 0)));
      });
    });
  });
}
