/** Excel.ConditionalFormatCollection of a range, with formats by formula ("Custom"); the other kinds are not in the workbench. */

import { holdsBox, intersection, without } from '../../document/boxes.ts';
import type { ConditionalFormat, SheetDocument } from '../../document/document.ts';
import { itemNotFound, notInWorkbench } from '../../document/excel-error.ts';
import { newId } from '../../document/new-document.ts';
import { assertChangeable } from '../../document/protection.ts';
import { assertRuleFormula } from '../../document/rule-formula.ts';
import { flag, text } from '../arguments.ts';
import { excelClass, type Property } from '../excel-class.ts';
import type { RangeTarget, Session } from '../session.ts';

type FormatTarget = { sheetId: string; formatId: string };

function find(
  { sheetId, formatId }: FormatTarget,
  session: Session,
): { sheet: SheetDocument; format: ConditionalFormat } {
  const sheet = session.model.sheet(sheetId);
  const format = sheet.conditionalFormats.find((each) => each.id === formatId);
  if (!format) throw itemNotFound();
  return { sheet, format };
}

/** A field of the format; the grid looks at its conditions again when it is set. */
function part<Name extends 'formula' | 'fill' | 'fontColor' | 'stopIfTrue'>(
  name: Name,
  check: (value: unknown) => NonNullable<ConditionalFormat[Name]>,
): Property<FormatTarget> {
  return {
    read: (target, session) => find(target, session).format[name] ?? '',
    write: (target, value, session) => {
      const { sheet, format } = find(target, session);
      assertChangeable(sheet, 'allowFormatCells');
      format[name] = check(value);
      session.model.sheetChanged(sheet.id, 'conditions');
    },
  };
}

function ruleFormula(value: unknown): string {
  const formula = text(value);
  assertRuleFormula(formula);
  return `=${formula.replace(/^=/, '')}`;
}

const rule = excelClass<FormatTarget>('ConditionalFormatRule', {
  properties: { formula: part('formula', ruleFormula) },
});
const fill = excelClass<FormatTarget>('ConditionalRangeFill', { properties: { color: part('fill', text) } });
const font = excelClass<FormatTarget>('ConditionalRangeFont', { properties: { color: part('fontColor', text) } });
const look = excelClass<FormatTarget>('ConditionalRangeFormat', { objects: { fill, font } });
const custom = excelClass<FormatTarget>('CustomConditionalFormat', { objects: { rule, format: look } });

const conditionalFormat = excelClass<FormatTarget>('ConditionalFormat', {
  identity: ({ formatId }) => ({ Id: formatId }),
  properties: {
    stopIfTrue: part('stopIfTrue', flag),
    // From 0, the first that is looked at.
    priority: {
      read: (target, session) => {
        const { sheet, format } = find(target, session);
        return sheet.conditionalFormats.indexOf(format);
      },
    },
  },
  objects: { custom },
});

function inside(target: RangeTarget, session: Session): ConditionalFormat[] {
  return session.model
    .sheet(target.sheetId)
    .conditionalFormats.filter((format) => format.boxes.some((box) => intersection(box, target.box)));
}

export const conditionalFormatCollection = excelClass<RangeTarget>('ConditionalFormatCollection', {
  items: (target, session) =>
    inside(target, session).map(({ id }) => conditionalFormat({ sheetId: target.sheetId, formatId: id }, session)),
  item: ({ sheetId }, key, session) => conditionalFormat({ sheetId, formatId: text(key) }, session),
  methods: {
    add: (target, [type], session) => {
      const sheet = session.model.sheet(target.sheetId);
      assertChangeable(sheet, 'allowFormatCells');
      if (String(type).toLowerCase() !== 'custom')
        throw notInWorkbench(`ConditionalFormatCollection.add("${String(type)}")`);
      const format = { id: newId(), boxes: [target.box], formula: '', stopIfTrue: false };
      sheet.conditionalFormats.unshift(format);
      return conditionalFormat({ sheetId: sheet.id, formatId: format.id }, session);
    },
    clearAll: (target, _args, session) => {
      const sheet = session.model.sheet(target.sheetId);
      assertChangeable(sheet, 'allowFormatCells');
      for (const format of inside(target, session)) {
        format.boxes = format.boxes.flatMap((box) => (holdsBox(target.box, box) ? [] : without(box, target.box)));
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.boxes.length > 0);
      session.model.sheetChanged(sheet.id, 'conditions');
    },
  },
});
