import { CopiedField } from '../../parts/copied-field.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { inviteWords as words } from './invite-words.ts';
import type { InviteStage } from './use-invite.ts';

/** How an invitation has ended: the address to hand over, or what is wrong with what was typed. */
export function InviteOutcome({ stage }: { stage: InviteStage }) {
  const { say } = useSpeech();
  if (stage.at === 'refused') {
    return (
      <>
        <TroubleMessage trouble={stage.trouble} />
        {stage.trouble.problem?.faults?.map(({ what, cure }) => (
          <Message key={what.en} intent="error" title={say(what)}>
            {say(cure)}
          </Message>
        ))}
      </>
    );
  }
  if (stage.at !== 'invited') return null;
  const { name, entry } = stage;
  return (
    <>
      <Message intent="success" title={say(words.invited(name))}>
        {say(words.invitedCure)}
      </Message>
      {entry.by === 'address' && (
        <CopiedField
          label={say(words.address)}
          hint={say(words.until(momentName(entry.until)))}
          value={entry.address}
        />
      )}
    </>
  );
}
