/** Excel.NamedItemCollection of the workbook and NamedItem: ranges with a name. */

import { MAX_COLUMNS, parseA1 } from '../document/a1.ts';
import type { DefinedName } from '../document/document.ts';
import { ExcelError, invalidArgument, itemNotFound } from '../document/excel-error.ts';
import { findName, findTable, referencedBox } from '../document/structured-references.ts';
import { flag, text } from './arguments.ts';
import { excelClass, field } from './excel-class.ts';
import { type ExcelObject, orNull } from './excel-object.ts';
import { range } from './ranges/range.ts';
import { rangeArgument, reference } from './ranges/range-address.ts';
import type { Session } from './session.ts';

type NameTarget = { name: string };

function nameOf({ name }: NameTarget, session: Session): DefinedName {
  const found = findName(session.model.document, name);
  if (!found) throw itemNotFound();
  return found;
}

function rangeOf(target: NameTarget, session: Session): ExcelObject {
  const home = { sheetId: session.model.activeSheet().id, row: 0, column: 0 };
  const found = referencedBox(session.model.document, nameOf(target, session).reference, home);
  if (!found) throw itemNotFound();
  return range(found, session);
}

const namedItem = excelClass<NameTarget>('NamedItem', {
  identity: ({ name }) => ({ Id: name }),
  properties: {
    name: { read: (target, session) => nameOf(target, session).name },
    visible: field(nameOf, 'visible', flag),
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

const one = (key: unknown, session: Session): ExcelObject =>
  namedItem({ name: nameOf({ name: text(key) }, session).name }, session);

export const namedItemCollection = excelClass<null>('NamedItemCollection', {
  items: (_target, session) => session.model.document.names.map(({ name }) => namedItem({ name }, session)),
  item: (_target, key, session) => one(key, session),
  methods: {
    getItemOrNullObject: (_target, [key], session) => orNull('NamedItem', () => one(key, session)),
    add: (_target, [name, place], session) => add(text(name), place, session),
  },
});

function add(name: string, place: unknown, session: Session): ExcelObject {
  const { document } = session.model;
  if (!isName(name)) throw invalidArgument(`"${name}" is not a valid name.`);
  if (findName(document, name) || findTable(document, name)) {
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const named = rangeArgument(place, session.model.activeSheet().id, session);
  document.names.push({ name, reference: reference(named, session), visible: true, comment: '' });
  session.model.meaningsChanged();
  return namedItem({ name }, session);
}

/** A name must not read as a cell ("Q1", "R1C1") and starts with a letter, "_" or "\". */
function isName(name: string): boolean {
  const shape = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const cell = parseA1(name);
  return shape && !(cell && cell.column < MAX_COLUMNS) && !/^(?:R\d*C?\d*|C\d*)$/i.test(name);
}
