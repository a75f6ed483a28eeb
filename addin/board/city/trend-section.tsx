import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { mainFigure } from '../../../shared/indicator/main-figure.ts';
import { standsOnBriefly } from '../../../shared/rules/city/stands-on.ts';
import { separated, trimmed } from '../../../shared/terms/amount.ts';
import { parsePeriod } from '../../../shared/terms/period.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Trend } from '../../../shared/wire/city.ts';
import { basisMark } from '../../figures/basis-words.ts';
import { isOnScale } from '../../figures/figure-view.ts';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { type Column, DataTable } from '../../parts/layout/data-table.tsx';
import { useSpeech } from '../../parts/words/language.tsx';
import { Behind } from '../charts/behind.tsx';
import { ChartBox } from '../charts/chart-box.tsx';
import { Swatch } from '../charts/swatch.tsx';
import type { TrendLine } from '../charts/trend-chart.tsx';
import { usePalette } from '../charts/use-palette.ts';
import { BoardAnswer } from '../parts/board-answer.tsx';
import { BoardSection } from '../parts/board-section.tsx';
import type { CityShown } from '../parts/city-shown.ts';
import { cityWords as words } from './city-words.ts';
import { figureWords, numberOf } from './district-figure.ts';

const TrendChart = lazy(() => import('../charts/trend-chart.tsx'));
const height = 260;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '6px 16px' },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

type Point = Trend['points'][number];

/** The indicator through the quarters of its years: the city, its target, and the district that is chosen. */
export function TrendSection({ indicator, consolidation, district }: CityShown & { district: string | null }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const palette = usePalette();
  const { view } = consolidation;
  const answer = useAnswer('readTrend', { parameters: { indicator: indicator.code }, query: { view } });
  const { value } = answer;
  const [main] = indicator.results;
  if (!main) return null;
  const points = value?.points ?? [];
  const chosen = district === null ? undefined : findDistrict(district);
  const line = (name: Text, colour: string, texts: (string | null)[], dashed = false): TrendLine => ({
    name: say(name),
    colour,
    dashed,
    values: texts.map((text) => (text === null ? null : Number(text))),
    ...(dashed ? {} : { words: texts.map((text) => (text === null ? null : separated(text))) }),
  });
  const city = points.map(({ result }) => numberOf(result, main.key));
  const lines = [
    line(words.city, palette.bands.met.fill, city),
    ...(points.some(({ target }) => target !== null)
      ? [
          line(
            words.target,
            palette.target,
            points.map(({ target }) => target),
            true,
          ),
        ]
      : []),
    ...(chosen
      ? [
          line(
            chosen.name,
            palette.district,
            points.map(({ districts }) => numberOf(districts[chosen.code], main.key)),
          ),
        ]
      : []),
  ];
  const numbers = city.filter((number) => number !== null).length;
  const columns: Column<Point>[] = [
    { key: 'quarter', header: say(words.quarter), cell: ({ period }) => say(quarterWords(period)) },
    {
      key: 'city',
      header: say(words.city),
      cell: (point) => {
        const figure = say(figureWords(mainFigure(indicator, point.result)));
        return point.cancelled ? `${figure} (${say(words.cancelledMark)})` : figure;
      },
      number: true,
    },
    {
      key: 'target',
      header: say(words.target),
      cell: ({ target }) => (target === null ? '–' : separated(trimmed(target))),
      number: true,
    },
    {
      key: 'counted',
      header: say(words.inFigure),
      cell: (point) =>
        [`${point.counted}/${point.expected}`, ...standsOnBriefly(point, point.version).map(say)].join(' · '),
      number: true,
    },
    ...(chosen
      ? [
          {
            key: 'district',
            header: say(chosen.name),
            cell: ({ districts, bases, version }: Point) => {
              const basis = bases[chosen.code];
              const mark = basis ? basisMark(basis, version, indicator.results) : null;
              const figure = figureWords(mainFigure(indicator, districts[chosen.code]));
              return [figure, ...(mark ? [mark] : [])].map(say).join(' · ');
            },
            number: true,
          },
        ]
      : []),
  ];
  return (
    <BoardSection title={say(words.trend)}>
      <BoardAnswer answer={answer} />
      {value && numbers === 0 && <p className={styles.quiet}>{say(words.noTrend)}</p>}
      {numbers > 0 && (
        <>
          {numbers === 1 && <p className={styles.quiet}>{say(words.oneQuarter)}</p>}
          <ChartBox height={height}>
            {(width) => (
              <TrendChart
                quarters={points.map(({ period }) => say(quarterWords(period)))}
                lines={lines}
                top={isOnScale(main) ? 100 : null}
                width={width}
                height={height}
              />
            )}
          </ChartBox>
          <ul className={styles.legend}>
            {lines.map(({ name, colour }) => (
              <li key={name} className={styles.entry}>
                <Swatch fill={colour} />
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {value && points.length > 0 && (
        <Behind of={say(words.trendTable)}>
          <DataTable caption={say(words.trendTable)} rows={points} rowKey={({ period }) => period} columns={columns} />
        </Behind>
      )}
    </BoardSection>
  );
}

function quarterWords(code: string): Text {
  const period = parsePeriod(code);
  return period ? words.quarterName(period.quarter, period.fiscalYear) : { th: code, en: code };
}
