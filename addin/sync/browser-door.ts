import { returnMark } from '../../shared/wire/provider.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import type { Fetch } from './exchange.ts';
import { createKeep } from './keep.ts';
import { beginAtProvider, returnedIn } from './provider-begin.ts';
import type { ProviderDoor, ProviderShown } from './provider-door.ts';
import { heard, providerMessage, windowChannel, windowPage } from './provider-message.ts';
import { newVerifier, type Verifier } from './provider-verifier.ts';
import { windowBlocked } from './troubles.ts';

const name = 'traimat.provider';

/** In a browser the page itself goes to the provider and comes back, or, where it is to stay, another window does. */
export function createBrowserDoor(fetch: Fetch): ProviderDoor {
  const keep = createKeep(() => window.sessionStorage);
  let back = takeReturn();
  return {
    returned() {
      const answer = back;
      const verifier = keep.read(name);
      back = null;
      keep.remove(name);
      return answer && { path: 'redeem', body: { answer, verifier: verifier ?? nobodys } };
    },
    async open(_, stay) {
      const keys = await newVerifier();
      if (stay) return inWindow(keys);
      const { pathname, search } = window.location;
      const begun = await beginAtProvider(fetch, { challenge: keys.challenge, returnTo: pathname + search });
      if (!begun.ok) return begun;
      keep.write(name, keys.verifier);
      window.location.assign(begun.value);
      return done(null);
    },
  };
}

/** Shown where this page has begun nothing, so that the server says so in its words. */
const nobodys = 'A'.repeat(43);

/** Takes the provider's answer out of the address, which is then what it was before. */
function takeReturn() {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(returnMark)) return null;
  window.history.replaceState(window.history.state, '', pathname + search);
  return returnedIn(hash);
}

function inWindow({ verifier, challenge }: Verifier): Promise<Outcome<ProviderShown>> {
  const opened = window.open(`${windowPage}?challenge=${challenge}`, name, 'width=520,height=680');
  if (!opened) return Promise.resolve(failed(windowBlocked));
  const channel = new BroadcastChannel(windowChannel);
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = providerMessage.safeParse(data);
      // Other pages of ours hear it, too.
      if (!read.success || read.data.challenge !== challenge) return;
      channel.close();
      resolve(heard(read.data, verifier));
    };
  });
}
