import { useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { Section } from '../../parts/layout/section.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useMe } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AccountDeed, type DeedName } from './account-deed.tsx';
import { deedsOf } from './deeds-of.ts';
import { sheetWords as words } from './sheet-words.ts';

const deeds: Record<DeedName, { title: Text; why: Text; done: Text }> = {
  deactivateAccount: { title: words.deactivate, why: words.deactivateWhy, done: words.deactivated },
  reactivateAccount: { title: words.reactivate, why: words.reactivateWhy, done: words.reactivated },
  endSecondFactor: { title: words.endSecondFactor, why: words.endSecondFactorWhy, done: words.secondFactorEnded },
};

/** What may be done to the account as it stands, each with a reason. */
export function AccountDeeds({ account }: { account: AccountAnswer }) {
  const { say } = useSpeech();
  const me = useMe();
  const [done, setDone] = useState<DeedName | null>(null);
  const { username, secondFactor } = account;
  const own = username === me.username;
  return (
    <Section title={say(words.more)}>
      {done && <Message intent="success" title={say(deeds[done].done)} onClose={() => setDone(null)} />}
      {deedsOf(account, own).map((deed) => (
        <AccountDeed
          key={deed}
          deed={deed}
          username={username}
          title={deeds[deed].title}
          why={deeds[deed].why}
          onDone={() => setDone(deed)}
        />
      ))}
      {own && secondFactor && (
        <span>
          {say(words.ownSecondFactor)}{' '}
          <a href="/account" target="_blank" rel="noreferrer">
            /account
          </a>
        </span>
      )}
    </Section>
  );
}
