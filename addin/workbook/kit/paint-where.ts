/** Queues a conditional format: where the formula, read from the range's first cell, holds, a cell looks so. */
export function paintWhere(
  cells: Excel.Range,
  formula: string,
  { fill, font, last }: { fill?: string; font?: string; last?: boolean },
): void {
  const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  if (fill) format.custom.format.fill.color = fill;
  if (font) format.custom.format.font.color = font;
  // No later one is then looked at.
  if (last) format.stopIfTrue = true;
}
