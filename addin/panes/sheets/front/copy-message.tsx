import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Trouble } from '../../../outcome.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { Front } from '../../../sheets/front.ts';
import { usePlaceText } from '../use-place-text.ts';
import { copyWords as words } from './copy-words.ts';
import { useOpenSheets } from './open-sheets-context.ts';

/** Says that the worksheet in front is a copy, which is not sent, with the way to the one that is and the way to change that. */
export function CopyMessage({ copy: { title, of, original } }: { copy: Extract<Front, { kind: 'copy' }> }) {
  const { say } = useSpeech();
  const placeText = usePlaceText();
  const { show, makeTheOne } = useOpenSheets();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const make = async () => {
    setBusy(true);
    const made = await makeTheOne();
    setTrouble(made.ok ? null : made.trouble);
    setBusy(false);
  };
  return (
    <>
      <Message
        intent="warning"
        title={say(words.isCopy(title, placeText(of)))}
        actions={
          <>
            <Button disabledFocusable={busy} onClick={() => void show(of)}>
              {say(original === null ? words.openOriginal : words.goToOriginal)}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void make()}>
              {say(words.makeTheOne)}
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
