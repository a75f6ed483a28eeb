import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Consolidation } from '../../../shared/wire/city.ts';
import { useShownTime } from '../../parts/as-of/as-of-context.ts';
import { DataTable } from '../../parts/layout/data-table.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { dateName, dueNote } from '../../parts/words/moments.ts';
import { Behind } from '../charts/behind.tsx';
import { ChartBox } from '../charts/chart-box.tsx';
import { Swatch } from '../charts/swatch.tsx';
import { usePalette } from '../charts/use-palette.ts';
import { BoardSection } from '../parts/board-section.tsx';
import type { CityShown } from '../parts/city-shown.ts';
import { isSubmitted, percentOf, stateCounts } from '../parts/state-counts.ts';
import { inZone } from '../parts/zones.ts';
import { cityWords as words } from './city-words.ts';

const ProgressChart = lazy(() => import('../charts/progress-chart.tsx'));
const height = 70;

const useStyles = makeStyles({
  lead: { margin: 0, fontWeight: 600, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  due: { margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px 16px' },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  number: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

/** How far the submissions have come towards the due day: every district's state as one bar. */
export function SubmissionProgress({ consolidation, zone }: CityShown) {
  const styles = useStyles();
  const { say } = useSpeech();
  const time = useShownTime();
  const { states } = usePalette();
  const lines = inZone(consolidation.districts, zone);
  const counts = stateCounts(lines);
  const late = lines.filter((line) => line.late).length;
  const overdue = lines.filter((line) => line.overdue).length;
  const mending = lines.filter(({ state }) => state === 'returned' || state === 'reopened').length;
  const bars = counts.map(({ state, districts }) => ({
    name: say(sheetStateNames[state]),
    districts,
    colour: states[state],
  }));
  return (
    <BoardSection title={say(words.progress)}>
      <div>
        <p className={styles.lead}>{say(words.submitted(lines.filter(isSubmitted).length, lines.length))}</p>
        {mending > 0 && <p className={styles.due}>{say(words.mending(mending))}</p>}
        <p className={styles.due}>
          {[
            ...dueWords(consolidation, time),
            ...(overdue > 0 ? [words.overdue(overdue)] : []),
            ...(late > 0 ? [words.lateCount(late)] : []),
          ]
            .map(say)
            .join(' · ')}
        </p>
      </div>
      <ChartBox height={height}>{(width) => <ProgressChart bars={bars} width={width} height={height} />}</ChartBox>
      <ul className={styles.legend}>
        {counts.map(({ state, districts }) => (
          <li key={state} className={styles.entry}>
            <Swatch fill={states[state]} />
            {say(sheetStateNames[state])} <span className={styles.number}>{districts}</span>
          </li>
        ))}
      </ul>
      <Behind of={say(words.progressTable)}>
        <DataTable
          caption={say(words.progressTable)}
          rows={counts}
          rowKey={({ state }) => state}
          columns={[
            { key: 'state', header: say(words.state), cell: ({ state }) => say(sheetStateNames[state]) },
            { key: 'count', header: say(words.count), cell: ({ districts }) => districts, number: true },
            {
              key: 'share',
              header: say(words.share),
              cell: ({ districts }) => percentOf(districts, lines.length),
              number: true,
            },
          ]}
        />
      </Behind>
    </BoardSection>
  );
}

/** What is to be said of the quarter's days today. */
export function dueWords(
  { window, opensOn, dueOn, closesOn }: Pick<Consolidation, 'window' | 'opensOn' | 'dueOn' | 'closesOn'>,
  now: Date,
): Text[] {
  const note = dueNote({ window, dueOn }, now);
  const due = words.due(dateName(dueOn));
  if (window === 'before') return [words.opens(dateName(opensOn)), due];
  if (window === 'closed') return [words.closed(dateName(closesOn))];
  if (!note) return [due];
  return [due, note.kind === 'left' ? words.left(note.days) : words.over(note.days)];
}
