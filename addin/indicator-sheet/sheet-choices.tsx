import { monthsOf, type Quarter, quarters } from '../../shared/terms/period.ts';
import type { SheetOfOffice } from '../../shared/wire/indicator-sheet.ts';
import { Choice } from '../parts/choices/choice.tsx';
import { useSpeech } from '../parts/words/language.tsx';
import { sheetWords as words } from './sheet-words.ts';

type SheetChoicesProps = {
  shown: SheetOfOffice;
  onOffice(code: string): void;
  onQuarter(quarter: Quarter): void;
};

/** Whose sheet, and which quarter stands in its head. An officer who may see one office only has nothing to choose there. */
export function SheetChoices({ shown: { sheet, offices }, onOffice, onQuarter }: SheetChoicesProps) {
  const { say } = useSpeech();
  const { fiscalYear } = sheet;
  return (
    <>
      {offices.length > 1 && (
        <Choice
          label={say(words.office)}
          value={sheet.office.code}
          options={offices.map(({ code, name }) => [code, say(name)])}
          onChoose={onOffice}
        />
      )}
      <Choice
        label={say(words.quarter)}
        value={sheet.quarter}
        options={quarters.map((quarter) => [
          quarter,
          `${say(words.quarterOf(quarter))} (${monthsOf({ fiscalYear, quarter })})`,
        ])}
        onChoose={onQuarter}
      />
    </>
  );
}
