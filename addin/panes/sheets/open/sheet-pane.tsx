import { Spinner } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { Heading } from '../../../parts/layout/heading.tsx';
import { SubPage } from '../../../parts/layout/sub-page.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { SheetOpening } from '../../../sheets/sheet-opening.ts';
import { openWithWorkbook } from '../../../workbook/opens-with-workbook.ts';
import { FrontMessage } from '../front/front-message.tsx';
import { usePlaceText } from '../use-place-text.ts';
import { FilledSheet } from './filled-sheet.tsx';
import { SheetContext } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

type SheetPaneProps = { opening: SheetOpening; onBack(): void };

/** One sheet: opened in the workbook, then filled. */
export function SheetPane({ opening, onBack }: SheetPaneProps) {
  const { say } = useSpeech();
  const placeText = usePlaceText();
  const state = useSyncExternalStore(opening.subscribe, opening.state);
  const isOpen = state.at === 'open';
  useEffect(() => {
    if (isOpen) void openWithWorkbook();
  }, [isOpen]);
  if (state.at === 'open') {
    return (
      <SheetContext value={state.sheet}>
        <FilledSheet onBack={onBack} />
      </SheetContext>
    );
  }
  return (
    <SubPage back={words.back} onBack={onBack}>
      <FrontMessage />
      <Heading small>{say(placeText(opening.place))}</Heading>
      {state.at === 'failed' ? (
        <TroubleMessage trouble={state.trouble} onRetry={() => void opening.open()} />
      ) : (
        <Spinner label={say(words.opening)} />
      )}
    </SubPage>
  );
}
