import { attribute, child, type XmlElement } from '../../addin/workbench/file/xml.ts';
import { boxesOf, overlaps } from './areas.ts';
import { broken, type Finding, odd, tooLong } from './finding.ts';
import { formulaFaults } from './formula-rules.ts';
import { all, wholeText } from './package.ts';
import type { Worksheet } from './worksheet.ts';

/** Letters that Excel takes; of `error` 224, whatever the standard says ([MS-OI29500] 2.1.613). */
const most = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 224 };

/** A worksheet's data validations; `names` are those that a list may be called by. */
export function validationFaults({ title, root }: Worksheet, names: string[]): Finding[] {
  const validations = all(child(root, 'dataValidations'), 'dataValidation');
  const areas = validations.flatMap((each) =>
    boxesOf(attribute(each, 'sqref')).map((box) => ({ box, where: place(each) })),
  );
  return [
    ...validations.flatMap((each) => ownFaults(`${title} ${place(each)}`, each, names)),
    ...overlaps(areas).map(([one, other]) => broken(`${title} ${one.where}`, `validations overlap: ${other.where}`)),
  ];
}

function place(validation: XmlElement): string {
  return (attribute(validation, 'sqref') ?? '').slice(0, 40);
}

function ownFaults(where: string, validation: XmlElement, names: string[]): Finding[] {
  const areas = (attribute(validation, 'sqref') ?? '').split(' ').length;
  return [
    ...Object.entries(most).flatMap(([name, length]) =>
      tooLong(where, `a validation’s ${name}`, attribute(validation, name), length),
    ),
    ...(areas > 32_767 ? [broken(where, `a validation of ${areas} areas`)] : []),
    ...['formula1', 'formula2'].flatMap((name) => {
      const formula = wholeText(child(validation, name));
      if (formula === '') return [];
      const own = attribute(validation, 'type') === 'list' ? listFaults(where, formula, names) : [];
      return [...formulaFaults(where, formula, 'validation'), ...own, ...tooLong(where, `its ${name}`, formula, 257)];
    }),
  ];
}

function listFaults(where: string, formula: string, names: string[]): Finding[] {
  if (formula.startsWith('"')) {
    const list = formula.slice(1, -1);
    const spaced = list.split(',').some((entry) => entry !== entry.trim());
    return [
      ...tooLong(where, 'a list of texts', list, 255),
      ...(spaced ? [odd(where, 'an entry of a list with spaces at its ends, which Excel drops')] : []),
    ];
  }
  const known = names.some((name) => name.toLowerCase() === formula.toLowerCase());
  return /^[\p{L}\p{M}\p{N}_.]+$/u.test(formula) && !known
    ? [odd(where, `a list by a name that is not there: ${formula}`)]
    : [];
}
