import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetDocument } from '../document/document.ts';
import { attribute, isTrue, type XmlElement } from './xml.ts';

type Options = NonNullable<SheetDocument['protection']>;

/** office.js's option and the file's name for the same; "objects" and "scenarios" are protected by 1, the others allowed by 0. */
const ACTIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

export function writeProtection(target: Worksheet, options: SheetDocument['protection']): void {
  if (!options) return;
  const allowed = Object.entries(ACTIONS).map(([option, action]) => [action, options[option] === true]);
  // Set as a field: excelts' protect() would make a password hash, and the workbook's model has no password.
  target.sheetProtection = {
    sheet: true,
    ...Object.fromEntries(allowed),
    selectLockedCells: options.selectionMode !== 'Unlocked' && options.selectionMode !== 'None',
    selectUnlockedCells: options.selectionMode !== 'None',
  };
}

/** Every option, also those at their default. A password's hash is not kept: the sheet comes back protected without one. */
export function readProtection(element: XmlElement | undefined): SheetDocument['protection'] {
  if (!isTrue(attribute(element, 'sheet'))) return null;
  const allowed = Object.entries(ACTIONS).map(([option, action]) => {
    const isProtected = isTrue(attribute(element, action), action !== 'objects' && action !== 'scenarios');
    return [option, !isProtected];
  });
  const options: Options = Object.fromEntries(allowed);
  const noLocked = isTrue(attribute(element, 'selectLockedCells'));
  const noUnlocked = isTrue(attribute(element, 'selectUnlockedCells'));
  options.selectionMode = noUnlocked ? 'None' : noLocked ? 'Unlocked' : 'Normal';
  return options;
}
