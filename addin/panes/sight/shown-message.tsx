import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Shown } from '../../sheets/sight.ts';
import { sightWords as words } from './sight-words.ts';

/** What was done to the worksheet so that the cell that one has gone to is seen; nothing where it was. */
export function ShownMessage({ shown, onClose }: { shown: Shown; onClose(): void }) {
  const { say } = useSpeech();
  return shown === 'as-it-was' ? null : <Message intent="info" title={say(words[shown])} onClose={onClose} />;
}
