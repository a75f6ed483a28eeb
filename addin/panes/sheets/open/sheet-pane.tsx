import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { Heading } from '../../../parts/layout/heading.tsx';
import { SubPage } from '../../../parts/layout/sub-page.tsx';
import { TroubleMessage } from '../../../parts/messages/trouble-message.tsx';
import { useServices } from '../../../parts/services.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { after } from '../../../sheets/clock.ts';
import { createSheetOpening, type SheetOpening } from '../../../sheets/sheet-opening.ts';
import { excelSheets } from '../../../workbook/sheets/excel-sheets.ts';
import { useOutboxPort } from '../submit/outbox-context.ts';
import { FilledSheet } from './filled-sheet.tsx';
import { SheetContext } from './sheet-context.ts';
import { sheetWords as words } from './sheet-words.ts';

type SheetPaneProps = { assignment: Assignment; workbook: string; onBack(): void };

/** One sheet: opened in the workbook, then filled. */
export function SheetPane({ assignment, workbook, onBack }: SheetPaneProps) {
  const { say } = useSpeech();
  const opening = useSheetOpening(assignment, workbook);
  const state = useSyncExternalStore(opening.subscribe, opening.state);
  if (state.at === 'open') {
    return (
      <SheetContext value={state.sheet}>
        <FilledSheet onBack={onBack} />
      </SheetContext>
    );
  }
  return (
    <SubPage back={words.back} onBack={onBack}>
      <Heading small>{say(assignment.title)}</Heading>
      {state.at === 'failed' ? (
        <TroubleMessage trouble={state.trouble} onRetry={() => void opening.open()} />
      ) : (
        <Spinner label={say(words.opening)} />
      )}
    </SubPage>
  );
}

/** Opens a sheet while the pane shows it. */
function useSheetOpening(assignment: Assignment, workbookName: string): SheetOpening {
  const { call, keep, now } = useServices();
  const outbox = useOutboxPort();
  const opening = useMemo(
    () => createSheetOpening({ workbook: excelSheets, workbookName, call, outbox, keep, now, after }, assignment),
    [workbookName, call, outbox, keep, now, assignment],
  );
  useEffect(() => {
    void opening.open();
    return opening.close;
  }, [opening]);
  return opening;
}
