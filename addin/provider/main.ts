import { problem } from '../../shared/wire/problem.ts';
import { beginAtProvider, returnedIn } from '../sync/provider-begin.ts';
import { showWords } from './show-words.ts';
import { tellOpener } from './tell-opener.ts';
import { providerPageWords as words } from './words.ts';

/**
 * The window in which a person signs in at the provider, of Excel's dialog or of the browser: it goes there from our own
 * address, comes back to it, and tells the page that has opened it. What belongs to it is kept until then.
 */
const kept = 'traimat.challenge';
const wanted = new URLSearchParams(window.location.search).get('challenge');
const answer = returnedIn(window.location.hash);
const begun = window.sessionStorage.getItem(kept);

if (wanted !== null) await begin(wanted);
else if (answer && begun !== null) await tellOpener({ challenge: begun, answer });
else showWords(words.strange);

async function begin(challenge: string): Promise<void> {
  const going = await beginAtProvider(window.fetch.bind(window), { challenge, returnTo: null });
  if (going.ok) {
    window.sessionStorage.setItem(kept, challenge);
    window.location.replace(going.value);
    return;
  }
  const { trouble } = going;
  showWords(trouble.what, trouble.cure);
  const told = problem.safeParse(trouble.problem);
  await tellOpener(told.success ? { challenge, problem: told.data } : { challenge, offline: true });
}
