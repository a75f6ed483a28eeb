import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { isPossible } from '../../../shared/rules/sheets/workflow.ts';
import { type Period, periodCode } from '../../../shared/terms/period.ts';
import type { Consolidation, DistrictLine } from '../../../shared/wire/city.ts';
import { quiet } from '../../parts/look/quiet.ts';
import { useMe } from '../../parts/services.ts';
import { useSpeech } from '../../parts/words/language.tsx';
import { AcceptMany } from './accept-many.tsx';
import { District } from './district.tsx';
import { type DistrictChoice, DistrictTools } from './district-tools.tsx';
import { districtWords as words } from './district-words.ts';
import { countDistricts, filterDistricts } from './filter-districts.ts';
import { useReviewRoute } from './review-route.ts';
import { sortDistricts } from './sort-districts.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  quiet,
});

type DistrictListProps = {
  consolidation: Consolidation;
  indicator: Indicator;
  period: Period;
};

/** Every district's line, to be narrowed, put in order, opened for review, and accepted several at once. */
export function DistrictList({ consolidation, indicator, period }: DistrictListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { role } = useMe();
  const open = useReviewRoute();
  const [choice, setChoice] = useState<DistrictChoice>({ filter: 'all', search: '', order: 'district' });
  const [chosen, setChosen] = useState<string[]>([]);
  const { districts, view, cancelled } = consolidation;
  const [main] = indicator.results;
  const found = filterDistricts(districts, choice.filter, choice.search);
  const shown = sortDistricts(found, choice.order, main?.key ?? '');

  const reviewer = role === 'planning' && cancelled === null;
  // What is accepted is what was submitted: only beside those figures it is chosen.
  const canAccept = ({ state }: DistrictLine) => reviewer && view === 'submitted' && isPossible('accept', state);
  const acceptable = shown.filter(canAccept);
  return (
    <>
      <DistrictTools choice={choice} counts={countDistricts(districts)} onChange={setChoice} />
      <span className={styles.quiet}>
        <span role="status">{say(words.shown(shown.length))}</span>
        {main && ` · ${say(words.figure(main.unit))}`}
      </span>
      {reviewer && view !== 'submitted' && <span className={styles.quiet}>{say(words.otherView)}</span>}
      <AcceptMany
        place={{ indicator: indicator.code, period: periodCode(period) }}
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
