import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useRef, useState } from 'react';
import { listTemplate } from '../../../shared/rules/accounts/lists/read-account-list.ts';
import type { EntryWay } from '../../../shared/wire/accounts.ts';
import { download } from '../../parts/download.ts';
import { Loading } from '../../parts/messages/loading.tsx';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { AccountBook } from '../use-account-book.ts';
import { EntryWayChoice } from './entry-way-choice.tsx';
import { inviteWords as words } from './invite-words.ts';
import { ListPreview } from './list-preview.tsx';
import { useAccountList } from './use-account-list.ts';
import type { Inviting } from './use-invite.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Invites all people of a CSV file, once it has been seen what that comes to; or none. */
export function InviteList({ book: { departments, mail }, inviting }: { book: AccountBook; inviting: Inviting }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const [by, setBy] = useState<EntryWay>('address');
  const { stage, open, preview, close } = useAccountList();
  const { saving, invite } = inviting;
  const list = 'list' in stage ? stage.list : null;
  const faulty = stage.at === 'previewed' ? stage.lines.filter(({ faults }) => faults.length > 0).length : null;
  const choose = (way: EntryWay) => {
    setBy(way);
    if (list) void preview({ ...list, by: way });
  };
  const inviteAll = async () => {
    if (!list || faulty !== 0 || saving.busy) return;
    if (await invite(list.lines, list.by)) close();
    // Somebody may have taken a name meanwhile: the preview says which line it is.
    else await preview({ ...list });
  };
  const template = () => download('traimat-accounts.csv', `\ufeff${listTemplate}`, 'text/csv');
  return (
    <div className={styles.part}>
      <span>{say(words.manyWhy)}</span>
      <EntryWayChoice noMail={mail ? null : words.noMail} value={by} onChoose={choose} />
      <div className={styles.buttons}>
        <Button icon={<ArrowImportRegular />} onClick={() => input.current?.click()}>
          {say(words.chooseFile)}
        </Button>
        <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={template}>
          {say(words.template)}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        aria-label={say(words.chooseFile)}
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void open(chosen, by);
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      {stage.at === 'unusable' && (
        <Message intent="error" title={`${stage.name}: ${say(stage.fault.what)}`} onClose={close}>
          {say(stage.fault.cure)}
        </Message>
      )}
      {list && <strong>{say(words.read(list.name, list.lines.length))}</strong>}
      {stage.at === 'asking' && <Loading size="tiny" />}
      {stage.at === 'failed' && (
        <TroubleMessage trouble={stage.trouble} onRetry={() => void preview({ ...stage.list })} />
      )}
      {saving.trouble && list && <TroubleMessage trouble={saving.trouble} onClose={saving.rest} />}
      {faulty === 0 && <Message intent="success" title={say(words.ready)} />}
      {faulty !== null && faulty > 0 && (
        <Message intent="error" title={say(words.faulty(faulty))}>
          {say(words.faultyCure)}
        </Message>
      )}
      {stage.at === 'previewed' && (
        <ListPreview lines={stage.lines} written={stage.list.lines} departments={departments} />
      )}
      {list && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={faulty !== 0 || saving.busy} onClick={() => void inviteAll()}>
            {say(words.inviteAll(list.lines.length))}
          </Button>
          <Button onClick={close}>{say(words.closeFile)}</Button>
        </div>
      )}
    </div>
  );
}
