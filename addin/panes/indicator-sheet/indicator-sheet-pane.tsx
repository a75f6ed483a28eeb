import { useState } from 'react';
import type { Quarter } from '../../../shared/terms/period.ts';
import { SheetChoices } from '../../indicator-sheet/sheet-choices.tsx';
import { SheetPage } from '../../indicator-sheet/sheet-page.tsx';
import { sheetWords as words } from '../../indicator-sheet/sheet-words.ts';
import { useOfficeSheet } from '../../indicator-sheet/use-office-sheet.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useLast } from '../../parts/answers/use-last.ts';
import { Heading } from '../../parts/layout/heading.tsx';
import { SubPage } from '../../parts/layout/sub-page.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { PrintPart } from './print-part.tsx';

/** Which indicator's year, and whose sheet and quarter of it are shown first. */
export type SheetOpened = { indicator: string; fiscalYear: number; office: string | null; quarter: Quarter | null };

/** The page of an indicator in the pane: what it was opened from waits behind it. */
export function IndicatorSheetPane({ opened, onBack }: { opened: SheetOpened; onBack(): void }) {
  const { say } = useSpeech();
  const [chosen, setChosen] = useState(opened);
  const indicators = useAnswer('listIndicators', { parameters: {} });
  const indicator =
    indicators.value?.find(({ code, fiscalYear }) => code === chosen.indicator && fiscalYear === chosen.fiscalYear) ??
    null;
  const { answer } = useOfficeSheet({ indicator, office: chosen.office, quarter: chosen.quarter });
  // What was unfolded on the page stays so while another office's sheet is on its way.
  const value = useLast(answer.value);
  return (
    <SubPage back={words.back} onBack={onBack} busy={!answer.value && answer.loading}>
      <Heading small>{say(words.title)}</Heading>
      <AnswerMessage answer={indicators} />
      {indicators.value && <AnswerMessage answer={answer} />}
      {value && (
        <>
          <SheetChoices
            shown={value}
            onOffice={(office) => setChosen({ ...chosen, office })}
            onQuarter={(quarter) => setChosen({ ...chosen, quarter })}
          />
          <SheetPage
            sheet={value.sheet}
            print={
              <PrintPart sheet={value.sheet} indicators={indicators.value ?? []} ofOthers={value.offices.length > 1} />
            }
          />
        </>
      )}
    </SubPage>
  );
}
