import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { Text } from '../../../shared/terms/text.ts';
import { Unseen } from '../../parts/layout/unseen.tsx';
import { ConfirmDialog } from '../../parts/messages/confirm-dialog.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { reviewWords as words } from './review-words.ts';

/** Gives up a return that has not been sent, after asking: what was chosen and written is then gone. */
export function DiscardReturn({ office, onDiscard }: { office: Text; onDiscard(): void }) {
  const { say } = useSpeech();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => setAsking(true)}>
        {say(words.discard)}
        <Unseen>{say(words.of(office))}</Unseen>
      </Button>
      <ConfirmDialog
        open={asking}
        title={words.discardTitle(office)}
        confirm={words.discardConfirm}
        cancel={words.discardKeep}
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
        onDismiss={() => setAsking(false)}
      >
        {say(words.discardWhy)}
      </ConfirmDialog>
    </>
  );
}
