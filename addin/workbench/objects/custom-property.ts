/** Excel.DocumentProperties with its custom properties: where a workbook carries an add-in's identity. */

import type { WorkbookDocument } from '../document/document.ts';
import { invalidArgument, itemNotFound } from '../document/excel-error.ts';
import { text } from './arguments.ts';
import { excelClass } from './excel-class.ts';
import { type ExcelObject, orNull } from './excel-object.ts';
import type { Session } from './session.ts';

type KeyTarget = { key: string };
type Stored = WorkbookDocument['customProperties'][number];

function find({ key }: KeyTarget, session: Session): Stored {
  // Excel does not tell keys apart by letter case.
  const found = session.model.document.customProperties.find((each) => each.key.toLowerCase() === key.toLowerCase());
  if (!found) throw itemNotFound();
  return found;
}

function value(given: unknown): Stored['value'] {
  if (typeof given === 'string') {
    if (given.length > 255) throw invalidArgument("A custom property's text is limited to 255 characters.");
    return given;
  }
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  throw invalidArgument();
}

const customProperty = excelClass<KeyTarget>('CustomProperty', {
  identity: ({ key }) => ({ Id: key }),
  properties: {
    key: { read: (target, session) => find(target, session).key },
    value: {
      read: (target, session) => find(target, session).value,
      write: (target, given, session) => {
        find(target, session).value = value(given);
      },
    },
  },
  methods: {
    delete: (target, _args, session) => {
      const { customProperties } = session.model.document;
      customProperties.splice(customProperties.indexOf(find(target, session)), 1);
    },
  },
});

const one = (key: unknown, session: Session): ExcelObject =>
  customProperty({ key: find({ key: text(key) }, session).key }, session);

const customPropertyCollection = excelClass<null>('CustomPropertyCollection', {
  items: (_target, session) =>
    session.model.document.customProperties.map(({ key }) => customProperty({ key }, session)),
  item: (_target, key, session) => one(key, session),
  methods: {
    getItemOrNullObject: (_target, [key], session) => orNull('CustomProperty', () => one(key, session)),
    add: (_target, [key, given], session) => {
      const name = text(key);
      if (name === '' || name.length > 255) throw invalidArgument();
      const { customProperties } = session.model.document;
      const known = customProperties.find((each) => each.key.toLowerCase() === name.toLowerCase());
      if (known) known.value = value(given);
      else customProperties.push({ key: name, value: value(given) });
      return customProperty({ key: name }, session);
    },
  },
});

export const documentProperties = excelClass<null>('DocumentProperties', {
  objects: { custom: customPropertyCollection },
});
