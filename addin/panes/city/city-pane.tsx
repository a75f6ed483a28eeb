import { useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import type { Period } from '../../../shared/terms/period.ts';
import type { DistrictLine } from '../../../shared/wire/city.ts';
import { useRefresh } from '../../parts/answers/use-refresh.ts';
import { ReviewPane } from '../review/review-pane.tsx';
import { districtId } from './review-route.ts';
import { WholeCity } from './whole-city.tsx';

/** What is under review: a district of an indicator's quarter. */
export type Reviewed = { line: DistrictLine; indicator: Indicator; period: Period };

/** The city, and one district's review in its place: the city waits behind it as it was, and is then asked for again. */
export function CityPane() {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const { refresh } = useRefresh();
  const left = useRef<string | null>(null);
  const back = () => {
    left.current = reviewed?.line.district ?? null;
    setReviewed(null);
    refresh();
  };
  useEffect(() => {
    if (reviewed || left.current === null) return;
    const line = document.getElementById(districtId(left.current));
    line?.scrollIntoView({ block: 'center' });
    line?.focus();
    left.current = null;
  }, [reviewed]);
  return (
    <>
      <div hidden={reviewed !== null}>
        <WholeCity onReview={setReviewed} />
      </div>
      {reviewed && <ReviewPane key={reviewed.line.district} {...reviewed} onBack={back} />}
    </>
  );
}
