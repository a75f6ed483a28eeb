import { letters } from '../../../addin/workbook/kit/sheet-font.ts';

/** The kit chooses the worksheets' font once, and asks a page which fonts are there: here it is one that has none. */

const page = { querySelector: () => null, createElement: () => ({ getContext: () => null }) };
const hasPage = 'document' in globalThis;
if (!hasPage) Object.defineProperty(globalThis, 'document', { value: page, configurable: true });
letters(11);
if (!hasPage) Reflect.deleteProperty(globalThis, 'document');
