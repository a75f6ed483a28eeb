import { afterEach, describe, expect, test, vi } from 'vitest';
import { askExcel } from '../../../../addin/panes/sign-in/nested.ts';

/** Excel's side of nested app authentication, as msal-browser speaks with it: requests and answers as JSON. */

type Request = { requestId: string; method: string; tokenParams?: { clientId: string; forceRefresh?: boolean } };

const way = { clientId: 'traimat', authority: 'https://login.microsoftonline.com/tenant' };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = { iss: `${way.authority}/v2.0`, sub: 's', oid: 'o', tid: 't', name: 'สมใจ' };
const idToken = `${part({ alg: 'RS256' })}.${part(claims)}.x`;
const account = {
  environment: 'login.microsoftonline.com',
  homeAccountId: 'o.t',
  localAccountId: 'o',
  tenantId: 't',
  username: 'u',
  name: 'สมใจ',
};
const given = { token: { id_token: idToken, access_token: 'a', expires_in: 3600, scope: 'openid' }, account };

/** A pane in an Excel that answers so. */
function paneIn(answers: (request: Request) => object) {
  const asked: Request[] = [];
  const listeners: ((text: string) => void)[] = [];
  const nestedAppAuthBridge = {
    addEventListener: (_: string, listener: (text: string) => void) => listeners.push(listener),
    postMessage(text: string) {
      const request = JSON.parse(text) as Request;
      asked.push(request);
      const body =
        request.method === 'GetInitContext'
          ? {
              success: true,
              initContext: {
                capabilities: { queryAccount: false },
                accountContext: account,
                sdkName: 'excel',
                sdkVersion: '1',
              },
            }
          : answers(request);
      queueMicrotask(() => {
        for (const listener of listeners) listener(JSON.stringify({ ...body, requestId: request.requestId }));
      });
    },
  };
  const console = { log: () => {} };
  vi.stubGlobal('window', { crypto, console, nestedAppAuthBridge, location: { href: 'https://traimat.example/' } });
  return asked.slice.bind(asked);
}

afterEach(() => vi.unstubAllGlobals());

describe('Excel is asked for the person', () => {
  test('and gives a token that nobody has been shown yet', async () => {
    const asked = paneIn(() => ({ success: true, ...given }));
    expect(await askExcel(way)).toEqual({ kind: 'token', token: idToken });
    const [, request] = asked();
    expect(request).toMatchObject({ method: 'GetToken', tokenParams: { clientId: 'traimat', forceRefresh: true } });
  });

  test('and asks the person where it must', async () => {
    const needed = { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'x' } };
    const asked = paneIn(({ method }) => (method === 'GetToken' ? needed : { success: true, ...given }));
    expect(await askExcel(way)).toEqual({ kind: 'token', token: idToken });
    expect(asked().map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup']);
  });

  test.each(['USER_CANCEL', 'NO_NETWORK', 'DISABLED', 'PERSISTENT_ERROR'])('gives none at %s', async (status) => {
    paneIn(() => ({ success: false, error: { status, code: 'x' } }));
    expect(await askExcel(way)).toEqual({ kind: 'none' });
  });

  test('gives none where there is no way to ask, and nothing else is tried', async () => {
    vi.stubGlobal('window', {});
    expect(await askExcel(way)).toEqual({ kind: 'none' });
  });
});
