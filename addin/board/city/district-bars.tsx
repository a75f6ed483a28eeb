import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import { separated, signed, trimmed } from '../../../shared/terms/amount.ts';
import { sheetStateNames } from '../../../shared/terms/sheet.ts';
import { basisMark } from '../../figures/basis-words.ts';
import { DataTable } from '../../parts/layout/data-table.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import type { Bar } from '../charts/bar-chart.tsx';
import { barChartHeight } from '../charts/bar-layout.ts';
import { Behind } from '../charts/behind.tsx';
import { ChartBox } from '../charts/chart-box.tsx';
import { usePalette } from '../charts/use-palette.ts';
import { BoardSection } from '../parts/board-section.tsx';
import { boardWords } from '../parts/board-words.ts';
import type { CityShown } from '../parts/city-shown.ts';
import { inZone, slugOf } from '../parts/zones.ts';
import { cityWords as words } from './city-words.ts';
import { bySize, districtFigure, mainResult, numberOf } from './district-figure.ts';

const BarChart = lazy(() => import('../charts/bar-chart.tsx'));

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  missing: { margin: 0 },
});

/** Every district's figure as a bar, the city's and the target's above them. */
export function DistrictBars({
  indicator,
  period,
  consolidation,
  zone,
  district,
}: CityShown & { district: string | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const palette = usePalette();
  const main = mainResult(indicator, period);
  if (!main) return null;
  const { definition, target } = main;
  const figures = bySize(inZone(consolidation.districts, zone).map((line) => districtFigure(line, main)));
  const withNumber = figures.filter(({ number }) => number !== null);
  const without = figures.filter(({ number }) => number === null);
  const ofZone = consolidation.zones.find((one) => slugOf(one.zone) === zone);
  const wholeResult = (ofZone ?? consolidation.city).result;
  const whole = numberOf(wholeResult, definition.key);
  const bar = (name: string, number: string, colour: string): Bar => ({
    name,
    value: Number(number),
    words: separated(number),
    colour,
  });
  const bars = [
    ...(target === null ? [] : [bar(say(words.target), trimmed(target), palette.target)]),
    // A total is all bars together, and would leave no room for any of them.
    ...(whole === null || definition.calculation.kind === 'total'
      ? []
      : [bar(say(ofZone ? boardWords.ofZone(ofZone.zone) : words.city), whole, palette.city)]),
    ...withNumber.map(({ line, number, band }) =>
      bar(`${line.district === district ? '▸ ' : ''}${say(line.name)}`, number ?? '0', palette.bands[band].fill),
    ),
  ];
  const mark =
    target === null ? null : { value: Number(target), words: `${say(words.target)} ${separated(trimmed(target))}` };
  return (
    <BoardSection title={say(words.bars)} paper="page">
      <p className={styles.quiet}>{say(words.barsIn(definition.unit))}</p>
      {withNumber.length === 0 ? (
        <p className={styles.missing}>{say(words.noBars)}</p>
      ) : (
        <ChartBox height={barChartHeight(bars.length)}>
          {(width) => <BarChart bars={bars} width={width} mark={mark} />}
        </ChartBox>
      )}
      {without.length > 0 && withNumber.length > 0 && (
        <p className={styles.missing}>
          {say(words.withoutBar(without.length))}: {without.map(({ line }) => say(line.name)).join(', ')}
        </p>
      )}
      <Behind of={say(words.bars)}>
        <DataTable
          caption={`${say(words.bars)} · ${say(words.barsIn(definition.unit))}`}
          rows={figures}
          rowKey={({ line }) => line.district}
          columns={[
            { key: 'name', header: say(words.district), cell: ({ line }) => say(line.name) },
            { key: 'figure', header: say(words.figure), cell: (figure) => say(figure.words), number: true },
            { key: 'gap', header: say(words.gap), cell: ({ line }) => signed(line.againstTarget), number: true },
            {
              key: 'previous',
              header: say(words.gapPrevious),
              cell: ({ line }) => signed(line.againstPrevious),
              number: true,
            },
            { key: 'zone', header: say(words.zone), cell: ({ line }) => say(line.zone) },
            {
              key: 'state',
              header: say(words.state),
              cell: ({ line: { state, basis } }) => {
                const mark = basis && basisMark(basis, consolidation.version, indicator.results);
                return [sheetStateNames[state], ...(mark ? [mark] : [])].map(say).join(' · ');
              },
            },
            {
              key: 'rows',
              header: say(words.rows),
              cell: ({ line: { progress } }) => (progress ? `${progress.valid}/${progress.expected}` : '–'),
              number: true,
            },
          ]}
        />
      </Behind>
    </BoardSection>
  );
}
