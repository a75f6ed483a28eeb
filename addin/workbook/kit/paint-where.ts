/** A conditional format: where the formula, read from the range's first cell, holds, a cell looks so. */
export type Painted = {
  formula: string;
  fill?: string;
  font?: string;
  /** No later one is then looked at. */
  last?: boolean;
};

/** Queues a range's conditional formats, the gravest first. Excel puts each that is added before those it has. */
export function paintWhere(cells: Excel.Range, ...formats: Painted[]): void {
  for (const { formula, fill, font, last } of formats.toReversed()) {
    const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    if (fill) format.custom.format.fill.color = fill;
    if (font) format.custom.format.font.color = font;
    if (last) format.stopIfTrue = true;
  }
}
