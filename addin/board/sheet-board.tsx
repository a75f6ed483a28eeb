import { makeStyles, tokens } from '@fluentui/react-components';
import { findDistrict } from '../../shared/catalogue/districts.ts';
import type { ListedIndicator } from '../../shared/wire/indicators.ts';
import { IndicatorPrint } from '../indicator-sheet/indicator-print.tsx';
import { SheetChoices } from '../indicator-sheet/sheet-choices.tsx';
import { SheetPage } from '../indicator-sheet/sheet-page.tsx';
import { useOfficeSheet } from '../indicator-sheet/use-office-sheet.ts';
import { Choice } from '../parts/choices/choice.tsx';
import { Message } from '../parts/messages/message.tsx';
import { CodeField } from '../parts/receipts/code-field.tsx';
import { useMe } from '../parts/services.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { BoardFrame } from './board-frame.tsx';
import { type Address, type AddressKey, settleSheet } from './parts/address.ts';
import { BoardAnswer } from './parts/board-answer.tsx';
import { BoardLink } from './parts/board-link.tsx';
import { namedParts, boardWords as words } from './parts/board-words.ts';
import { type Addressing, useFullAddress } from './parts/use-address.ts';
import { usePrinting } from './parts/use-printing.ts';
import { SheetPrint } from './sheet-print.tsx';
import { TabList } from './tab-list.tsx';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    '@media (min-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 3fr) repeat(2, minmax(0, 1.6fr))' },
    '@media print': { display: 'none' },
  },
});

type SheetBoardProps = {
  indicators: ListedIndicator[];
  /** The year that the board opens with. */
  opening: number | undefined;
  addressing: Addressing;
};

/** The page of one indicator by its address: everything the official sheet of an office says, of any year there is. */
export default function SheetBoard({ indicators, opening, addressing }: SheetBoardProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const printing = usePrinting();
  const { address, faults: misread, go } = addressing;
  const { years, ofYear, indicator, faults: unknown } = settleSheet(address, indicators, opening);
  const { answer, unknownOffice } = useOfficeSheet({ indicator, office: address.office, quarter: address.quarter });
  const { value } = answer;
  const faults: AddressKey[] = [...new Set([...misread, ...unknown, ...(unknownOffice ? (['office'] as const) : [])])];
  const shown: Address | null = value && {
    ...address,
    tab: 'sheet',
    year: value.sheet.fiscalYear,
    indicator: value.sheet.indicator,
    office: value.sheet.office.code,
    quarter: value.sheet.quarter,
  };
  useFullAddress(shown, faults.length === 0, addressing);
  const change = (changes: Partial<Address>) => go({ ...(shown ?? address), ...changes });
  // A district reports most indicators, an owner its own only.
  const kept = findDistrict(address.office ?? '') ? address.office : null;
  return (
    <BoardFrame at={value?.sheet.at ?? null} busy={!value && answer.loading} page={words.tabs.sheet}>
      {faults.length > 0 && (
        <div data-screen-only="">
          <Message intent="warning" title={say(words.fallback)}>
            {say(words.fallbackCure(namedParts(faults)))}
          </Message>
        </div>
      )}
      {indicator && (
        <div className={styles.choices}>
          <Choice
            label={say(words.year)}
            value={indicator.fiscalYear}
            options={years.map((one) => [one, String(one)])}
            onChoose={(year) => change({ year, quarter: null, office: kept })}
          />
          <Choice
            label={say(words.indicator)}
            value={indicator.code}
            options={ofYear.map(({ code, title }) => [code, `${code} ${say(title)}`])}
            onChoose={(code) => change({ indicator: code, office: kept })}
          />
          {value && (
            <SheetChoices
              shown={value}
              onOffice={(office) => change({ office })}
              onQuarter={(quarter) => change({ quarter })}
            />
          )}
        </div>
      )}
      <div data-screen-only="">
        <CodeField onCode={(receipt) => go({ ...address, receipt })} />
      </div>
      {role === 'district' ? (
        <nav data-screen-only="">
          <BoardLink to={{ tab: null }}>{say(words.ownYear)}</BoardLink>
        </nav>
      ) : (
        <TabList address={shown ?? address} tab="sheet" onChange={change} />
      )}
      <BoardAnswer answer={answer} />
      {value && <SheetPage sheet={value.sheet} print={<SheetPrint />} />}
      {value && printing && <IndicatorPrint sheet={value.sheet} />}
    </BoardFrame>
  );
}
