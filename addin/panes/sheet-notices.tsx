import { isMeasuredIn } from '../../shared/spec/to-result.ts';
import type { EntrySheet } from '../workbook/entry-sheet.ts';
import { fillWords as words } from './fill-words.ts';
import { useSpeech } from './language.tsx';
import { Notice } from './notice.tsx';

type SheetNoticesProps = { sheet: EntrySheet; shut: 'before' | 'closed' | null; notApplicable: boolean };

/** What is special about this sheet in this quarter, and what it asks for instead of the usual. */
export function SheetNotices({ sheet: { indicator, period }, shut, notApplicable }: SheetNoticesProps) {
  const { say } = useSpeech();
  const measured = isMeasuredIn(indicator, period);
  return (
    <>
      {shut && (
        <Notice intent="info" title={say(words.notStorable[shut])}>
          {say(words.notStorableCure)}
        </Notice>
      )}
      {!measured && !notApplicable && (
        <Notice intent="info" title={say(words.atYearEnd)}>
          {say(words.atYearEndWhy)}
        </Notice>
      )}
      {notApplicable && (
        <Notice intent="info" title={say(words.declared)}>
          {say(words.declaredWhy)}
        </Notice>
      )}
    </>
  );
}
