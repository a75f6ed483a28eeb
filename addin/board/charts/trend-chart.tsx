import { type ChartAnnotation, LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { runsOf } from './runs.ts';

export type TrendLine = {
  name: string;
  colour: string;
  dashed: boolean;
  /** One for each quarter, in order; null where there is no number. */
  values: (number | null)[];
  /** The same numbers as they are said; a line without them is a mere mark. */
  words?: (string | null)[];
};

type TrendChartProps = {
  quarters: string[];
  lines: TrendLine[];
  /** The end of the scale where there is one, as 100 for a share. */
  top: number | null;
  width: number;
  height: number;
};

/** Pixels that a quarter's name takes below the axis, and a number beside its point. */
const room = { name: 100, number: 46 };

/**
 * Lines over the quarters; a quarter without a number leaves a gap, never a zero. The numbers stand beside the points as
 * annotations: the library's own labels give the last point the number of the one before it.
 */
export default function TrendChart({ quarters, lines, top, width, height }: TrendChartProps) {
  const plot = Math.max(width - 100, 1);
  const every = Math.max(1, Math.ceil((quarters.length * room.name) / plot));
  const shown = quarters.map((_, index) => index).filter((index) => index % every === 0);
  const roomy = quarters.length * room.number <= plot;
  return (
    <LineChart
      key={width}
      data={{ lineChartData: lines.flatMap(toRuns) }}
      width={width}
      height={height}
      margins={{ left: 56, right: 44, top: 24, bottom: 40 }}
      tickValues={shown}
      xAxis={{ tickText: shown.map((index) => quarters[index] ?? '') }}
      xMinValue={-0.25}
      xMaxValue={quarters.length - 0.75}
      yMinValue={0}
      {...(top === null ? {} : { yMaxValue: top })}
      yAxisTickCount={5}
      roundedTicks
      yAxisTickFormat={(value: number) => value.toLocaleString('en-US')}
      annotations={roomy ? lines.flatMap((line) => toAnnotations(line, lines)) : []}
      hideLegend
      hideTooltip
    />
  );
}

const plain = {
  padding: '0',
  backgroundColor: 'transparent',
  boxShadow: 'none',
  borderStyle: 'none',
  borderWidth: 0,
} as const;

/** Numbers stand above their points, or below where another line runs above; above all the same over another's number. */
function toAnnotations({ values, words, colour }: TrendLine, lines: TrendLine[]): ChartAnnotation[] {
  return values.flatMap((value, quarter): ChartAnnotation[] => {
    const text = words?.[quarter];
    if (value === null || !text) return [];
    const others = lines.map((other) => ({ numbered: other.words !== undefined, at: other.values[quarter] ?? value }));
    const over = others.filter(({ at }) => at > value);
    const numberUnder = others.some(({ numbered, at }) => numbered && at < value);
    const below = over.some(({ numbered }) => numbered) || (over.length > 0 && !numberUnder);
    return [
      {
        text,
        coordinates: { type: 'data', x: quarter, y: value },
        layout: below
          ? { align: 'center', verticalAlign: 'top', offsetY: 8 }
          : { align: 'center', verticalAlign: 'bottom', offsetY: -8 },
        style: { ...plain, textColor: colour, fontWeight: 600, fontSize: '12px' },
      },
    ];
  });
}

/**
 * A line for each run of quarters with numbers. The library has gaps too, but draws a point between two of them as next to
 * nothing, and its markers, which would not, want so much room that an axis from 0 on begins below it.
 */
function toRuns({ name, colour, dashed, values }: TrendLine): LineChartPoints[] {
  return runsOf(values).map((data, run) => ({
    legend: run === 0 ? name : `${name} ${run + 1}`,
    color: colour,
    data,
    hideNonActiveDots: dashed,
    lineOptions: {
      strokeWidth: dashed ? 2 : 3,
      ...(dashed ? { strokeDasharray: '6 4' } : {}),
      mode: 'lines',
    },
  }));
}
