import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { isPossible } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Consolidation, DistrictLine } from '../../../shared/wire/city.ts';
import { useMoment } from '../../parts/as-of/as-of-context.ts';
import { Title } from '../../parts/layout/title.tsx';
import { quiet } from '../../parts/look/quiet.ts';
import { useMe } from '../../parts/services.ts';
import { tourStop } from '../../parts/tour/tour-stops.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AcceptMany } from './accept-many.tsx';
import type { Asked } from './asked.ts';
import { cityWords } from './city-words.ts';
import { District } from './district.tsx';
import { type DistrictChoice, DistrictTools } from './district-tools.tsx';
import { districtWords as words } from './district-words.ts';
import { countDistricts, filterDistricts } from './filter-districts.ts';
import { useReviewRoute } from './review-route.ts';
import { sortDistricts } from './sort-districts.ts';

const useStyles = makeStyles({
  // A notice that is pressed brings it below the top bar.
  tools: { scrollMarginTop: '56px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', paddingBottom: '4px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet,
});

type DistrictListProps = {
  consolidation: Consolidation;
  indicator: Indicator;
  period: Period;
  asked: Asked | null;
  onShown(): void;
};

/** Every district's line, to be narrowed, put in order, opened for review, and accepted several at once. */
export function DistrictList({ consolidation, indicator, period, asked, onShown }: DistrictListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const moment = useMoment();
  const open = useReviewRoute();
  const [choice, setChoice] = useState<DistrictChoice>({ filter: 'all', search: '', order: 'pressing' });
  const [chosen, setChosen] = useState<string[]>([]);
  const { districts, view, cancelled } = consolidation;
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    if ('filter' in asked) {
      setChoice({ filter: asked.filter, search: '', order: 'pressing' });
      tools.current?.scrollIntoView({ block: 'start' });
      tools.current?.querySelector('select')?.focus({ preventScroll: true });
    } else {
      const line = districts.find(({ district }) => district === asked.review);
      if (line) open({ line, indicator, period });
    }
    onShown();
  }, [asked, districts, indicator, period, open, onShown]);
  const [main] = indicator.results;
  const found = filterDistricts(districts, choice.filter, choice.search);
  const shown = sortDistricts(found, choice.order, main?.key ?? '');

  const reviewer = role === 'planning' && cancelled === null && moment === null;
  // What is accepted is what was submitted: only beside those figures it is chosen.
  const canAccept = ({ state }: DistrictLine) => reviewer && view === 'submitted' && isPossible('accept', state);
  const acceptable = shown.filter(canAccept);
  return (
    <>
      <div {...tourStop('districts')} ref={tools} className={styles.tools}>
        <div className={styles.head}>
          <Title>{say(cityWords.districts)}</Title>
          <span className={styles.quiet}>
            <span role="status">{say(words.shown(shown.length))}</span>
            {main && ` · ${say(words.figure(main.unit))}`}
          </span>
        </div>
        <DistrictTools choice={choice} counts={countDistricts(districts)} onChange={setChoice} />
      </div>
      {reviewer && view !== 'submitted' && <span className={styles.quiet}>{say(words.otherView)}</span>}
      <AcceptMany
        place={{ indicator: indicator.code, period: periodCode(period) }}
        title={indicator.title}
        acceptable={acceptable}
        chosen={acceptable.filter(({ district }) => chosen.includes(district))}
        onChoose={setChosen}
      />
      {shown.length === 0 && (
        <>
          <span>{say(words.none)}</span>
          <Button onClick={() => setChoice({ ...choice, filter: 'all', search: '' })}>{say(words.showAll)}</Button>
        </>
      )}
      <ul className={styles.list}>
        {shown.map((line) => (
          <District
            key={line.district}
            line={line}
            indicator={indicator}
            chosen={canAccept(line) ? chosen.includes(line.district) : null}
            onChoose={(checked) =>
              setChosen(checked ? [...chosen, line.district] : chosen.filter((code) => code !== line.district))
            }
            onOpen={() => open({ line, indicator, period })}
          />
        ))}
      </ul>
    </>
  );
}
