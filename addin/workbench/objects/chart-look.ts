/** The `format` of a chart's parts: Excel.ChartFont, ChartFill, ChartLineFormat and ChartBorder, whatever they dress. */

import {
  type Chart,
  type ChartFont,
  type ChartLine,
  type ChartLook,
  type ChartSeries,
  LINE_STYLES,
} from '../document/chart-document.ts';
import type { SheetDocument } from '../document/document.ts';
import { DEFAULT_FONT } from '../document/new-document.ts';
import { assertChangeable } from '../document/protection.ts';
import { type ExcelClass, excelClass, flag, number, oneOf, type Property, text } from './excel-object.ts';
import { color } from './range-look.ts';
import type { Session } from './session.ts';

export type ChartTarget = { chartId: string };

export function chartOf({ chartId }: ChartTarget, session: Session): { sheet: SheetDocument; chart: Chart } {
  return session.model.chart(chartId);
}

export function changeChart(target: ChartTarget, session: Session, change: (chart: Chart) => void): void {
  const { sheet, chart } = chartOf(target, session);
  assertChangeable(sheet, 'allowEditObjects');
  change(chart);
  session.model.sheetChanged(sheet.id, 'charts');
}

/** A part of a chart: found anew each time, as it may be gone. What is not there yet is made only to be changed. */
export type PartTarget<Part> = ChartTarget & { part: (chart: Chart, make?: boolean) => Part };

export type SeriesTarget = PartTarget<ChartSeries> & { index: number };

/** A property of a part; `read` gets the chart beside it, for what follows from the whole. */
export function partProperty<Part>(
  read: (part: Part) => unknown,
  write: (part: Part, value: unknown, chart: Chart) => void,
): Property<PartTarget<Part>> {
  return {
    read: (target, session) => read(target.part(chartOf(target, session).chart)),
    write: (target, value, session) =>
      changeChart(target, session, (chart) => write(target.part(chart, true), value, chart)),
  };
}

type LookTarget = PartTarget<ChartLook>;
type Dress = 'font' | 'fill' | 'line' | 'border';

/** The class of a part's `format` that has these. */
export function chartFormat(className: string, ...dresses: Dress[]): ExcelClass<LookTarget> {
  const classes = { font, fill, line, border };
  return excelClass<LookTarget>(className, {
    objects: Object.fromEntries(
      dresses.map((dress) => [dress, (target: LookTarget, session: Session) => classes[dress](target, session)]),
    ),
  });
}

const fontField = <Name extends keyof ChartFont>(
  name: Name,
  usual: NonNullable<ChartFont[Name]>,
  take: (value: unknown) => NonNullable<ChartFont[Name]>,
) =>
  partProperty<ChartLook>(
    (look) => look.font?.[name] ?? usual,
    (look, value) => {
      look.font = { ...look.font, [name]: take(value) };
    },
  );

const font = excelClass<LookTarget>('ChartFont', {
  properties: {
    name: fontField('name', DEFAULT_FONT, text),
    size: fontField('size', 9, number),
    color: fontField('color', '#595959', color),
    bold: fontField('bold', false, flag),
  },
});

const fill = excelClass<LookTarget>('ChartFill', {
  methods: {
    setSolidColor: (target, [value], session) =>
      changeChart(target, session, (chart) => {
        target.part(chart, true).fill = color(value);
      }),
    getSolidColor: (target, _args, session) => target.part(chartOf(target, session).chart).fill ?? '',
    clear: (target, _args, session) =>
      changeChart(target, session, (chart) => {
        target.part(chart, true).fill = 'none';
      }),
  },
});

const lineField = <Name extends keyof ChartLine>(
  name: Name,
  usual: NonNullable<ChartLine[Name]>,
  take: (value: unknown) => NonNullable<ChartLine[Name]>,
) =>
  partProperty<ChartLook>(
    (look) => look.line?.[name] ?? usual,
    (look, value) => {
      look.line = { ...look.line, [name]: take(value) };
    },
  );

const lineProperties = {
  color: lineField('color', '', color),
  weight: lineField('weight', 0.75, number),
  lineStyle: lineField('style', 'Continuous', (value) => oneOf(value, LINE_STYLES)),
};

const clearLine = (target: LookTarget, _args: readonly unknown[], session: Session) =>
  changeChart(target, session, (chart) => {
    target.part(chart, true).line = { style: 'None' };
  });

const line = excelClass<LookTarget>('ChartLineFormat', { properties: lineProperties, methods: { clear: clearLine } });
const border = excelClass<LookTarget>('ChartBorder', { properties: lineProperties, methods: { clear: clearLine } });
