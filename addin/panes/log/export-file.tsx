import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { Outcome, Trouble } from '../../outcome.ts';
import { download } from '../../parts/download.ts';
import { Message } from '../../parts/messages/message.tsx';
import { TroubleMessage } from '../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { logWords as words } from './log-words.ts';

type Stage =
  | { at: 'resting' | 'working' }
  | { at: 'failed'; trouble: Trouble }
  | { at: 'done'; fileName: string; more: boolean };

type File = { fileName: string; csv: string; more: boolean };

/** Takes along what is shown, with all pages of it, as a file for Excel. */
export function ExportFile({ ask }: { ask(): Promise<Outcome<File>> }) {
  const { say } = useSpeech();
  const [stage, setStage] = useState<Stage>({ at: 'resting' });
  const take = async () => {
    if (stage.at === 'working') return;
    setStage({ at: 'working' });
    const outcome = await ask();
    if (!outcome.ok) return setStage({ at: 'failed', trouble: outcome.trouble });
    const { fileName, csv, more } = outcome.value;
    download(fileName, csv, 'text/csv');
    setStage({ at: 'done', fileName, more });
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={stage.at === 'working'} onClick={() => void take()}>
        {say(words.download)}
      </Button>
      {stage.at === 'failed' && <TroubleMessage trouble={stage.trouble} onRetry={() => void take()} />}
      {stage.at === 'done' && (
        <Message intent={stage.more ? 'warning' : 'success'} title={say(words.downloaded(stage.fileName))}>
          {stage.more && say(words.cutShort)}
        </Message>
      )}
    </>
  );
}
