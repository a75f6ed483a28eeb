import type { Context } from 'hono';
import { z } from 'zod';
import { limitsOf } from '../../shared/wire/limits.ts';
import type { Operation, Precondition } from '../../shared/wire/operation.ts';
import type { OperationName, operations } from '../../shared/wire/operations.ts';
import {
  parameters as forms,
  isParameter,
  namedIn,
  type ParameterName,
  pastMoment,
  type Read,
} from '../../shared/wire/parameters.ts';
import { sheetContent } from '../../shared/wire/sheets.ts';
import type { Environment } from '../http/environment.ts';
import type { Log } from '../log.ts';
import { refuse } from '../permissions.ts';
import type { Person } from '../person.ts';
import { isRefusal, type Refusal, refuseForm } from '../refusal.ts';
import type { ReadingStorage, Storage } from '../storage/storage.ts';
import {
  type FoundSheet,
  findReportedQuarter,
  findSheet,
  type ReportedQuarter,
} from '../use-cases/sheets/find-sheet.ts';
import { readJson, refuseOddSigns } from './json-body.ts';
import { readPrecondition } from './preconditions.ts';
import { mostSheetBytes, readSheetBody } from './sheet-body.ts';

type Contract<Name extends OperationName> = (typeof operations)[Name];
type PathOf<Name extends OperationName> = Read<Contract<Name>['path']>;
type Part<Name extends OperationName, Key extends 'query' | 'body'> =
  Contract<Name> extends { [K in Key]: infer Schema extends z.ZodType } ? { [K in Key]: z.output<Schema> } : unknown;

/** What an address with an indicator and a quarter names, as it is found. */
type Found<Path> =
  Path extends Pick<Named, 'indicator' | 'period' | 'office'>
    ? { sheet: FoundSheet }
    : Path extends Pick<Named, 'indicator' | 'period'>
      ? { quarter: ReportedQuarter }
      : unknown;

type Named = { [Name in ParameterName]: z.output<(typeof forms)[Name]['form']> };

/** A call that may be answered, with all that it says in the types of the contract. */
export type Call<Name extends OperationName> = {
  person: Person;
  /** The id of the session that the call is made by. */
  session: string;
  /** What is stored, or what was stored at the moment that is asked for: to be read only, unless something is changed. */
  storage: Contract<Name>['method'] extends 'get' ? ReadingStorage : Storage;
  /** The moment that is asked for, which is now unless the call says another. */
  now: Date;
  /** The server's log; each line bears the call's reference. */
  log: Log;
  /** Headers that go with the answer. */
  headers: Headers;
  parameters: PathOf<Name>;
} & Found<PathOf<Name>> &
  Precondition<Contract<Name>> &
  Part<Name, 'query'> &
  Part<Name, 'body'>;

export type Answer<Name extends OperationName> = z.input<Contract<Name>['answer']>;

/**
 * Reads what somebody who is signed in asks for. The order of these lines is the order of refusals: unknown (404), no
 * moment of the past (422), unknown then (404), not theirs (403), precondition (428, 400), query (422), body (415, 413,
 * 400, 422, 413 for rows).
 */
export async function readCall(
  present: { storage: Storage; now: Date },
  person: Person,
  operation: Operation,
  { req }: Context<Environment>,
): Promise<ReadCall | Refusal> {
  const parameters = readParameters(operation, req.param());
  if (isRefusal(parameters)) return parameters;
  const { asOf, ...asked } = req.query();
  const moment = await findMoment(present, operation, asOf);
  if (isRefusal(moment)) return moment;
  const { storage } = moment;
  const found = await find(storage, person, operation, parameters);
  if (isRefusal(found)) return found;
  const denied = refuse(person, operation.access, officeOf(parameters));
  if (denied) return denied;
  const precondition = readPrecondition(operation, req.raw.headers);
  if (isRefusal(precondition)) return precondition;
  const query = readQuery(operation, operation.asOf ? asked : req.query());
  if (isRefusal(query)) return query;
  const body = await readBody(operation, req.raw, { storage, ...found });
  if (isRefusal(body)) return body;
  return Object.assign(moment, { parameters, ...found, ...precondition, ...query, ...body });
}

/** What a call says and finds, the moment of the past that it names among it. */
type ReadCall = object & Pick<Moment, 'asOf'>;

type Moment = { storage: ReadingStorage; now: Date; asOf: Date | null };

/** What is stored now, or what was stored at the moment that a call names. */
async function findMoment(
  { storage, now }: { storage: Storage; now: Date },
  operation: Operation,
  written: string | undefined,
): Promise<Moment | Refusal> {
  if (!operation.asOf || written === undefined) return { storage, now, asOf: null };
  const parsed = pastMoment.safeParse(written);
  if (!parsed.success) return { refused: 'moment-malformed' };
  const asOf = parsed.data;
  if (asOf > now) return { refused: 'moment-ahead' };
  return { storage: await storage.asOf(asOf), now: asOf, asOf };
}

function readParameters({ path }: Operation, written: Record<string, string>): Partial<Named> | Refusal {
  const read: Record<string, unknown> = {};
  for (const name of namedIn(path)) {
    const parsed = forms[name].form.safeParse(written[name]);
    if (!parsed.success) return { refused: forms[name].problem };
    read[name] = parsed.data;
  }
  return read;
}

async function find(
  storage: ReadingStorage,
  person: Person,
  { ofFormer }: Operation,
  { indicator, period, office }: Partial<Named>,
) {
  if (indicator === undefined || period === undefined) return {};
  const quarter = await findReportedQuarter(storage, indicator, period);
  if (isRefusal(quarter)) return quarter;
  if (!office) return { quarter };
  const sheet = await findSheet(storage, person, quarter, office, ofFormer);
  return isRefusal(sheet) ? sheet : { sheet };
}

/** Whose it is by its address: an office's, no district's (null) where another agency is named, or not said. */
function officeOf({ office, district, agency }: Partial<Named>): string | null | undefined {
  return agency ? (agency.district?.code ?? null) : (office ?? district)?.code;
}

function readQuery({ query: form }: Operation, written: Record<string, string>): object | Refusal {
  const parsed = form?.safeParse(written);
  if (!parsed) return {};
  if (parsed.success) return { query: parsed.data };
  const name = parsed.error.issues[0]?.path[0];
  return isParameter(name) ? { refused: forms[name].problem } : refuseForm(parsed.error);
}

async function readBody(
  operation: Operation,
  request: Request,
  { storage, sheet }: { storage: ReadingStorage; sheet?: FoundSheet },
): Promise<object | Refusal> {
  const { body: form } = operation;
  if (!form) return {};
  const ofSheet = sheet && form === sheetContent ? sheet : null;
  const { bodyBytes } = limitsOf(operation);
  const most = ofSheet ? Math.min(bodyBytes, await mostSheetBytes(storage, ofSheet, request)) : bodyBytes;
  const read = await readJson(request, most);
  if (isRefusal(read)) return read;
  // What is of no form here is judged by its use case, which says places and cures.
  const odd = form instanceof z.ZodUnknown ? null : refuseOddSigns(read);
  if (odd) return odd;
  if (ofSheet) return readSheetBody(storage, ofSheet, read.json);
  const parsed = form.safeParse(read.json);
  return parsed.success ? { body: parsed.data } : refuseForm(parsed.error);
}
