import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';

export type ProgressBar = { name: string; districts: number; colour: string };

/** All districts as one bar, cut by state. */
export default function ProgressChart({ bars, width, height }: { bars: ProgressBar[]; width: number; height: number }) {
  const all = bars.reduce((sum, { districts }) => sum + districts, 0);
  return (
    <HorizontalBarChartWithAxis
      key={width}
      data={bars.map(({ name, districts, colour }) => ({ x: districts, y: '', legend: name, color: colour }))}
      width={width}
      height={height}
      barHeight={26}
      margins={{ left: 8, right: 16, top: 4, bottom: 26 }}
      tickValues={[...new Set([0, Math.round(all / 2), all])]}
      hideLegend
      hideLabels
      hideTooltip
    />
  );
}
