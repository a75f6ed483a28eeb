/** Excel.ConditionalFormatCollection of a range, with formats by formula ("Custom"); the other kinds are not in the workbench. */

import { holdsBox, intersection, without } from '../document/boxes.ts';
import type { ConditionalFormat, SheetDocument } from '../document/document.ts';
import { itemNotFound, notInWorkbench } from '../document/excel-error.ts';
import { newId } from '../document/new-document.ts';
import { assertChangeable } from '../document/protection.ts';
import { type ExcelObject, excelClass, flag, orNull, text, whole } from './excel-object.ts';
import { range } from './range.ts';
import type { RangeTarget, Session } from './session.ts';

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

function edit(target: FormatTarget, session: Session, change: (format: ConditionalFormat) => void): void {
  const { sheet, format } = find(target, session);
  assertChangeable(sheet, 'allowFormatCells');
  change(format);
  session.model.sheetChanged(sheet.id, 'conditions');
}

const rule = excelClass<FormatTarget>('ConditionalFormatRule', {
  properties: {
    formula: {
      read: (target, session) => find(target, session).format.formula,
      write: (target, value, session) =>
        edit(target, session, (format) => {
          const given = text(value);
          format.formula = given.startsWith('=') ? given : `=${given}`;
        }),
    },
  },
});

const fill = excelClass<FormatTarget>('ConditionalRangeFill', {
  properties: {
    color: {
      read: (target, session) => find(target, session).format.fill ?? '',
      write: (target, value, session) =>
        edit(target, session, (format) => {
          format.fill = text(value);
        }),
    },
  },
  methods: { clear: (target, _args, session) => edit(target, session, (format) => delete format.fill) },
});

const font = excelClass<FormatTarget>('ConditionalRangeFont', {
  properties: {
    color: {
      read: (target, session) => find(target, session).format.fontColor ?? '',
      write: (target, value, session) =>
        edit(target, session, (format) => {
          format.fontColor = text(value);
        }),
    },
    bold: {
      read: (target, session) => find(target, session).format.bold ?? null,
      write: (target, value, session) =>
        edit(target, session, (format) => {
          format.bold = flag(value);
        }),
    },
  },
});

const look = excelClass<FormatTarget>('ConditionalRangeFormat', { objects: { fill, font } });
const custom = excelClass<FormatTarget>('CustomConditionalFormat', { objects: { rule, format: look } });

const conditionalFormat = excelClass<FormatTarget>('ConditionalFormat', {
  identity: ({ formatId }) => ({ Id: formatId }),
  properties: {
    id: { read: ({ formatId }) => formatId },
    type: { read: () => 'Custom' },
    stopIfTrue: {
      read: (target, session) => find(target, session).format.stopIfTrue,
      write: (target, value, session) =>
        edit(target, session, (format) => {
          format.stopIfTrue = flag(value);
        }),
    },
    priority: {
      read: (target, session) => {
        const { sheet, format } = find(target, session);
        return sheet.conditionalFormats.indexOf(format);
      },
      write: (target, value, session) => {
        const { sheet, format } = find(target, session);
        const others = sheet.conditionalFormats.filter((each) => each !== format);
        others.splice(whole(value), 0, format);
        sheet.conditionalFormats = others;
        session.model.sheetChanged(sheet.id, 'conditions');
      },
    },
  },
  objects: { custom, customOrNullObject: custom },
  methods: {
    delete: (target, _args, session) => {
      const { sheet, format } = find(target, session);
      assertChangeable(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      session.model.sheetChanged(sheet.id, 'conditions');
    },
    getRange: (target, _args, session): ExcelObject => {
      const box = find(target, session).format.boxes[0];
      if (!box) throw itemNotFound();
      return range({ sheetId: target.sheetId, box }, session);
    },
  },
});

function inside(target: RangeTarget, session: Session): ConditionalFormat[] {
  return session.model
    .sheet(target.sheetId)
    .conditionalFormats.filter((format) => format.boxes.some((box) => intersection(box, target.box)));
}

function one(target: RangeTarget, key: unknown, session: Session): ExcelObject {
  const format = inside(target, session).find((each) => each.id === key);
  if (!format) throw itemNotFound();
  return conditionalFormat({ sheetId: target.sheetId, formatId: format.id }, session);
}

export const conditionalFormatCollection = excelClass<RangeTarget>('ConditionalFormatCollection', {
  items: (target, session) =>
    inside(target, session).map((format) =>
      conditionalFormat({ sheetId: target.sheetId, formatId: format.id }, session),
    ),
  item: one,
  methods: {
    getItem: (target, [key], session) => one(target, key, session),
    getItemOrNullObject: (target, [key], session) => orNull('ConditionalFormat', () => one(target, key, session)),
    getItemAt: (target, [index], session) => one(target, inside(target, session)[whole(index)]?.id, session),
    getCount: (target, _args, session) => inside(target, session).length,
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
