import type { Style, Worksheet } from '@cj-tech-master/excelts';
import type { ConditionalFormat } from '../document/document.ts';
import { newId } from '../document/new-document.ts';
import { readBoxes, writeBoxes } from './box-list.ts';
import { fromFileFormula, toFileFormula } from './formulas/formula-form.ts';
import { argb } from './styles/write-style.ts';
import { attribute, child, children, content, isTrue, numberOf, type XmlElement } from './xml.ts';

type Look = Pick<ConditionalFormat, 'fill' | 'fontColor' | 'bold'>;

export function writeConditionalFormats(target: Worksheet, formats: readonly ConditionalFormat[]): void {
  for (const [index, format] of formats.entries()) {
    if (format.boxes.length === 0 || format.formula === '') continue;
    target.addConditionalFormatting({
      ref: writeBoxes(format.boxes),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [toFileFormula(format.formula)],
          style: writeLook(format),
        },
      ],
    });
  }
}

function writeLook({ fill, fontColor, bold }: Look): Partial<Style> {
  return {
    ...((fontColor || bold) && {
      font: { ...(bold && { bold }), ...(fontColor && { color: { argb: argb(fontColor) } }) },
    }),
    // In a conditional format the colour of a solid fill is its background.
    ...(fill && { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: argb(fill) } } }),
  };
}

/** excelts drops "stop if true"; put back into the XML it wrote, where the priority names the rule. */
export function markStops(xml: string, formats: readonly ConditionalFormat[]): string {
  return xml.replace(/<cfRule type="expression"([^>]*?) priority="(\d+)"/g, (whole, rest: string, priority: string) =>
    formats[Number(priority) - 1]?.stopIfTrue
      ? `<cfRule type="expression"${rest} priority="${priority}" stopIfTrue="1"`
      : whole,
  );
}

/** Custom-formula rules, also those Excel keeps apart because they point to other sheets; other kinds are left out. */
export function readConditionalFormats(
  sheet: XmlElement,
  looks: readonly Look[],
  readLook: (dxf: XmlElement) => Look,
): ConditionalFormat[] {
  const plain = children(sheet, 'conditionalFormatting');
  const extended = children(child(sheet, 'extLst'), 'ext').flatMap((ext) =>
    children(child(ext, 'conditionalFormattings'), 'conditionalFormatting'),
  );
  return [...plain, ...extended]
    .flatMap((group) => children(group, 'cfRule').map((rule) => ({ group, rule })))
    .filter(({ rule }) => attribute(rule, 'type') === 'expression')
    .sort((a, b) => priority(a.rule) - priority(b.rule))
    .map(({ group, rule }) => {
      const inline = child(rule, 'dxf');
      return {
        id: newId(),
        boxes: readBoxes(attribute(group, 'sqref') ?? content(child(group, 'sqref'))),
        formula: fromFileFormula(content(child(rule, 'formula') ?? child(rule, 'f'))),
        ...(inline ? readLook(inline) : looks[numberOf(attribute(rule, 'dxfId'), -1)]),
        stopIfTrue: isTrue(attribute(rule, 'stopIfTrue')),
      };
    })
    .filter((format) => format.boxes.length > 0);
}

function priority(rule: XmlElement): number {
  return numberOf(attribute(rule, 'priority'), Number.MAX_SAFE_INTEGER);
}
