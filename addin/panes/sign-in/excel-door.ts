import { failed, type Outcome } from '../../outcome.ts';
import type { ProviderDoor, ProviderShown } from '../../sync/provider-door.ts';
import { heard } from '../../sync/provider-message.ts';
import { newVerifier } from '../../sync/provider-verifier.ts';
import { askInDialog } from './dialog.ts';

/**
 * In Excel the pane cannot go to the provider: no provider lets itself be put into a frame. Excel itself is asked for the
 * person where it can be (nested app authentication), and else its dialog goes there.
 */
export function createExcelDoor(): ProviderDoor {
  // A browser that has kept a window back lets it through once the person has been asked for it.
  let asks = false;
  const inDialog = async (): Promise<Outcome<ProviderShown>> => {
    const { verifier, challenge } = await newVerifier();
    const told = await askInDialog(challenge, asks);
    asks = !told.ok && told.trouble.code === 'window-blocked';
    return told.ok ? heard(told.value, verifier) : failed(told.trouble);
  };
  return {
    returned: () => null,
    async open({ nested }) {
      if (!nested || !Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) return inDialog();
      const { askExcel } = await import('./nested.ts');
      const asked = await askExcel(nested);
      if (asked.kind === 'token') return { ok: true, value: { path: 'token', body: { token: asked.token } } };
      // By now the press is too long ago for a window to be opened without asking.
      asks = true;
      return inDialog();
    },
  };
}
