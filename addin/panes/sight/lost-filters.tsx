import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { sightWords as words } from './sight-words.ts';

/** The columns that were filtered before a write and could not be afterwards. */
export function LostFilters({ headers, onClose }: { headers: string[]; onClose(): void }) {
  const { say } = useSpeech();
  if (headers.length === 0) return null;
  return (
    <Message intent="warning" title={say(words.lost(headers))} onClose={onClose}>
      {say(words.lostCure)}
    </Message>
  );
}
