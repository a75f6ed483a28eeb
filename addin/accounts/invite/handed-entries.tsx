import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopiedField } from '../../parts/copied-field.tsx';
import { download } from '../../parts/download.ts';
import { LongList } from '../../parts/layout/long-list.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { momentName } from '../../parts/words/moments.ts';
import { entriesCsv, handedOver, type Invited } from './entries-csv.ts';
import { inviteWords as words } from './invite-words.ts';

const useStyles = makeStyles({
  entry: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  download: { alignSelf: 'start' },
});

/** Who was invited, the newest first, and what they were given to come in by: to be copied, or taken along as a file. */
export function HandedEntries({ batches }: { batches: Invited[][] }) {
  const { say } = useSpeech();
  const [latest] = batches;
  if (!latest) return null;
  const [first] = latest;
  const title =
    latest.length === 1 && first ? words.invited(first.account.displayName) : words.invitedMany(latest.length);
  return <GivenEntries title={say(title)} given={batches.flat()} />;
}

/** What people come in by from now on; it is shown this once. */
export function GivenEntries({ title, given }: { title: string; given: Invited[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const isToHandOver = given.some(({ entry }) => handedOver(entry) !== null);
  return (
    <>
      <Message intent="success" title={title}>
        {isToHandOver && say(words.handOver)}
      </Message>
      {isToHandOver && (
        <Button
          className={styles.download}
          icon={<ArrowDownloadRegular />}
          onClick={() => download('traimat-invitations.csv', entriesCsv(given, say), 'text/csv')}
        >
          {say(words.download)}
        </Button>
      )}
      <LongList items={given} page={50}>
        {(one) => (
          <li key={one.account.username} className={styles.entry}>
            <HandedEntry {...one} />
          </li>
        )}
      </LongList>
    </>
  );
}

function HandedEntry({ account: { displayName, username }, entry }: Invited) {
  const { say } = useSpeech();
  const who = `${displayName} (${username})`;
  if (entry.by === 'mail') return <span>{`${who}: ${say(words.sent(entry.mail))}`}</span>;
  const until = say(words.until(momentName(entry.until)));
  const hint = entry.by === 'address' && entry.unsent ? `${say(words.unsent)} ${until}` : until;
  const value = entry.by === 'address' ? entry.address : entry.password;
  return <CopiedField label={`${who} · ${say(words[entry.by])}`} hint={hint} value={value} />;
}
