import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import { barChartHeight, barChartMargins } from './bar-layout.ts';

export type Bar = { name: string; value: number; words: string; colour: string };

type BarChartProps = {
  bars: Bar[];
  width: number;
  /** A line through all bars, with its words below. */
  mark: { value: number; words: string } | null;
};

/**
 * Bars with their exact numbers beside their names: the library's own labels round to two digits. The longest bar sets
 * the scale for bars and axis alike, so the mark must have a bar of its own among them.
 */
export default function BarChart({ bars, width, mark }: BarChartProps) {
  const said = new Map(bars.map(({ name, words }) => [name, `${name}  ${words}`]));
  return (
    <HorizontalBarChartWithAxis
      key={width}
      data={bars.map(({ name, value, colour }) => ({ x: value, y: name, legend: name, color: colour }))}
      width={width}
      height={barChartHeight(bars.length)}
      barHeight={14}
      yAxisPadding={0.26}
      yAxisCategoryOrder="default"
      margins={barChartMargins}
      yAxisTickFormat={(name: string) => said.get(name) ?? name}
      {...(mark ? { tickValues: [mark.value], xAxis: { tickText: [mark.words] } } : { tickValues: [0] })}
      hideLegend
      hideLabels
      hideTooltip
    />
  );
}
