import type { Assessment } from '../../shared/rules/assess.ts';
import { isMeasuredIn } from '../../shared/spec/to-result.ts';
import type { EntrySheet, SheetReading } from '../workbook/entry-sheet.ts';
import { Bilingual } from './bilingual.tsx';
import { Card } from './card.tsx';
import { countedWords } from './counted-words.ts';
import { CountingMethod } from './counting-method.tsx';
import { Disclosure } from './disclosure.tsx';
import { Figures } from './figures.tsx';
import { fillWords as words } from './fill-words.ts';
import { useSpeech } from './language.tsx';
import { Progress } from './progress.tsx';

type ResultCardProps = { sheet: EntrySheet; reading: SheetReading; assessment: Assessment };

/** What the sheet comes to, how far it is filled, and how that is counted. */
export function ResultCard({ sheet, reading, assessment: { result, progress } }: ResultCardProps) {
  const { say } = useSpeech();
  const { indicator, period } = sheet;
  const rowsWanted = isMeasuredIn(indicator, period) && !reading.notApplicable;
  return (
    <Card label={say(words.figures)}>
      <Figures sheet={sheet} result={result} whose="district" shown={reading.shownFigures} />
      {rowsWanted && <Progress indicator={indicator} progress={progress} />}
      <Disclosure label={<Bilingual text={countedWords.title} />}>
        <CountingMethod indicator={indicator} period={period} />
      </Disclosure>
    </Card>
  );
}
