/** Excel.ShapeCollection of a worksheet and Shape, as far as a picture needs them. */

import type { Picture } from '../../document/document.ts';
import { invalidArgument, itemNotFound } from '../../document/excel-error.ts';
import { newId } from '../../document/new-document.ts';
import { assertChangeable } from '../../document/protection.ts';
import { number, text } from '../arguments.ts';
import { type ExcelClass, excelClass, field } from '../excel-class.ts';
import type { Session, SheetTarget } from '../session.ts';

type ShapeTarget = SheetTarget & { pictureId: string };

function pictureOf({ sheetId, pictureId }: ShapeTarget, session: Session): Picture {
  const found = session.model.sheet(sheetId).pictures?.find(({ id }) => id === pictureId);
  if (!found) throw itemNotFound();
  return found;
}

const side = (name: 'left' | 'top' | 'width' | 'height') =>
  field(pictureOf, name, (value) => {
    const points = number(value);
    if (points < 0) throw invalidArgument();
    return points;
  });

const shape = excelClass<ShapeTarget>('Shape', {
  identity: ({ pictureId }) => ({ Id: pictureId }),
  properties: {
    name: field(pictureOf, 'name', text),
    altTextDescription: field(pictureOf, 'description', text),
    left: side('left'),
    top: side('top'),
    width: side('width'),
    height: side('height'),
  },
});

export const shapeCollection: ExcelClass<SheetTarget> = excelClass<SheetTarget>('ShapeCollection', {
  items: ({ sheetId }, session) =>
    (session.model.sheet(sheetId).pictures ?? []).map(({ id }) => shape({ sheetId, pictureId: id }, session)),
  // By which office.js finds a shape again in a later batch.
  item: ({ sheetId }, key, session) => shape({ sheetId, pictureId: text(key) }, session),
  methods: {
    addImage: ({ sheetId }, [base64], session) => {
      const sheet = session.model.sheet(sheetId);
      assertChangeable(sheet, 'allowEditObjects');
      const png = text(base64);
      // Excel takes JPEG as well; nothing here has asked for it.
      if (!png.startsWith(pngBegins)) throw invalidArgument('The image is no PNG.');
      const pictures = sheet.pictures ?? [];
      const name = `Picture ${pictures.length + 1}`;
      const added = { id: newId(), name, description: '', png, left: 0, top: 0, width: 72, height: 72 };
      sheet.pictures = [...pictures, added];
      return shape({ sheetId, pictureId: added.id }, session);
    },
  },
});

/** The first bytes of every PNG, in base64. */
const pngBegins = 'iVBORw0KGgo';
