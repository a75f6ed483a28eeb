import { factsOf, type SheetSituation, situationOf } from '../../../sheets/situation.ts';
import { useOpenSheetsState } from '../front/open-sheets-context.ts';
import { useSheetState } from '../open/sheet-context.ts';

/** The situation of the open sheet that is shown. */
export function useSituation(): SheetSituation {
  const { front } = useOpenSheetsState();
  return useSheetState((known) => situationOf(factsOf(known, front)));
}
