/** Excel.DataValidation of a range. */

import { holdsBox, intersection, without } from '../../document/boxes.ts';
import type { SheetDocument, Validation } from '../../document/document.ts';
import { invalidArgument } from '../../document/excel-error.ts';
import { assertChangeable } from '../../document/protection.ts';
import { assertRuleFormula } from '../../document/rule-formula.ts';
import { RULE_TYPES } from '../../grid/validation.ts';
import { flag, oneOf, record } from '../arguments.ts';
import { excelClass } from '../excel-class.ts';
import { isExcelObject } from '../excel-object.ts';
import type { RangeTarget, Session } from '../session.ts';
import { rangeArgument, reference } from './range-address.ts';

/** Characters that Excel keeps of a validation's texts ([MS-OI29500] 2.1.613: of the error 224, though the standard says 255). */
export const MAX_TITLE = 32;
export const MAX_PROMPT = 255;
export const MAX_ERROR = 224;

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, title: '', message: '', style: 'Stop' };

export const dataValidation = excelClass<RangeTarget>('DataValidation', {
  properties: {
    rule: {
      read: (target, session) => known(target, session)?.rule ?? {},
      write: (target, value, session) => setRule(target, checkedRule(record(value), session), session),
    },
    ignoreBlanks: {
      read: (target, session) => known(target, session)?.ignoreBlanks ?? true,
      write: (target, value, session) => edit(target, session, { ignoreBlanks: flag(value) }),
    },
    prompt: {
      read: (target, session) => known(target, session)?.prompt ?? NO_PROMPT,
      write: (target, value, session) => {
        const prompt = record(value);
        const title = String(prompt.title ?? '');
        const message = String(prompt.message ?? '');
        if (title.length > MAX_TITLE || message.length > MAX_PROMPT) throw invalidArgument();
        edit(target, session, { prompt: { title, message, showPrompt: prompt.showPrompt !== false } });
      },
    },
    errorAlert: {
      read: (target, session) => known(target, session)?.errorAlert ?? NO_ALERT,
      write: (target, value, session) => {
        const alert = record(value);
        const title = String(alert.title ?? '');
        const message = String(alert.message ?? '');
        if (title.length > MAX_TITLE || message.length > MAX_ERROR) throw invalidArgument();
        const style = oneOf(alert.style ?? 'Stop', ['Stop', 'Warning', 'Information']);
        edit(target, session, { errorAlert: { title, message, style, showAlert: alert.showAlert !== false } });
      },
    },
  },
  methods: {
    clear: (target, _args, session) => {
      const sheet = session.model.sheet(target.sheetId);
      assertChangeable(sheet);
      cutOut(sheet, target);
    },
  },
});

function known(target: RangeTarget, session: Session): Validation | undefined {
  const found = validationOf(session.model.sheet(target.sheetId), target);
  return found === 'mixed' ? undefined : found;
}

function validationOf(sheet: SheetDocument, { box }: RangeTarget): Validation | 'mixed' | undefined {
  const touching = sheet.validations.filter((each) => each.boxes.some((part) => intersection(part, box)));
  const [first] = touching;
  if (!first) return undefined;
  const covered = touching.length === 1 && first.boxes.some((part) => holdsBox(part, box));
  if (covered) return first;
  const rest = first.boxes.reduce((left, part) => left.flatMap((each) => without(each, part)), [box]);
  return touching.length === 1 && rest.length === 0 ? first : 'mixed';
}

function cutOut(sheet: SheetDocument, { box }: RangeTarget): void {
  for (const each of sheet.validations) each.boxes = each.boxes.flatMap((part) => without(part, box));
  sheet.validations = sheet.validations.filter((each) => each.boxes.length > 0);
}

function setRule(target: RangeTarget, rule: Record<string, unknown>, session: Session): void {
  const sheet = session.model.sheet(target.sheetId);
  assertChangeable(sheet);
  const { boxes: _, ...before } = known(target, session) ?? { boxes: [], ignoreBlanks: true };
  cutOut(sheet, target);
  if (Object.keys(rule).length === 0) return;
  sheet.validations.push({ ...before, boxes: [target.box], rule });
}

/** Prompt, alert and blanks may be set before or after the rule, on a part of its cells. */
function edit(target: RangeTarget, session: Session, change: Partial<Validation>): void {
  const sheet = session.model.sheet(target.sheetId);
  assertChangeable(sheet);
  const found = validationOf(sheet, target);
  if (found === 'mixed') throw invalidArgument('The cells of this range have different validation rules.');
  const before = found ?? { boxes: [], rule: {}, ignoreBlanks: true };
  cutOut(sheet, target);
  sheet.validations.push({ ...before, ...change, boxes: [target.box] });
}

function checkedRule(rule: Record<string, unknown>, session: Session): Record<string, unknown> {
  const keys = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  const [type] = keys;
  if (keys.length > 1 || (type !== undefined && !RULE_TYPES.includes(type))) throw invalidArgument();
  if (type === undefined) return {};
  const body = { ...record(rule[type]) };
  for (const [key, value] of Object.entries(body)) {
    if (isExcelObject(value)) body[key] = reference(rangeArgument(value, '', session), session);
    else if (typeof value === 'string' && value.startsWith('=')) assertRuleFormula(value);
  }
  if (type === 'list') {
    const { source } = body;
    if (typeof source !== 'string' || source === '') throw invalidArgument();
    // Excel keeps a typed list in 255 characters; a longer one needs a range or a name.
    if (!source.startsWith('=') && source.length > 255)
      throw invalidArgument('A validation list given as text is limited to 255 characters.');
  }
  return { [type]: body };
}
