import { useRef, useState } from 'react';
import { useHelpTopic } from '../../../parts/help/help-place.tsx';
import { WhatNext } from '../../../parts/help/what-next.tsx';
import { SubPage } from '../../../parts/layout/sub-page.tsx';
import { Tour } from '../../../parts/tour/tour.tsx';
import { hasCarriedRows, isLocked } from '../../../sheets/open-sheet-state.ts';
import { IndicatorSheetPane } from '../../indicator-sheet/indicator-sheet-pane.tsx';
import { OpenSheetPage } from '../../indicator-sheet/open-sheet-page.tsx';
import { FrontMessage } from '../front/front-message.tsx';
import { OtherWork } from '../front/other-work.tsx';
import { sheetNext } from '../next/sheet-next.ts';
import { useSituation } from '../next/use-situation.ts';
import { PleaCard } from '../plea/plea-card.tsx';
import { RowsCard } from '../rows/rows-card.tsx';
import { ConflictDialog } from '../submit/conflict-dialog.tsx';
import { ReceiptView } from '../submit/receipt-view.tsx';
import { SheetActions } from '../submit/sheet-actions.tsx';
import { SubmitDialog } from '../submit/submit-dialog.tsx';
import { WithdrawDialog } from '../submit/withdraw-dialog.tsx';
import { TidySection } from '../tidy/tidy-section.tsx';
import { ToDoCard } from '../to-do/to-do-card.tsx';
import { TruthLines } from '../truths/truth-lines.tsx';
import { CarriedCard } from './carried-card.tsx';
import { IssuesCard } from './issues-card.tsx';
import { OverDistrictsCard } from './over-districts-card.tsx';
import { ReportCard } from './report-card.tsx';
import { ResultCard } from './result-card.tsx';
import { SheetBanners } from './sheet-banners.tsx';
import { useSheet, useSheetState } from './sheet-context.ts';
import { SheetHeading } from './sheet-heading.tsx';
import { SheetMessages } from './sheet-messages.tsx';
import { SheetSpoken } from './sheet-spoken.tsx';
import { sheetWords as words } from './sheet-words.ts';
import { useRenewal } from './use-renewal.ts';

/** An open sheet: figures, progress and issues as one types, the report, and the ways on. */
export function FilledSheet({ onBack }: { onBack(): void }) {
  const { renew, backToEditing } = useSheet();
  useRenewal(renew);
  const situation = useSituation();
  useHelpTopic(sheetNext[situation].topic);
  const stage = useSheetState((state) => state.stage);
  const sheet = useSheetState((known) => known.sheet);
  const storedRevision = useSheetState(({ stored }) => stored.revision);
  const locked = useSheetState(isLocked);
  const carried = useSheetState(hasCarriedRows);
  const confirmBox = useRef<HTMLInputElement>(null);
  const reportBox = useRef<HTMLTextAreaElement>(null);
  const [asPage, setAsPage] = useState(false);
  if (asPage) {
    const { indicator, period, office } = sheet;
    const opened = { indicator: indicator.code, ...period, office: office.code };
    return <IndicatorSheetPane opened={opened} onBack={() => setAsPage(false)} />;
  }
  return (
    <>
      {stage.at === 'received' ? (
        <ReceiptView receipt={stage.receipt} sheet={sheet} onBack={backToEditing}>
          <WhatNext next={sheetNext[situation]} />
          {!sheet.over && <FrontMessage />}
          <OtherWork />
          {/* What is stored is heard of a moment after its receipt. */}
          {storedRevision >= stage.receipt.revision && <TruthLines />}
        </ReceiptView>
      ) : (
        <>
          <SubPage back={words.back} onBack={onBack}>
            {!sheet.over && <FrontMessage />}
            <SheetHeading />
            <OpenSheetPage onOpen={() => setAsPage(true)} />
            <OtherWork />
            <SheetMessages />
            <SheetBanners />
            <PleaCard />
            {!locked && <ToDoCard />}
            {carried && !locked && <CarriedCard box={confirmBox} />}
            {sheet.over ? (
              <OverDistrictsCard over={sheet.over} />
            ) : (
              <>
                <ResultCard />
                <TidySection />
                <RowsCard />
              </>
            )}
            {!locked && <IssuesCard fields={{ report: reportBox, confirmation: confirmBox }} />}
            <ReportCard box={reportBox} />
            <SheetSpoken />
            {!sheet.over && <Tour name="sheet" />}
          </SubPage>
          <SheetActions />
        </>
      )}
      <SubmitDialog />
      <WithdrawDialog />
      <ConflictDialog />
    </>
  );
}
