import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { issuePlace } from '../../../parts/issues/issue-place.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { momentName } from '../../../parts/words/moments.ts';
import { rowsWords } from '../rows/rows-words.ts';
import { submitWords as words } from '../submit/submit-words.ts';
import { RecoveryLines } from './recovery-lines.tsx';
import { useSheet, useSheetState } from './sheet-context.ts';
import { sheetWords } from './sheet-words.ts';

/** How the last action ended, above the buttons that one has just pressed. */
export function StageMessage() {
  const { say } = useSpeech();
  const { goTo, backToEditing: close } = useSheet();
  const stage = useSheetState((state) => state.stage);
  const blocking = useSheetState(({ judgement }) => judgement.blocking);
  const indicator = useSheetState(({ sheet }) => sheet.indicator);
  if (stage.at === 'working') return <Working />;
  if (stage.at === 'told') {
    return (
      <Message
        intent={stage.what === 'put-off' ? 'warning' : 'success'}
        title={say(sheetWords.told[stage.what])}
        onClose={close}
      >
        {stage.recovery && <RecoveryLines recovery={stage.recovery} />}
        {stage.added && <div>{say(rowsWords.added(stage.added))}</div>}
        {say(momentName(stage.moment))}
      </Message>
    );
  }
  if (stage.at === 'failed') return <TroubleMessage trouble={stage.trouble} onClose={close} />;
  const issues = stage.at === 'blocked' ? (stage.issues ?? blocking) : [];
  if (issues.length === 0) return null;
  const count = (stage.at === 'blocked' && stage.count) || issues.length;
  const first = issues.find(({ row }) => row !== null);
  const [shown = first] = issues;
  return (
    <Message
      intent="error"
      onClose={close}
      title={say(words.blocked(count))}
      actions={first && <Button onClick={() => void goTo(first)}>{say(words.toFirst)}</Button>}
    >
      {shown && `${say(issuePlace(indicator, shown))}: ${say(shown.what)}`}
    </Message>
  );
}

/** Milliseconds until one is told what work may be waiting for: Excel answers nothing while a cell is being edited. */
const long = 3000;

function Working() {
  const { say } = useSpeech();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), long);
    return () => clearTimeout(timer);
  }, []);
  return <Spinner size="tiny" label={say(slow ? sheetWords.stillWorking : sheetWords.working)} />;
}
