import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Trouble } from '../../../outcome.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useMe } from '../../../parts/services.ts';
import { placeText } from '../../../parts/sheets/place-text.ts';
import { Bilingual } from '../../../parts/words/bilingual.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { copyWords as words } from './copy-words.ts';
import { useOpenSheets, useOpenSheetsState } from './open-sheets-context.ts';

/** Says that the worksheet in front is a copy, which is not sent, with the way to the one that is and the way to change that. */
export function CopyMessage() {
  const { say } = useSpeech();
  const { district } = useMe();
  const { goToOriginal, makeTheOne } = useOpenSheets();
  const { front } = useOpenSheetsState();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const copy = front?.copyOf;
  if (!copy || copy.place.district !== district) return null;
  const act = async (work: () => ReturnType<typeof makeTheOne>) => {
    setBusy(true);
    const outcome = await work();
    setTrouble(outcome.ok ? null : outcome.trouble);
    setBusy(false);
  };
  const name = placeText(copy.place);
  const { original } = copy;
  return (
    <>
      <Message
        intent="warning"
        title={say(words.isCopy(front.title, name))}
        actions={
          <>
            {original !== null && (
              <Button disabledFocusable={busy} onClick={() => void act(goToOriginal)}>
                <Bilingual text={words.goToOriginal} />
              </Button>
            )}
            <Button disabledFocusable={busy} onClick={() => void act(makeTheOne)}>
              <Bilingual text={words.makeTheOne} />
            </Button>
          </>
        }
      >
        {say(original === null ? words.originalGone : words.original(original))}
      </Message>
      {trouble && <TroubleMessage trouble={trouble} onClose={() => setTrouble(null)} />}
    </>
  );
}
