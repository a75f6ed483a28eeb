import { isMeasuredIn } from '../../../../shared/indicator/to-result.ts';
import type { Assessment } from '../../../../shared/rules/sheets/assess.ts';
import { countedWords } from '../../../figures/counted-words.ts';
import { CountingMethod } from '../../../figures/counting-method.tsx';
import { Figures } from '../../../figures/figures.tsx';
import { Progress } from '../../../figures/progress.tsx';
import { Card } from '../../../parts/layout/card.tsx';
import { Disclosure } from '../../../parts/layout/disclosure.tsx';
import { Bilingual } from '../../../parts/words/bilingual.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import type { DistrictSheet, SheetReading } from '../../../workbook/sheets/district-sheet.ts';
import { fillWords as words } from './sheet-words.ts';

type ResultCardProps = { sheet: DistrictSheet; reading: SheetReading; assessment: Assessment };

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
