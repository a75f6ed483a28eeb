import { z } from 'zod';
import { districts, findDistrict } from '../catalogue/districts.ts';
import { toOfficePlace } from '../rules/offices/offices.ts';
import type { District } from '../terms/district.ts';
import { parsePeriod } from '../terms/period.ts';
import type { ProblemCode } from './problems.ts';
import {
  accountName,
  departmentCode,
  districtCode,
  indicatorCode,
  officeCode,
  periodCode,
  type SheetPlace,
} from './terms.ts';

/** An agency by its code; with its district where it is a district's office. */
export type AgencyPlace = { code: string; district: District | null };

/**
 * What stands in addresses: every parameter by its one name, with its form, what it is read as, and the problem of one
 * that is malformed or that there is not.
 */
export const parameters = {
  indicator: { form: indicatorCode, problem: 'unknown-indicator' },
  period: { form: found(periodCode, parsePeriod), problem: 'unknown-period' },
  district: { form: found(districtCode, findDistrict), problem: 'unknown-district' },
  office: { form: found(officeCode, toOfficePlace), problem: 'unknown-office' },
  fiscalYear: { form: digits(/^25\d\d$/), problem: 'unknown-year' },
  agency: { form: found(z.string().regex(/^\d{4}$/), toAgency), problem: 'unknown-agency' },
  account: { form: accountName, problem: 'unknown-account' },
  department: { form: departmentCode, problem: 'unknown-department' },
  revision: { form: digits(/^[1-9]\d{0,8}$/), problem: 'unknown-revision' },
  id: { form: z.string().max(64), problem: 'not-found' },
} as const satisfies Record<string, { form: z.ZodType<unknown, string>; problem: ProblemCode }>;

/** In the query of what can be asked of the past: the moment, with its zone. */
export const pastMoment = z.iso.datetime({ offset: true }).transform((written) => new Date(written));

export type ParameterName = keyof typeof parameters;

export function isParameter(name: unknown): name is ParameterName {
  return typeof name === 'string' && Object.hasOwn(parameters, name);
}

/** The names in a path's braces. */
export type NamedIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? (Name & ParameterName) | NamedIn<Rest>
  : never;

/** A path's parameters as they are written, and as they are read. */
export type Written<Path extends string> = { [Name in NamedIn<Path>]: string };
export type Read<Path extends string> = { [Name in NamedIn<Path>]: z.output<(typeof parameters)[Name]['form']> };

/** A sheet's place as it stands in an address. */
export function inAddress({ indicator, period, district }: SheetPlace): Written<'{indicator}/{period}/{office}'> {
  return { indicator, period, office: district };
}

export function namedIn(path: string): ParameterName[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).filter(isParameter);
}

function digits(form: RegExp) {
  return z.string().regex(form).transform(Number);
}

/** A code of a form, read as what it is the code of. */
function found<Thing>(code: z.ZodType<string, string>, find: (code: string) => Thing | null | undefined) {
  return code.pipe(
    z.string().transform((written, context) => {
      const thing = find(written);
      if (thing !== null && thing !== undefined) return thing;
      context.issues.push({ code: 'custom', input: written, message: 'there is none with this code' });
      return z.NEVER;
    }),
  );
}

function toAgency(code: string): AgencyPlace {
  return { code, district: districts.find(({ agencyCode }) => agencyCode === code) ?? null };
}
