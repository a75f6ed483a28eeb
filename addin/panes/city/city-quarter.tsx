import { useEffect } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { officeLines } from '../../../shared/rules/city/office-lines.ts';
import { isOverDistricts } from '../../../shared/rules/offices/reporters.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode, type Quarter } from '../../../shared/terms/period.ts';
import type { ListedIndicator } from '../../../shared/wire/indicators.ts';
import { AnswerMessage } from '../../parts/answers/answer-message.tsx';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { useHeldIndicator } from '../../parts/answers/use-held-indicator.ts';
import { useIndicator } from '../../parts/answers/use-indicator.ts';
import { useLast } from '../../parts/answers/use-last.ts';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { OpenSheetPage } from '../indicator-sheet/open-sheet-page.tsx';
import { useSheetPage } from '../indicator-sheet/sheet-page-route.ts';
import { reviewWords } from '../review/review-words.ts';
import type { Asked } from './asked.ts';
import { CityFigures } from './city-figures.tsx';
import { CityWorksheets } from './city-worksheets.tsx';
import { DistrictList } from './district-list.tsx';
import { EvaluateWays } from './evaluate/evaluate-ways.tsx';
import { OfficeRows } from './office-rows.tsx';
import { OwnerPart } from './owner-part.tsx';
import { RestateSection } from './restate/restate-section.tsx';
import { useReviewRoute } from './review-route.ts';
import { useCitySelection } from './use-city-selection.ts';
import { WorkbookPart } from './workbook-part.tsx';

type CityQuarterProps = {
  summary: ListedIndicator;
  quarter: Quarter;
  view: View;
  asked: Asked | null;
  /** What was asked for is shown. */
  onShown(): void;
};

/** A quarter of the chosen indicator, once it is known in the version that is in force. For each a part of its own. */
export function CityQuarter({ summary, quarter, ...asking }: CityQuarterProps) {
  const openPage = useSheetPage();
  const answer = useIndicator({ ...summary, version: summary.inForce[quarter - 1] ?? summary.version });
  // A version that comes into force takes the place of the one that is shown, under whatever is being done there.
  const indicator = useLast(answer.value);
  const period = { fiscalYear: summary.fiscalYear, quarter };
  return (
    <>
      <AnswerMessage answer={answer} />
      {indicator && <CityView indicator={indicator} period={period} {...asking} />}
      <OpenSheetPage onOpen={() => openPage({ indicator: summary.code, ...period, office: null })} />
    </>
  );
}

/** One indicator's quarter over the whole city: what it comes to, its sheets in the workbook, every district. */
function CityView({
  indicator,
  period,
  view,
  asked,
  onShown,
}: { indicator: Indicator; period: Period } & Pick<CityQuarterProps, 'view' | 'asked' | 'onShown'>) {
  const moment = useMoment();
  const answer = useAnswer('readConsolidation', {
    parameters: { indicator: indicator.code, period: periodCode(period) },
    query: { view },
  });
  const { value: consolidation } = answer;
  const selection = useCitySelection(indicator, period);
  const counting = { version: consolidation?.city.by ?? indicator.version, targetVersion: indicator.version };
  // What most districts have been counted by, which is what their figure means.
  const held = useHeldIndicator(indicator, counting);
  const told = useLast(held.value);
  const place = { indicator, period };
  const owner = consolidation?.owner ?? null;
  const lines = consolidation ? officeLines(indicator, consolidation) : [];
  const withRows = lines.filter(({ district }) => !isOverDistricts(indicator, district));
  const ownersPart = owner && <OwnerPart title={reviewWords.ownerSheet} owners={[owner]} {...place} />;
  const open = useReviewRoute();
  useEffect(() => {
    if (!asked || !consolidation) return;
    const sought = 'review' in asked ? asked.review : null;
    // A list of districts shows by itself what is asked of it.
    if (sought === null && consolidation.districts.length > 0) return;
    const line = officeLines(indicator, consolidation).find(({ district }) => district === sought);
    if (line) open({ line, indicator, period });
    onShown();
  }, [asked, consolidation, indicator, period, open, onShown]);
  // The districts come first, but where the owner's sheet waits to be looked at.
  const ownerWaits = owner?.state === 'submitted' || owner?.state === 'in-review';
  return (
    <>
      <AnswerMessage answer={answer} />
      <AnswerMessage answer={held} />
      {consolidation && told && (
        <>
          <CityFigures sheet={{ indicator: told, period }} consolidation={consolidation} />
          {/* The worksheets are of now, and so is restating: nothing of the past is laid or done. */}
          {moment === null && (
            <>
              <RestateSection place={place} consolidation={consolidation} />
              <WorkbookPart laid={selection.title !== null}>
                <CityWorksheets
                  place={{ indicator: told, period }}
                  consolidation={consolidation}
                  title={selection.title}
                  onLaid={selection.look}
                />
                <OfficeRows place={place} lines={withRows} selection={selection} />
              </WorkbookPart>
            </>
          )}
          <EvaluateWays {...place} consolidation={consolidation} />
          {ownerWaits && ownersPart}
          {consolidation.districts.length > 0 && (
            <DistrictList
              consolidation={consolidation}
              indicator={indicator}
              period={period}
              asked={asked && 'filter' in asked ? asked.filter : null}
              onShown={onShown}
            />
          )}
          {!ownerWaits && ownersPart}
          {consolidation.former.length > 0 && (
            <OwnerPart title={reviewWords.formerSheets} owners={consolidation.former} {...place} />
          )}
        </>
      )}
    </>
  );
}
