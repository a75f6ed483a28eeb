import { useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useMe } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AccountDeed } from './account-deed.tsx';
import { type DeedName, deedNames, deedsOf } from './deeds-of.ts';
import { sheetWords as words } from './sheet-words.ts';

const deeds: Record<DeedName, { title: Text; why: Text; done: Text }> = {
  deactivateAccount: { title: words.deactivate, why: words.deactivateWhy, done: words.deactivated },
  reactivateAccount: { title: words.reactivate, why: words.reactivateWhy, done: words.reactivated },
  endSecondFactor: { title: words.endSecondFactor, why: words.endSecondFactorWhy, done: words.secondFactorEnded },
  eraseAccount: { title: words.erase, why: words.eraseWhy, done: words.erasedAccount },
};

type AccountDeedsProps = {
  account: AccountAnswer;
  /** With what stands in the person's place: the account has another name then, and its sheet is left. */
  onErased(pseudonym: string): void;
};

/** What may be done to the account as it stands, each with a reason. */
export function AccountDeeds({ account, onErased }: AccountDeedsProps) {
  const { say } = useSpeech();
  const me = useMe();
  const [done, setDone] = useState<Text | null>(null);
  const { username } = account;
  const offered = deedsOf(account, username === me.username);
  return (
    <Section title={say(words.more)}>
      {done && <Message intent="success" title={say(done)} onClose={() => setDone(null)} />}
      {deedNames.map((deed) => (
        <AccountDeed
          key={deed}
          deed={deed}
          username={username}
          offered={offered.includes(deed)}
          title={deeds[deed].title}
          why={deeds[deed].why}
          onDone={(name) => (deed === 'eraseAccount' ? onErased(name) : setDone(deeds[deed].done))}
        />
      ))}
    </Section>
  );
}
