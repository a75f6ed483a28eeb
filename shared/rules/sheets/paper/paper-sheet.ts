import type { IndicatorSheet, SheetQuarter, SheetShown } from '../../../wire/indicator-sheet.ts';

/** As much of what is shown of a sheet as goes on paper. */
export type PaperShown = Pick<
  SheetShown,
  'kind' | 'result' | 'basis' | 'notApplicable' | 'report' | 'submittedAt' | 'late' | 'receipt'
>;

export type PaperQuarter = Pick<
  SheetQuarter,
  'quarter' | 'owner' | 'reports' | 'window' | 'cancelled' | 'measured' | 'state' | 'results' | 'evaluation' | 'cityNow'
> & { shown: PaperShown | null };

/** As much of an indicator sheet as goes on paper: what the server answers, or what is known of it while that is away. */
export type PaperSheet = Omit<IndicatorSheet, 'quarters' | 'results' | 'version' | 'assumptions'> & {
  quarters: PaperQuarter[];
};

/** The quarter of a sheet's head. */
export function headQuarter({ quarters, quarter }: PaperSheet): PaperQuarter {
  const head = quarters.find((each) => each.quarter === quarter);
  if (!head) throw new Error(`a sheet without its quarter ${quarter}`);
  return head;
}
