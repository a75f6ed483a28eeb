import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetDocument } from '../document/document.ts';
import { attribute, isTrue, numberOf, type XmlElement } from './xml.ts';

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

export function writeProtection(target: Worksheet, { protection: options, password }: SheetDocument): void {
  if (!options) return;
  const allowed = Object.entries(ACTIONS).map(([option, action]) => [action, options[option] === true]);
  // Set as a field: excelts' protect() would hash a password anew, and the workbook has the hash only.
  target.sheetProtection = {
    sheet: true,
    ...Object.fromEntries(allowed),
    selectLockedCells: options.selectionMode !== 'Unlocked' && options.selectionMode !== 'None',
    selectUnlockedCells: options.selectionMode !== 'None',
    ...(password && {
      algorithmName: password.algorithm,
      hashValue: password.hash,
      saltValue: password.salt,
      spinCount: password.spins,
    }),
  };
}

/** Every option, also those at their default. */
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

/** The password's hash, where one is asked for. The 16 bits of files of old (`password="CC1A"`) are not kept: excelts cannot write them. */
export function readPassword(element: XmlElement | undefined): SheetDocument['password'] {
  const algorithm = attribute(element, 'algorithmName');
  if (algorithm === undefined) return undefined;
  return {
    algorithm,
    salt: attribute(element, 'saltValue') ?? '',
    hash: attribute(element, 'hashValue') ?? '',
    spins: numberOf(attribute(element, 'spinCount'), 0),
  };
}
