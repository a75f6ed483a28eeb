import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { RefObject } from 'react';
import { useEvaluationScale } from '../../../parts/answers/use-evaluation-scale.ts';
import { DigitsChoice, useDigits } from '../../../parts/choices/digits-choice.tsx';
import { Card } from '../../../parts/layout/card.tsx';
import { EvaluationLines } from '../../../parts/sheets/evaluation-lines.tsx';
import { useSpeech } from '../../../parts/words/language.tsx';
import { textFaults } from '../../../sheets/annex.ts';
import { isBusy, isLocked } from '../../../sheets/open-sheet-state.ts';
import { AnnexPart } from '../annex/annex-part.tsx';
import { ReportField } from './report-field.tsx';
import { useSheet, useSheetState } from './sheet-context.ts';
import { SheetHistory } from './sheet-history.tsx';
import { sheetWords as words } from './sheet-words.ts';

/** The quarter's report with its annex, and what there is on paper or of the past: the printed sheet, the receipt, scores, history. */
export function ReportCard({ box }: { box: RefObject<HTMLTextAreaElement | null> }) {
  const { say } = useSpeech();
  const { print, showReceipt, writeAnnex } = useSheet();
  const annex = useSheetState((state) => state.annex);
  const report = useSheetState((state) => state.report.text);
  const { quarter } = useSheetState(({ sheet }) => sheet.period);
  const locked = useSheetState(isLocked);
  const place = useSheetState((state) => state.place);
  const receipt = useSheetState((state) => state.receipt);
  const historyLength = useSheetState(({ stored }) => stored.step);
  const evaluation = useSheetState(({ assignment }) => assignment.evaluation);
  const busy = useSheetState(isBusy);
  const scale = useEvaluationScale();
  const [digits, chooseDigits] = useDigits();
  return (
    <Card>
      <ReportField box={box} />
      <AnnexPart
        annex={annex}
        faults={textFaults(report, annex)}
        locked={locked}
        asksSummary={quarter === 4}
        onChange={writeAnnex}
      />
      <Button icon={<PrintRegular />} disabledFocusable={busy} onClick={() => void print(digits)}>
        {say(words.print)}
      </Button>
      <DigitsChoice digits={digits} onChoose={chooseDigits} />
      {receipt && (
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void showReceipt(receipt)}>
          {say(words.receipt)}
        </Button>
      )}
      {evaluation && <EvaluationLines evaluation={evaluation} scale={scale} />}
      <SheetHistory place={place} step={historyLength} />
    </Card>
  );
}
