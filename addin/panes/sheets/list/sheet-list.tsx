import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { openingQuarter } from '../../../../shared/rules/calendar/opening-quarter.ts';
import type { Assignment } from '../../../../shared/wire/sheets.ts';
import { Message } from '../../../parts/messages/message.tsx';
import { useServices } from '../../../parts/services.ts';
import { tourStop } from '../../../parts/tour/tour-stops.ts';
import { useSpeech } from '../../../parts/words/language.tsx';
import { dateName } from '../../../parts/words/moments.ts';
import { findSheets } from './find-sheets.ts';
import { listWords as words } from './list-words.ts';
import { everything, Narrowing } from './narrowing.tsx';
import { QuarterProgress } from './quarter-progress.tsx';
import { SheetGroup } from './sheet-group.tsx';
import { groupSheets, isToDo, nextOpening } from './sheet-groups.ts';
import { SheetLine } from './sheet-line.tsx';
import { useListKeys } from './use-list-keys.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Up to so many sheets are found by looking. */
const few = 6;

type SheetListProps = {
  sheets: Assignment[];
  isInWorkbook(sheet: Assignment): boolean;
  isBlocked(sheet: Assignment): boolean;
  onOpen(sheet: Assignment): void;
};

/** What there is to do, a line a sheet, the most pressing first; narrowed by a search, a state and a quarter. */
export function SheetList({ sheets, isInWorkbook, isBlocked, onOpen }: SheetListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { now } = useServices();
  const [narrowed, setNarrowed] = useState(everything);
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const { sought, group: wanted, period } = narrowed;
  const all = groupSheets(sheets, now());
  const shown = groupSheets(
    findSheets(sheets, sought).filter((sheet) => period === '' || sheet.period === period),
    now(),
  ).filter(({ group }) => wanted === '' || group === wanted);
  const found = shown.flatMap((group) => group.sheets);
  const isNarrowed = sought.trim() !== '' || wanted !== '' || period !== '';
  const opens = nextOpening(sheets);
  return (
    <div {...tourStop('work')} ref={list} className={styles.list}>
      <QuarterProgress sheets={sheets} period={period || openedWith(sheets)} />
      {sheets.length > few && (
        <Narrowing
          narrowed={narrowed}
          groups={all.map(({ group, sheets: ofGroup }) => [group, ofGroup.length])}
          periods={[...new Set(sheets.map((sheet) => sheet.period))].sort()}
          onChange={setNarrowed}
          onEnter={() => {
            const [only, ...others] = found;
            if (only && others.length === 0 && !isBlocked(only)) onOpen(only);
          }}
        />
      )}
      {!isNarrowed && !all.some(({ group }) => isToDo(group)) && (
        <Message intent="success" title={say(words.nothingDue)}>
          {opens && say(words.opensNext(dateName(opens)))}
        </Message>
      )}
      {isNarrowed && found.length === 0 && (
        <>
          <span role="status">{say(words.notFound)}</span>
          <Button onClick={() => setNarrowed(everything)}>{say(words.showAll)}</Button>
        </>
      )}
      {shown.map(({ group, sheets: ofGroup }) => (
        <SheetGroup key={group} group={group} number={ofGroup.length} unfolded={isNarrowed}>
          {ofGroup.map((sheet) => (
            <SheetLine
              key={`${sheet.indicator} ${sheet.period}`}
              sheet={sheet}
              inWorkbook={isInWorkbook(sheet)}
              blocked={isBlocked(sheet)}
              onOpen={() => onOpen(sheet)}
            />
          ))}
        </SheetGroup>
      ))}
    </div>
  );
}

/** The quarter that is worked at, of which the progress is told before anybody has chosen one. */
function openedWith(sheets: Assignment[]): string {
  const dated = sheets.map(({ period, window, state }) => ({ period, window, worked: state !== 'none' }));
  return openingQuarter(dated)?.period ?? '';
}
