import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type Indicator, sheetColumns, subjectColumn } from '../../shared/indicator/indicator.ts';
import { cellText } from '../../shared/indicator/read-cell.ts';
import { parsePeriod } from '../../shared/terms/period.ts';
import type { EntryRow } from '../../shared/terms/row.ts';
import type { SheetQuarter } from '../../shared/wire/indicator-sheet.ts';
import { inAddress } from '../../shared/wire/parameters.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { AnswerMessage } from '../parts/answers/answer-message.tsx';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { useIndicator } from '../parts/answers/use-indicator.ts';
import { DataTable } from '../parts/layout/data-table.tsx';
import { Disclosure } from '../parts/layout/disclosure.tsx';
import { frameWords } from '../parts/words/frame-words.ts';
import { useSpeech } from '../parts/words/language.tsx';
import { sheetWords as words } from './sheet-words.ts';

const useStyles = makeStyles({ more: { alignSelf: 'start' } });

/** So many rows at first: thousands would stop the page. */
const page = 100;

type QuarterRowsProps = { place: SheetPlace; quarter: Pick<SheetQuarter, 'quarter'>; revision: number };

/** The rows that a quarter's figure is made of, as they were entered; read when they are asked for. */
export function QuarterRows({ place, quarter: { quarter }, revision }: QuarterRowsProps) {
  const { say } = useSpeech();
  return (
    <Disclosure label={say(words.rows(quarter))}>
      <Rows place={place} revision={revision} caption={say(words.rows(quarter))} />
    </Disclosure>
  );
}

function Rows({ place, revision, caption }: { place: SheetPlace; revision: number; caption: string }) {
  const { say } = useSpeech();
  const answer = useAnswer('readRevision', { parameters: { ...inAddress(place), revision: String(revision) } });
  const fiscalYear = parsePeriod(place.period)?.fiscalYear;
  const entered = answer.value;
  const indicator = useIndicator(
    entered && fiscalYear ? { code: place.indicator, fiscalYear, version: entered.indicatorVersion } : null,
  );
  if (!entered || !indicator.value) return <AnswerMessage answer={entered ? indicator : answer} />;
  if (entered.rows.length === 0) return <span>{say(words.noRows)}</span>;
  return <RowTable indicator={indicator.value} rows={entered.rows} caption={caption} />;
}

type RowTableProps = { indicator: Indicator; rows: EntryRow[]; caption: string };

function RowTable({ indicator, rows, caption }: RowTableProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [shown, setShown] = useState(page);
  const columns = sheetColumns(indicator).map(({ key, header }) => ({
    key,
    header: say(header),
    cell: (row: EntryRow) => cellText(row[key]),
  }));
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={rows.slice(0, shown)}
        rowKey={(row) => cellText(row[subjectColumn])}
      />
      {rows.length > shown && (
        <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + page)}>
          {say(frameWords.more(rows.length - shown))}
        </Button>
      )}
    </>
  );
}
