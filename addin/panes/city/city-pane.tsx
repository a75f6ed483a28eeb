import { useEffect, useMemo, useRef, useState } from 'react';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { AsOfContext } from '../../parts/as-of/as-of-context.ts';
import { IndicatorSheetPane, type SheetOpened } from '../indicator-sheet/indicator-sheet-pane.tsx';
import { SheetPageRoute } from '../indicator-sheet/sheet-page-route.ts';
import { ReviewPane } from '../review/review-pane.tsx';
import { EvaluateAgency } from './evaluate/evaluate-agency.tsx';
import { EvaluateOffices } from './evaluate/evaluate-offices.tsx';
import { type Evaluated, EvaluateRoute } from './evaluate/evaluate-route.ts';
import { districtId, type Reviewed, ReviewRoute } from './review-route.ts';
import { WholeCity } from './whole-city.tsx';

/**
 * The city, and in its place one district's review, the evaluation of many, or an indicator's page: the city waits behind it
 * as it was, and is then asked for again. City, review and page are about the same moment.
 */
export function CityPane() {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [evaluated, setEvaluated] = useState<Evaluated | null>(null);
  const [page, setPage] = useState<SheetOpened | null>(null);
  const [moment, look] = useState<string | null>(null);
  const asOf = useMemo(() => ({ moment, look }), [moment]);
  const { refresh } = useRefresh();
  const left = useRef<string | null>(null);
  const back = () => {
    left.current = reviewed?.line.district ?? null;
    setReviewed(null);
  };
  useEffect(() => {
    if (reviewed || left.current === null) return;
    const line = document.getElementById(districtId(left.current));
    line?.scrollIntoView({ block: 'center' });
    line?.focus();
    left.current = null;
    refresh();
  }, [reviewed, refresh]);
  return (
    <AsOfContext value={asOf}>
      <div hidden={reviewed !== null || evaluated !== null || page !== null}>
        <ReviewRoute value={setReviewed}>
          <EvaluateRoute value={setEvaluated}>
            <SheetPageRoute value={setPage}>
              <WholeCity />
            </SheetPageRoute>
          </EvaluateRoute>
        </ReviewRoute>
      </div>
      {evaluated?.of === 'indicator' && <EvaluateOffices quarter={evaluated} onBack={() => setEvaluated(null)} />}
      {evaluated?.of === 'agency' && <EvaluateAgency period={evaluated.period} onBack={() => setEvaluated(null)} />}
      {page && <IndicatorSheetPane opened={page} onBack={() => setPage(null)} />}
      {reviewed && <ReviewPane key={`${reviewed.line.district} ${moment}`} {...reviewed} onBack={back} />}
    </AsOfContext>
  );
}
