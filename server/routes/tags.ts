import type { Standing } from '../../shared/rules/sheets/workflow.ts';
import type { OperationName } from '../../shared/wire/operations.ts';
import type { Answer } from './call.ts';

type Tagged = { [Name in OperationName]?: (answer: Answer<Name>) => string | number };

const sheetTag = ({ revision, step }: Answer<'readSheet'>) => `${revision}.${step}`;
const stepTag = ({ step }: Standing) => step;

/** The ETags of answers: what the next If-Match or If-None-Match names. A decision changes a sheet without a revision. */
const tagged: Tagged = {
  readSheet: sheetTag,
  saveDraft: sheetTag,
  submit: ({ revision }) => revision,
  readReview: ({ standing }) => standing.step,
  withdraw: stepTag,
  takeUp: stepTag,
  accept: stepTag,
  returnSheet: stepTag,
  reopen: stepTag,
  evaluate: stepTag,
  readRegister: ({ id }) => id,
  changeRegister: ({ register }) => register.id,
};

export function tagOf<Name extends OperationName>(name: Name, answer: Answer<Name>): string | null {
  const tag = tagged[name]?.(answer);
  return tag === undefined ? null : `"${tag}"`;
}

/**
 * Whether If-None-Match names what would be answered, so that it need not be sent: a list of tags, compared weakly, or
 * `*` for any (RFC 9110, 13.1.2).
 */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.trim() === '*' || isNamed(tag, ifNoneMatch);
}

/** Whether it names the tag itself, which only somebody has who was answered with it. */
export function isNamed(tag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false;
}
