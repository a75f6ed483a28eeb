import { type ProviderMessage, windowChannel } from '../sync/provider-message.ts';
import { showWords } from './show-words.ts';
import { providerPageWords as words } from './words.ts';

/** Tells the pane through Excel, or a page of the browser, which closes the window then. */
export async function tellOpener(message: ProviderMessage): Promise<void> {
  const isExcels = 'Office' in window && (await Office.onReady()).host === Office.HostType.Excel;
  if (isExcels) {
    Office.context.ui.messageParent(JSON.stringify(message));
    return;
  }
  const channel = new BroadcastChannel(windowChannel);
  channel.postMessage(message);
  channel.close();
  if (!('answer' in message)) return;
  showWords(words.done);
  window.close();
}
