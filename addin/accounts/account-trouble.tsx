import type { Trouble } from '../outcome.ts';
import { Message } from '../parts/messages/message.tsx';
import { TroubleMessage } from '../parts/messages/trouble-message.tsx';
import { useSpeech } from '../parts/words/language.tsx';

/** What the server has refused of an account, and each fault with its cure. */
export function AccountTrouble({ trouble, onClose }: { trouble: Trouble; onClose(): void }) {
  const { say } = useSpeech();
  return (
    <>
      <TroubleMessage trouble={trouble} onClose={onClose} />
      {trouble.problem?.faults?.map(({ path, what, cure }) => (
        <Message key={`${path.join('.')} ${what.en}`} intent="error" title={say(what)}>
          {say(cure)}
        </Message>
      ))}
    </>
  );
}
