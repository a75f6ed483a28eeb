import { Button, Checkbox } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { subjectColumn, subjectNameColumn } from '../../../../shared/indicator/indicator.ts';
import { cellText } from '../../../../shared/indicator/read-cell.ts';
import { sameAsEarlier } from '../../../../shared/rules/sheets/carried-over.ts';
import { progressWords } from '../../../figures/progress-words.ts';
import { Card } from '../../../parts/layout/card.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { LongList } from '../../../parts/layout/long-list.tsx';
import { Title } from '../../../parts/layout/title.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { carriedWords as words } from './carried-words.ts';
import { useSheet, useSheetState } from './sheet-context.ts';

/** Rows shown before more are asked for. */
const page = 20;

/** What this quarter has started with and nobody has touched: which rows, and the one question about all of them. */
export function CarriedCard({ box }: { box: RefObject<HTMLInputElement | null> }) {
  const { say } = useSpeech();
  const { confirmUnchanged } = useSheet();
  const quarter = useSheetState(({ sheet }) => sheet.earlier?.quarter ?? 0);
  const confirmed = useSheetState((state) => state.confirmed);
  const { carried, unchanged } = useSheetState(({ judgement }) => judgement.assessment.progress);
  const rows = carried + unchanged;
  return (
    <Card label={say(words.title(quarter))}>
      <Title>
        {say(words.title(quarter))} · {say(progressWords.confirmed(unchanged, rows))}
      </Title>
      <span>{say(confirmed ? words.isConfirmed(quarter) : words.why(quarter))}</span>
      <Checkbox
        input={{ ref: box }}
        label={say(words.confirm)}
        checked={confirmed}
        onChange={(_, { checked }) => confirmUnchanged(checked === true)}
      />
      <Disclosure label={say(words.rows(rows))}>
        <CarriedRows />
      </Disclosure>
    </Card>
  );
}

function CarriedRows() {
  const { goTo } = useSheet();
  const { indicator, earlier } = useSheetState(({ sheet }) => sheet);
  const rows = useSheetState(({ reading }) => reading.rows);
  const isSame = sameAsEarlier(indicator, earlier);
  const same = rows.flatMap((row, position) => (isSame(row) ? [{ row, position }] : []));
  return (
    <LongList items={same} page={page}>
      {({ row, position }) => (
        <li key={position}>
          <Button size="small" appearance="subtle" onClick={() => void goTo({ row: position, column: null })}>
            {cellText(row[subjectNameColumn]) || cellText(row[subjectColumn])}
          </Button>
        </li>
      )}
    </LongList>
  );
}
