import { roleNames } from '../../../shared/rules/accounts/role-names.ts';
import { accountStateNames } from '../../../shared/terms/account.ts';
import type { AccountAnswer } from '../../../shared/wire/accounts.ts';
import { Card } from '../../parts/layout/card.tsx';
import { Heading } from '../../parts/layout/heading.tsx';
import { Summary } from '../../parts/layout/summary.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useMe, useServices } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { accountsWords } from '../accounts-words.ts';
import { organisationName } from '../organisations.ts';
import { pendingEntry } from '../pending-entry.ts';
import type { AccountBook } from '../use-account-book.ts';
import { AccountDeeds } from './account-deeds.tsx';
import { AccountForm } from './account-form.tsx';
import { RenewAccess } from './renew-access.tsx';
import { sheetWords as words } from './sheet-words.ts';

type AccountSheetProps = { account: AccountAnswer; book: AccountBook; onErased(pseudonym: string): void };

/** All there is of an account, and what can be done with it as it stands. */
export function AccountSheet({ account, book: { departments, mail }, onErased }: AccountSheetProps) {
  const { say } = useSpeech();
  const { now } = useServices();
  const { username, displayName, role, state, lastSeenAt, secondFactor } = account;
  // New access of one's own would end the very session that shows it.
  const own = username === useMe().username;
  const pending = pendingEntry(account, now());
  return (
    <>
      <Heading>{displayName}</Heading>
      {own && (
        <Message intent="info" title={say(accountsWords.you)}>
          {say(accountsWords.youWhy)}{' '}
          <a href="/account" target="_blank" rel="noreferrer">
            {say(accountsWords.ownPage)}
          </a>
        </Message>
      )}
      <Card label={displayName}>
        <Summary
          lines={[
            [say(accountsWords.account), username],
            [say(accountsWords.state), say(accountStateNames[state])],
            [say(accountsWords.role), say(roleNames[role])],
            [say(accountsWords.organisation), say(organisationName(account, departments))],
            [say(accountsWords.mail), account.mail ?? '–'],
            [say(accountsWords.lastSeen), say(lastSeenAt === null ? accountsWords.neverSeen : momentName(lastSeenAt))],
            [say(accountsWords.secondFactor), say(secondFactor ? accountsWords.has : accountsWords.hasNot)],
            ...(pending ? [[say(accountsWords.pending), say(pending.said)] as [string, string]] : []),
          ]}
        />
      </Card>
      {state === 'erased' ? (
        <Message intent="info" title={say(words.erasedAccount)}>
          {say(words.erasedWhy)}
        </Message>
      ) : (
        <>
          <AccountForm account={account} departments={departments} />
          {state !== 'deactivated' && !own && <RenewAccess account={account} mail={mail} />}
          <AccountDeeds account={account} onErased={onErased} />
        </>
      )}
    </>
  );
}
