/** Excel.NamedItemCollection and NamedItem. Names belong to the workbook; a sheet's own names are not in the workbench. */

import { boxToA1, MAX_COLUMNS, parseA1, quoteSheet } from '../document/a1.ts';
import type { CellValue, DefinedName } from '../document/document.ts';
import { ExcelError, invalidArgument, itemNotFound, notInWorkbench } from '../document/excel-error.ts';
import { findName, findTable, referencedBox } from '../document/structured-references.ts';
import { type ExcelObject, excelClass, flag, isExcelObject, orNull, text } from './excel-object.ts';
import { range } from './range.ts';
import { readBlock, settled, shownValue } from './range-values.ts';
import type { RangeTarget, Session } from './session.ts';
import type { SheetTarget } from './worksheet.ts';

type NameTarget = { name: string };

function nameOf({ name }: NameTarget, session: Session): DefinedName {
  const found = findName(session.model.document, name);
  if (!found) throw itemNotFound();
  return found;
}

function place(target: NameTarget, session: Session): RangeTarget | undefined {
  const { reference } = nameOf(target, session);
  return referencedBox(session.model.document, reference, {
    sheetId: session.model.activeSheet().id,
    row: 0,
    column: 0,
  });
}

function rangeOf(target: NameTarget, session: Session): ExcelObject {
  const found = place(target, session);
  if (!found) throw itemNotFound();
  return range(found, session);
}

const namedItem = excelClass<NameTarget>('NamedItem', {
  identity: ({ name }) => ({ Id: name }),
  properties: {
    name: { read: (target, session) => nameOf(target, session).name },
    formula: {
      read: (target, session) => nameOf(target, session).reference,
      write: (target, value, session) => {
        nameOf(target, session).reference = withEquals(text(value));
        session.model.meaningsChanged();
      },
    },
    comment: {
      read: (target, session) => nameOf(target, session).comment,
      write: (target, value, session) => {
        nameOf(target, session).comment = text(value);
      },
    },
    visible: {
      read: (target, session) => nameOf(target, session).visible,
      write: (target, value, session) => {
        nameOf(target, session).visible = flag(value);
      },
    },
    scope: { read: () => 'Workbook' },
    type: {
      read: async (target, session) => {
        if (place(target, session)) return 'Range';
        const value = await constant(target, session);
        return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
    value: {
      read: async (target, session) => {
        const found = place(target, session);
        if (!found) return constant(target, session);
        // As in Excel: a reference's value is its text, without "=".
        const sheet = session.model.sheet(found.sheetId);
        return `${quoteSheet(sheet.name)}!${boxToA1(found.box, '$')}`;
      },
    },
  },
  objects: {
    arrayValues: (target, session) => arrayValues(target, session),
  },
  methods: {
    getRange: (target, _args, session) => rangeOf(target, session),
    getRangeOrNullObject: (target, _args, session) => orNull('Range', () => rangeOf(target, session)),
    delete: (target, _args, session) => {
      const { names } = session.model.document;
      names.splice(names.indexOf(nameOf(target, session)), 1);
      session.model.meaningsChanged();
    },
  },
});

const arrayValues = excelClass<NameTarget>('NamedItemArrayValues', {
  properties: {
    values: {
      read: async (target, session) => {
        const found = place(target, session);
        if (!found) return [[await constant(target, session)]];
        return readBlock(await settled(found, session), found.box, shownValue);
      },
    },
  },
});

async function constant(target: NameTarget, session: Session): Promise<CellValue> {
  const { reference } = nameOf(target, session);
  const body = reference.replace(/^=/, '');
  if (/^-?\d+(?:\.\d+)?$/.test(body)) return Number(body);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  return session.desk.grid.evaluate(reference, { sheetId: session.model.activeSheet().id, row: 0, column: 0 });
}

function one(key: unknown, session: Session): ExcelObject {
  return namedItem({ name: nameOf({ name: text(key) }, session).name }, session);
}

/** `null` is the workbook's collection; a sheet's holds nothing of its own. */
export const namedItemCollection = excelClass<SheetTarget | null>('NamedItemCollection', {
  items: (owner, session) =>
    owner ? [] : session.model.document.names.map(({ name }) => namedItem({ name }, session)),
  item: (owner, key, session) => {
    if (owner) throw itemNotFound();
    return one(key, session);
  },
  methods: {
    getItem: (owner, [key], session) => {
      if (owner) throw itemNotFound();
      return one(key, session);
    },
    getItemOrNullObject: (owner, [key], session) =>
      orNull('NamedItem', () => {
        if (owner) throw itemNotFound();
        return one(key, session);
      }),
    getCount: (owner, _args, session) => (owner ? 0 : session.model.document.names.length),
    add: (owner, [name, reference, comment], session) => {
      if (owner) throw notInWorkbench('Worksheet.names.add');
      return add(text(name), reference, comment, session);
    },
  },
});

function add(name: string, reference: unknown, comment: unknown, session: Session): ExcelObject {
  const { document } = session.model;
  if (!isName(name)) throw invalidArgument(`"${name}" is not a valid name.`);
  if (findName(document, name) || findTable(document, name)) {
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  document.names.push({
    name,
    reference: referenceText(reference, session),
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
  });
  session.model.meaningsChanged();
  return namedItem({ name }, session);
}

function referenceText(reference: unknown, session: Session): string {
  if (isExcelObject(reference)) {
    const { sheetId, box } = reference.target as RangeTarget;
    return `=${quoteSheet(session.model.sheet(sheetId).name)}!${boxToA1(box, '$')}`;
  }
  if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference).toUpperCase()}`;
  return withEquals(text(reference));
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`;
}

/** A name must not read as a cell ("Q1", "R1C1") and starts with a letter, "_" or "\". */
function isName(name: string): boolean {
  const shape = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const cell = parseA1(name);
  return shape && !(cell && cell.column < MAX_COLUMNS) && !/^(?:R\d*C?\d*|C\d*)$/i.test(name);
}
