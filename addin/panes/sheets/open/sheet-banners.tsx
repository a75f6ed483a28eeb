import { Button } from '@fluentui/react-components';
import { Message } from '../../../parts/messages/message.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { isBusy } from '../../../sheets/open-sheet-state.ts';
import { FormulaMessage } from './formula-message.tsx';
import { useSheet, useSheetState } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

/** What could not be done in the worksheet, what it has suffered, with the way to mend it, and which cells are formulas. */
export function SheetBanners() {
  const { say } = useSpeech();
  const { renew, check, restore } = useSheet();
  const troubles = useSheetState((state) => state.troubles);
  const { damage } = useSheetState(({ reading }) => reading);
  const toldBelow = useSheetState(({ stage }) => stage.at === 'failed');
  const busy = useSheetState(isBusy);
  const mend = (
    <Button disabledFocusable={busy} onClick={() => void restore()}>
      {say(words.restore)}
    </Button>
  );
  return (
    <>
      {troubles.locks && <TroubleMessage trouble={troubles.locks} onRetry={() => void renew()} />}
      {troubles.reading && !toldBelow && <TroubleMessage trouble={troubles.reading} onRetry={() => void check()} />}
      {damage.map(({ kind, what, cure }, index) => (
        <Message key={kind} intent="warning" title={say(what)} actions={index === 0 ? mend : undefined}>
          {say(cure)}
        </Message>
      ))}
      <FormulaMessage />
    </>
  );
}
