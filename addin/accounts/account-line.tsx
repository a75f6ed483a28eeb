import { Badge, type BadgeProps, Button, makeStyles, tokens } from '@fluentui/react-components';
import { roleNames } from '../../shared/rules/accounts/role-names.ts';
import { type AccountState, accountStateNames } from '../../shared/terms/account.ts';
import type { AccountAnswer } from '../../shared/wire/accounts.ts';
import { quiet } from '../parts/look/quiet.ts';
import { useServices } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { momentName } from '../parts/words/moments.ts';
import { accountsWords as words } from './accounts-words.ts';
import { type NamedDepartment, organisationName } from './organisations.ts';
import { pendingEntry } from './pending-entry.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '2px 8px' },
  open: { minWidth: 0, marginLeft: '-8px', padding: '2px 8px', textAlign: 'start', fontWeight: 600 },
  over: { color: tokens.colorStatusDangerForeground1 },
  quiet,
});

const colours: Record<AccountState, NonNullable<BadgeProps['color']>> = {
  invited: 'warning',
  active: 'success',
  deactivated: 'danger',
  erased: 'informative',
};

export function AccountStateBadge({ state }: { state: AccountState }) {
  return (
    <Badge appearance="tint" color={colours[state]}>
      {useSpeech().say(accountStateNames[state])}
    </Badge>
  );
}

type AccountLineProps = { account: AccountAnswer; departments: NamedDepartment[]; onOpen(): void };

/** An account in the list: who it is, what it may do and where, how it stands, and the way to its sheet. */
export function AccountLine({ account, departments, onOpen }: AccountLineProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  const { displayName, username, role, state, lastSeenAt, secondFactor } = account;
  const pending = pendingEntry(account, now());
  const seen = lastSeenAt === null ? words.neverSeen : words.seen(momentName(lastSeenAt));
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Button className={styles.open} appearance="subtle" onClick={onOpen}>
          {displayName}
        </Button>
        <AccountStateBadge state={state} />
      </div>
      <span>{[username, say(roleNames[role]), say(organisationName(account, departments))].join(' · ')}</span>
      <span className={styles.quiet}>{[seen, ...(secondFactor ? [words.secondFactor] : [])].map(say).join(' · ')}</span>
      {pending && <span className={pending.over ? styles.over : styles.quiet}>{say(pending.said)}</span>}
    </li>
  );
}
