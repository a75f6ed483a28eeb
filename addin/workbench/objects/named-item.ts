/** Excel.NamedItemCollection of the workbook or of a worksheet, and NamedItem: ranges and constants with a name. */

import type { DefinedName } from '../document/document.ts';
import { ExcelError, invalidArgument, itemNotFound } from '../document/excel-error.ts';
import { isName, isNameTaken } from '../document/name-space.ts';
import { findName, referencedBox } from '../document/structured-references.ts';
import { flag, optionalText, text } from './arguments.ts';
import { type ExcelClass, excelClass, field } from './excel-class.ts';
import { type ExcelObject, orNull } from './excel-object.ts';
import { range } from './ranges/range.ts';
import { rangeArgument, reference } from './ranges/range-address.ts';
import type { Session, SheetTarget } from './session.ts';

/** Of a worksheet its own names, of the workbook those that are no worksheet's own. */
type Owner = SheetTarget | null;
type NameTarget = { name: string; owner: Owner };

function nameOf({ name, owner }: NameTarget, session: Session): DefinedName {
  const found = findName(session.model.document, name, owner?.sheetId);
  if (!found) throw itemNotFound();
  return found;
}

function rangeOf(target: NameTarget, session: Session): ExcelObject {
  const home = { sheetId: target.owner?.sheetId ?? session.model.activeSheet().id, row: 0, column: 0 };
  const found = referencedBox(session.model.document, nameOf(target, session).reference, home);
  if (!found) throw itemNotFound();
  return range(found, session);
}

const namedItem = excelClass<NameTarget>('NamedItem', {
  identity: ({ name, owner }) => ({ Id: owner ? `${owner.sheetId}!${name}` : name }),
  properties: {
    name: { read: (target, session) => nameOf(target, session).name },
    visible: field(nameOf, 'visible', flag),
    formula: {
      read: (target, session) => nameOf(target, session).reference,
      write: (target, value, session) => {
        nameOf(target, session).reference = constant(value);
        session.model.meaningsChanged();
      },
    },
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

const one = (owner: Owner, key: unknown, session: Session): ExcelObject =>
  namedItem({ name: nameOf({ name: text(key), owner }, session).name, owner }, session);

export const namedItemCollection: ExcelClass<Owner> = excelClass<Owner>('NamedItemCollection', {
  items: (owner, session) =>
    session.model.document.names
      .filter(({ sheetId }) => sheetId === owner?.sheetId)
      .map(({ name }) => namedItem({ name, owner }, session)),
  item: one,
  methods: {
    getItemOrNullObject: (owner, [key], session) => orNull('NamedItem', () => one(owner, key, session)),
    add: (owner, [name, meaning, comment], session) =>
      add(owner, { name: text(name), meaning, comment: optionalText(comment) ?? '' }, session),
  },
});

type Added = { name: string; meaning: unknown; comment: string };

function add(owner: Owner, { name, meaning, comment }: Added, session: Session): ExcelObject {
  const { document } = session.model;
  if (!isName(name)) throw invalidArgument(`"${name}" is not a valid name.`);
  if (comment.length > 255) throw invalidArgument("A name's comment is limited to 255 characters.");
  // A copied worksheet has names of its own, and while it is in front they stand for the workbook's [issue 2875].
  const isInFront = owner === null && findName(document, name, session.model.activeSheet().id) !== undefined;
  if (isInFront || isNameTaken(document, name, owner?.sheetId)) {
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const home = owner?.sheetId ?? session.model.activeSheet().id;
  const said = isConstant(meaning) ? constant(meaning) : reference(rangeArgument(meaning, home, session), session);
  document.names.push({ name, reference: said, visible: true, comment, ...(owner && { sheetId: owner.sheetId }) });
  session.model.meaningsChanged();
  return namedItem({ name, owner }, session);
}

function isConstant(meaning: unknown): boolean {
  return typeof meaning === 'string' && meaning.startsWith('="');
}

/** A text written into a formula has 255 characters at most. */
function constant(value: unknown): string {
  const [formula, inner] = /^="((?:[^"]|"")*)"$/.exec(text(value)) ?? [];
  if (formula === undefined || inner === undefined || inner.replaceAll('""', '"').length > 255) throw invalidArgument();
  return formula;
}
