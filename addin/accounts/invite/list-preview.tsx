import { makeStyles, tokens } from '@fluentui/react-components';
import type { AccountLine } from '../../../shared/rules/accounts/lists/account-line.ts';
import { roleNames } from '../../../shared/rules/accounts/role-names.ts';
import { LongList } from '../../parts/layout/long-list.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { type NamedDepartment, organisationName } from '../organisations.ts';
import { inviteWords as words } from './invite-words.ts';
import type { PreviewLine } from './use-account-list.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  fault: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  quiet,
});

type ListPreviewProps = { lines: PreviewLine[]; written: AccountLine[]; departments: NamedDepartment[] };

/** What each line comes to; those with faults first, with what is written there and how to mend it. */
export function ListPreview({ lines, written, departments }: ListPreviewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const isFaulty = ({ faults }: PreviewLine) => faults.length > 0;
  const ordered = [...lines.filter(isFaulty), ...lines.filter((line) => !isFaulty(line))];
  const writtenIn = new Map(written.map((line) => [line.line, line]));
  return (
    <LongList items={ordered} page={50}>
      {({ line, account, faults }) => {
        const asWritten = writtenIn.get(line);
        return (
          <li key={line} className={styles.line}>
            <span className={styles.quiet}>{say(words.line(line))}</span>
            <strong>
              {[account?.displayName ?? asWritten?.name, account?.username ?? asWritten?.account]
                .filter(Boolean)
                .join(' · ')}
            </strong>
            {account && (
              <span>
                {[say(roleNames[account.role]), say(organisationName(account, departments)), account.mail]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            )}
            {faults.map(({ path, what, cure }) => (
              <span key={`${path.join('.')} ${what.en}`}>
                <span className={styles.fault}>{say(what)}</span> {say(cure)}
              </span>
            ))}
          </li>
        );
      }}
    </LongList>
  );
}
