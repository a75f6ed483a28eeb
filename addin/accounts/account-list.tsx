import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { accountStateNames, accountStates } from '../../shared/terms/account.ts';
import { Choice } from '../parts/choices/choice.tsx';
import { Card } from '../parts/layout/card.tsx';
import { LongList } from '../parts/layout/long-list.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { type AccountFilter, everyAccount, filterAccounts } from './account-filter.ts';
import { AccountLine } from './account-line.tsx';
import { accountsWords as words } from './accounts-words.ts';
import { organisationKey, organisationName } from './organisations.ts';
import type { AccountBook } from './use-account-book.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tool: { flex: '1 1 140px', minWidth: 0 },
  search: { flex: '1 1 220px', minWidth: 0 },
  all: { alignSelf: 'start' },
});

type AccountListProps = {
  book: AccountBook;
  filter: AccountFilter;
  onFilter(filter: AccountFilter): void;
  onOpen(username: string): void;
};

/** Everybody who has an account: searched, filtered by state and by organisation. */
export function AccountList({ book: { accounts, departments }, filter, onFilter, onOpen }: AccountListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const shown = filterAccounts(accounts, filter);
  const ofState = (state: AccountFilter['state']) => filterAccounts(accounts, { ...filter, state }).length;
  const organisations = new Map(
    accounts.map((account) => [organisationKey(account), say(organisationName(account, departments))]),
  );
  return (
    <Card label={say(words.title)}>
      <div className={styles.tools}>
        <Input
          className={styles.search}
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          contentBefore={<SearchRegular />}
          value={filter.search}
          onChange={(_, { value }) => onFilter({ ...filter, search: value })}
        />
        <Choice
          className={styles.tool}
          label={say(words.state)}
          labelled="unseen"
          value={filter.state}
          options={[
            ['all', say(words.everyState)],
            ...accountStates
              .filter((state) => state !== 'erased' || ofState(state) > 0 || filter.state === state)
              .map((state) => [state, say(words.counted(accountStateNames[state], ofState(state)))] as const),
          ]}
          onChoose={(state) => onFilter({ ...filter, state })}
        />
        <Choice
          className={styles.tool}
          label={say(words.organisation)}
          labelled="unseen"
          value={filter.organisation}
          options={[
            ['all', say(words.everyOrganisation)],
            ...[...organisations].sort(([, one], [, other]) => one.localeCompare(other, 'th')),
          ]}
          onChoose={(organisation) => onFilter({ ...filter, organisation })}
        />
      </div>
      <span role="status">{say(words.shown(shown.length, accounts.length))}</span>
      {shown.length === 0 && (
        <>
          <span>{say(words.none)}</span>
          <Button className={styles.all} onClick={() => onFilter(everyAccount)}>
            {say(words.showAll)}
          </Button>
        </>
      )}
      <LongList key={JSON.stringify(filter)} items={shown} page={50}>
        {(account) => (
          <AccountLine
            key={account.username}
            account={account}
            departments={departments}
            onOpen={() => onOpen(account.username)}
          />
        )}
      </LongList>
    </Card>
  );
}
