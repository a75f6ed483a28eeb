/** The `format` of a chart's parts: Excel.ChartFont, ChartFill and ChartLineFormat, whatever they dress. */

import type { Chart, ChartLook, ChartSeries } from '../../document/chart-document.ts';
import type { SheetDocument } from '../../document/document.ts';
import { assertChangeable } from '../../document/protection.ts';
import { number } from '../arguments.ts';
import { type ExcelClass, excelClass, type Property } from '../excel-class.ts';
import { color } from '../ranges/range-look.ts';
import type { Session } from '../session.ts';

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

/** A property of a part; both ways get the chart beside it, for what follows from the whole. */
export function partProperty<Part>(
  read: (part: Part, chart: Chart) => unknown,
  write: (part: Part, value: unknown, chart: Chart) => void,
): Required<Property<PartTarget<Part>>> {
  return {
    read: (target, session) => {
      const { chart } = chartOf(target, session);
      return read(target.part(chart), chart);
    },
    write: (target, value, session) =>
      changeChart(target, session, (chart) => write(target.part(chart, true), value, chart)),
  };
}

/** A field of a part, as it stands there. */
export function partField<Part, Name extends keyof Part>(name: Name, check: (value: unknown) => Part[Name]) {
  return partProperty<Part>(
    (part) => part[name],
    (part, value) => {
      part[name] = check(value);
    },
  );
}

type LookTarget = PartTarget<ChartLook>;
type Dress = 'font' | 'fill' | 'line';

/** The class of a part's `format` that has these. */
export function chartFormat(className: string, ...dresses: Dress[]): ExcelClass<LookTarget> {
  const classes = { font, fill, line };
  return excelClass<LookTarget>(className, {
    objects: Object.fromEntries(
      dresses.map((dress) => [dress, (target: LookTarget, session: Session) => classes[dress](target, session)]),
    ),
  });
}

const font = excelClass<LookTarget>('ChartFont', {
  properties: {
    size: partProperty<ChartLook>(
      (look) => look.font?.size ?? 9,
      (look, value) => {
        look.font = { ...look.font, size: number(value) };
      },
    ),
  },
});

const fill = excelClass<LookTarget>('ChartFill', {
  methods: {
    setSolidColor: (target, [value], session) =>
      changeChart(target, session, (chart) => {
        target.part(chart, true).fill = color(value);
      }),
  },
});

const line = excelClass<LookTarget>('ChartLineFormat', {
  properties: {
    color: partProperty<ChartLook>(
      (look) => look.line?.color ?? '',
      (look, value) => {
        look.line = { ...look.line, color: color(value) };
      },
    ),
    weight: partProperty<ChartLook>(
      (look) => look.line?.weight ?? 0.75,
      (look, value) => {
        look.line = { ...look.line, weight: number(value) };
      },
    ),
  },
});
