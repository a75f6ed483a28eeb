import type { Outcome } from '../outcome.ts';
import { identityKey } from './kit/names.ts';
import { run } from './run.ts';

/** The workbook's own id, kept in a custom document property: two panes with the same one work in the same workbook. */
export function workbookIdentity(): Promise<Outcome<string>> {
  return run(async (context) => {
    const { custom } = context.workbook.properties;
    const property = custom.getItemOrNullObject(identityKey).load('value');
    await context.sync();
    if (!property.isNullObject) return String(property.value);
    const identity = crypto.randomUUID();
    custom.add(identityKey, identity);
    await context.sync();
    return identity;
  });
}
