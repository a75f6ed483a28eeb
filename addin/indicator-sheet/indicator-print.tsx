import type { IndicatorSheet } from '../../shared/wire/indicator-sheet.ts';

/** The official sheet on paper, which stands in place of the page when that is printed. */
export function IndicatorPrint({ sheet }: { sheet: IndicatorSheet }) {
  return <h1>{`${sheet.title.th} : ${sheet.indicator}`}</h1>;
}
