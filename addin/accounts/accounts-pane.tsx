import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useState } from 'react';
import { AnswerMessage } from '../parts/answers/answer-message.tsx';
import { useHelpTopic } from '../parts/help/help-place.tsx';
import { Heading } from '../parts/layout/heading.tsx';
import { PanePage } from '../parts/layout/pane-page.tsx';
import { Section } from '../parts/layout/section.tsx';
import { SubPage } from '../parts/layout/sub-page.tsx';
import { Message } from '../parts/messages/message.tsx';
import { useMe, useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { everyAccount } from './account-filter.ts';
import { AccountList } from './account-list.tsx';
import { accountsWords as words } from './accounts-words.ts';
import { DepartmentsPart } from './departments/departments-part.tsx';
import { InvitePart } from './invite/invite-part.tsx';
import { inviteWords } from './invite/invite-words.ts';
import { AccountSheet } from './sheet/account-sheet.tsx';
import { forgetTyped } from './sheet/forget-typed.ts';
import { sheetWords } from './sheet/sheet-words.ts';
import { useAccountBook } from './use-account-book.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Shown = { at: 'list' | 'invite' | 'departments' } | { at: 'account'; username: string };

/** Where administrators keep accounts: everybody, one account's sheet, inviting, departments. */
export default function AccountsPane() {
  const styles = useStyles();
  const { say } = useSpeech();
  useHelpTopic('accounts');
  const me = useMe();
  const { keep } = useServices();
  const answer = useAccountBook();
  const [shown, setShown] = useState<Shown>({ at: 'list' });
  const [erased, setErased] = useState<string | null>(null);
  const [filter, setFilter] = useState(everyAccount);
  const book = answer.value;
  const back = () => setShown({ at: 'list' });
  const leaveErased = (username: string, pseudonym: string) => {
    forgetTyped(keep, me.username, username);
    setErased(pseudonym);
    back();
  };
  if (shown.at === 'invite') {
    return (
      <SubPage back={words.back} onBack={back}>
        <Heading>{say(words.invite)}</Heading>
        <Section title={say(inviteWords.one)}>
          <InvitePart />
        </Section>
      </SubPage>
    );
  }
  if (shown.at === 'departments') {
    return (
      <SubPage back={words.back} onBack={back}>
        <DepartmentsPart />
      </SubPage>
    );
  }
  const opened = shown.at === 'account' ? book?.accounts.find(({ username }) => username === shown.username) : null;
  if (book && opened) {
    return (
      <SubPage back={words.back} onBack={back}>
        <AccountSheet
          key={opened.username}
          account={opened}
          book={book}
          onErased={(name) => leaveErased(opened.username, name)}
        />
      </SubPage>
    );
  }
  return (
    <PanePage title={words.title} loading={answer.loading} onRefresh={() => void answer.reload()}>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<PersonAddRegular />} onClick={() => setShown({ at: 'invite' })}>
          {say(words.invite)}
        </Button>
        <Button icon={<BuildingMultipleRegular />} onClick={() => setShown({ at: 'departments' })}>
          {say(words.departments)}
        </Button>
      </div>
      {erased !== null && (
        <Message intent="success" title={say(sheetWords.erased(erased))} onClose={() => setErased(null)} />
      )}
      <AnswerMessage answer={answer} />
      {book && (
        <AccountList
          book={book}
          filter={filter}
          onFilter={setFilter}
          onOpen={(username) => setShown({ at: 'account', username })}
        />
      )}
    </PanePage>
  );
}
