/** Several objects of one class as one, as Excel's RangeAreas answers for its areas: what they share is read, a change goes to each. */

import type { ExcelObject } from '../excel-object.ts';

export function together(className: string, objects: readonly ExcelObject[]): ExcelObject {
  const [first] = objects;
  return {
    className,
    isNull: false,
    target: objects.map(({ target }) => target),
    scalarNames: first?.scalarNames ?? [],
    identity: () => ({}),
    hasObject: (name) => first?.hasObject(name) ?? false,
    /** null where they differ. */
    read: async (name) => {
      const values = await Promise.all(objects.map((each) => each.read(name)));
      return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? values[0] : null;
    },
    write: async (name, value) => {
      for (const each of objects) await each.write(name, value);
    },
    object: (name) => {
      const parts = objects.map((each) => each.object(name));
      return together(parts[0]?.className ?? name, parts);
    },
    call: async (name, args) => {
      for (const each of objects) await each.call(name, args);
      return undefined;
    },
    items: () => undefined,
    item: (key) => {
      const parts = objects.map((each) => each.item(key));
      return together(parts[0]?.className ?? className, parts);
    },
  };
}
