import {
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { ProviderWay } from '../../../shared/wire/ways.ts';

/**
 * Nested app authentication: Excel vouches for who has signed in to it. Of msal-browser version 4, since version 5 breaks
 * Office's dialogs (OfficeDev/office-js issue 6707); its own way through a dialog is not used at all.
 */

export type Asked = { kind: 'token'; token: string } | { kind: 'none' };

const scopes = ['openid', 'profile', 'email'];

/** An ID token that nobody has been shown yet; none where this Excel does not give one, for whatever reason. */
export async function askExcel({ clientId, authority }: NonNullable<ProviderWay['nested']>): Promise<Asked> {
  if (!hasBridge()) return { kind: 'none' };
  try {
    const client = await createNestablePublicClientApplication({
      auth: { clientId, authority },
      // The server takes each token once: one that is kept is of no use, and better not lying about.
      cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
    });
    const { idToken } = await acquire(client);
    return { kind: 'token', token: idToken };
  } catch {
    return { kind: 'none' };
  }
}

async function acquire(client: IPublicClientApplication) {
  try {
    return await client.acquireTokenSilent({ scopes, forceRefresh: true });
  } catch (reason) {
    if (!(reason instanceof InteractionRequiredAuthError)) throw reason;
    return client.acquireTokenPopup({ scopes });
  }
}

/** Without it the library would sign in by windows of its own, which the pane's frame does not let through. */
function hasBridge(): boolean {
  return 'nestedAppAuthBridge' in window || '__initializeNestedAppAuth' in window;
}
