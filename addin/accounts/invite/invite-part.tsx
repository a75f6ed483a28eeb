import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { Disclosure } from '../../parts/layout/disclosure.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { useAccountBook } from '../use-account-book.ts';
import { HandedEntries } from './handed-entries.tsx';
import { InviteForm } from './invite-form.tsx';
import { InviteList } from './invite-list.tsx';
import { inviteWords as words } from './invite-words.ts';
import { useInvite } from './use-invite.ts';

/** Invites people, one by one or all of a file, and shows what they come in by. */
export function InvitePart() {
  const answer = useAccountBook();
  const { say } = useSpeech();
  const [one, many] = [useInvite(), useInvite()];
  const book = answer.value;
  return (
    <>
      <AnswerMessage answer={answer} />
      {book && <InviteForm book={book} inviting={one} />}
      <HandedEntries batches={one.invited} />
      {book && (
        <Disclosure label={say(words.many)}>
          <InviteList book={book} inviting={many} />
        </Disclosure>
      )}
      <HandedEntries batches={many.invited} />
    </>
  );
}
