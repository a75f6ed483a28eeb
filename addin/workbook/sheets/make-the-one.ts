import type { SheetPlace } from '../../../shared/wire/terms.ts';
import { done, failed, type Outcome, type Trouble } from '../../outcome.ts';
import { requestCover, uncovered } from '../kit/cover.ts';
import { linkKeyAt, linkName, tableNameAt } from '../kit/names.ts';
import { nameRange, requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { nameFormula, propertyText, readNameFormula } from './link-text.ts';

/**
 * Makes the copy in front the one of its place that is read and sent. Its table takes the name, its cells the named items,
 * and the workbook notes its link, under an id of its own; the one that was sent before stays as it is, and is a copy now.
 */
export async function makeTheOne(place: SheetPlace): Promise<Outcome<void>> {
  const own = tableNameAt(place);
  const made = await run(async (context): Promise<boolean> => {
    const { workbook } = context;
    const worksheet = workbook.worksheets.getActiveWorksheet();
    const here = worksheet.tables.load('items/name');
    const all = workbook.tables.load('items/name');
    const before = workbook.tables.getItemOrNullObject(own).load('name');
    const twins = worksheet.names.load('items/name');
    const named = worksheet.names.getItemOrNullObject(linkName).load('formula');
    const requested = requestTaken(context);
    const covers = [requestCover(context, worksheet), requestCover(context, before.worksheet)];
    await context.sync();
    const link = named.isNullObject ? null : readNameFormula(named.formula);
    const copied = here.items.find(({ name }) => name !== own && name.startsWith(own));
    if (!link || !copied || tableNameAt(link) !== own || link.district !== place.district) return false;

    const [taken, present] = [requested(), { ...link, id: crypto.randomUUID() }];
    await uncovered(context, before.isNullObject ? covers.slice(0, 1) : covers, () => {
      if (!before.isNullObject) before.name = freeName(own, new Set(all.items.map(({ name }) => name)));
      copied.name = own;
      for (const { name } of twins.items.filter((twin) => twin.name.startsWith(own))) {
        const twin = worksheet.names.getItem(name);
        const range = twin.getRange();
        // First: this worksheet is in front (nameRange).
        twin.delete();
        nameRange(context, taken, name, range);
      }
      worksheet.names.getItem(linkName).formula = nameFormula(present);
      workbook.properties.custom.add(linkKeyAt(link), propertyText(present));
    });
    return true;
  });
  if (!made.ok) return made;
  return made.value ? done(undefined) : failed(notACopy);
}

function freeName(own: string, used: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    if (!used.has(`${own}_${number}`)) return `${own}_${number}`;
  }
}

const notACopy: Trouble = {
  code: 'workbook-gone',
  what: { th: 'แผ่นงานนี้ไม่มีตารางที่ใช้แทนได้', en: 'This worksheet has no table that could be used instead' },
  cure: {
    th: 'ไปที่แผ่นงานที่ส่ง แล้วคัดลอกค่าที่ต้องการจากแผ่นงานนี้ไปวาง',
    en: 'Go to the sheet that is sent, and paste what you want from this one into it',
  },
};
