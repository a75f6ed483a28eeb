/**
 * Data validation, written and read as XML. excelts would make cells of the places, numbers of formulas
 * (`=A1` reads as NaN) and dates of cell references, and knows neither "no drop-down" nor rules pointing to other sheets.
 */

import type { Validation } from '../../document/document.ts';
import { readBoxes, writeBoxes } from '../box-list.ts';
import {
  attribute,
  attributes,
  child,
  children,
  content,
  decodeEscapes,
  encodeEscapes,
  encodeText,
  isTrue,
  type XmlElement,
} from '../xml.ts';
import { isRelative, moveRule, readRule, writeRule } from './validation-rule.ts';

/** Excel takes a file with longer texts for damaged; of the error it keeps less than the standard says ([MS-OI29500] 2.1.613). */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 224;

export function validationsXml(validations: readonly Validation[]): string {
  const placed = validations.flatMap(onePerBase).map(validationXml);
  return placed.length === 0 ? '' : `<dataValidations count="${placed.length}">${placed.join('')}</dataValidations>`;
}

/**
 * The workbook reads a formula from the first cell of each box, a file only from the first cell of all: boxes with a
 * relative formula go into the file one by one.
 */
function onePerBase(validation: Validation): Validation[] {
  const { boxes, rule } = validation;
  if (boxes.length === 0) return [];
  return boxes.length > 1 && isRelative(rule) ? boxes.map((box) => ({ ...validation, boxes: [box] })) : [validation];
}

function validationXml({ boxes, rule, ignoreBlanks, prompt, errorAlert }: Validation): string {
  const { type, operator, formulas, hidesDropDown } = writeRule(rule);
  const start = attributes({
    type,
    errorStyle: errorAlert && errorAlert.style !== 'Stop' ? errorAlert.style.toLowerCase() : undefined,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: ignoreBlanks ? 1 : undefined,
    showDropDown: hidesDropDown ? 1 : undefined,
    showInputMessage: prompt && prompt.showPrompt === false ? undefined : 1,
    showErrorMessage: errorAlert && errorAlert.showAlert === false ? undefined : 1,
    errorTitle: limited(errorAlert?.title, MAX_TITLE),
    error: limited(errorAlert?.message, MAX_ERROR),
    promptTitle: limited(prompt?.title, MAX_TITLE),
    prompt: limited(prompt?.message, MAX_PROMPT),
    sqref: writeBoxes(boxes),
  });
  const texts = formulas.map((formula, index) => `<formula${index + 1}>${encodeText(formula)}</formula${index + 1}>`);
  return `<dataValidation${start}>${texts.join('')}</dataValidation>`;
}

function limited(text: string | undefined, length: number): string | undefined {
  return text ? encodeEscapes(text.slice(0, length)) : undefined;
}

export function readValidations(sheet: XmlElement): Validation[] {
  const extended = children(child(sheet, 'extLst'), 'ext').map((ext) => child(ext, 'dataValidations'));
  const found = [child(sheet, 'dataValidations'), ...extended]
    .flatMap((list) => children(list, 'dataValidation'))
    .map(readValidation)
    .flatMap(onePerBox);
  return joinAlike(found);
}

/** The other way round: each box gets the formula as it reads in its own first cell. */
function onePerBox(validation: Validation): Validation[] {
  const [first, ...others] = validation.boxes;
  if (!first) return [];
  if (others.length === 0 || !isRelative(validation.rule)) return [validation];
  return validation.boxes.map((box) => ({
    ...validation,
    boxes: [box],
    rule: moveRule(validation.rule, box.row - first.row, box.column - first.column),
  }));
}

function joinAlike(validations: readonly Validation[]): Validation[] {
  const alike = new Map<string, Validation>();
  for (const { boxes, ...rest } of validations) {
    const key = JSON.stringify(rest);
    const known = alike.get(key);
    if (known) known.boxes.push(...boxes);
    else alike.set(key, { boxes: [...boxes], ...rest });
  }
  return [...alike.values()];
}

function readValidation(element: XmlElement): Validation {
  const text = (name: string) => decodeEscapes(attribute(element, name) ?? '');
  const prompt = {
    title: text('promptTitle'),
    message: text('prompt'),
    showPrompt: isTrue(attribute(element, 'showInputMessage')),
  };
  const errorAlert = {
    title: text('errorTitle'),
    message: text('error'),
    style: STYLES[text('errorStyle')] ?? ('Stop' as const),
    showAlert: isTrue(attribute(element, 'showErrorMessage')),
  };
  const isPlainAlert = errorAlert.showAlert && errorAlert.style === 'Stop' && !errorAlert.title && !errorAlert.message;
  return {
    boxes: readBoxes(attribute(element, 'sqref') ?? content(child(element, 'sqref'))),
    rule: readRule({
      ...optional('type', attribute(element, 'type')),
      ...optional('operator', attribute(element, 'operator')),
      formulas: ['formula1', 'formula2'].flatMap((name) => formula(child(element, name))),
      hidesDropDown: isTrue(attribute(element, 'showDropDown')),
    }),
    ignoreBlanks: isTrue(attribute(element, 'allowBlank')),
    ...((prompt.title || prompt.message) && { prompt }),
    ...(!isPlainAlert && { errorAlert }),
  };
}

const STYLES: Record<string, 'Warning' | 'Information'> = { warning: 'Warning', information: 'Information' };

function formula(element: XmlElement | undefined): string[] {
  return element ? [content(child(element, 'f') ?? element)] : [];
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
}
