import type { z } from 'zod';
import type { Access } from './access.ts';
import type { Limits } from './limits.ts';
import { isParameter, namedIn, parameters } from './parameters.ts';
import type { ProblemCode } from './problems.ts';

/** What If-Match names: the thing that is changed, as its caller has seen it. */
export type Seen = {
  /** A sheet's newest revision, 0 before the first. */
  revision: number;
  /** How many events the sheet has seen. */
  step: number;
  /** A register's id. */
  register: string;
};

/** One call of the API: the server makes its routes from these, the add-in its requests. */
export type Operation = {
  method: 'get' | 'put' | 'post';
  /** OpenAPI's way of writing parameters, `/rosters/{district}`; parameters.ts says what each of them is. */
  path: string;
  summary: string;
  access: Access;
  query?: z.ZodObject;
  /** Whether it can be answered as it was answered at a moment of the past: the query's `asOf`. */
  asOf?: true;
  /**
   * That its answer comes of what the log has, the day in Bangkok and who asks, and of nothing else: so whoever has it
   * already is told so (304) without its being made again.
   */
  fresh?: 'log';
  /** Whether it also reads a sheet of an owner that has lost the indicator since (use-cases/sheets/former-owner.ts). */
  ofFormer?: true;
  ifMatch?: keyof Seen;
  /** Whether it must name itself, so that it may be sent again: by Idempotency-Key. */
  keyed?: true;
  body?: z.ZodType;
  answer: z.ZodType;
  /** Where they are others than those of its method (limits.ts). */
  limits?: Partial<Limits>;
  /** Whether much is taken along by it, which the access record then tells. */
  exports?: true;
  /** What it is refused for besides what follows from the rest of it. */
  refusals?: readonly ProblemCode[];
};

export type Operations = Record<string, Operation>;

/** What a change must say of what it changes, and of itself. */
export type Precondition<One extends Operation> = (One extends { ifMatch: infer Thing extends keyof Seen }
  ? Pick<Seen, Thing>
  : unknown) &
  (One extends { keyed: true } ? { key: string } : unknown);

/** Every problem that an operation may be answered with. */
export function problemsOf({
  method,
  path,
  access,
  query,
  asOf,
  ifMatch,
  keyed,
  body,
  refusals = [],
}: Operation): ProblemCode[] {
  const named = namedIn(path);
  const asked = Object.keys(query?.shape ?? {}).filter(isParameter);
  const reaches = Object.values(access);
  const ofDistrict = (['district', 'office', 'agency'] as const).some((name) => named.includes(name));
  const possible: ProblemCode[] = [
    'unauthenticated',
    'account-deactivated',
    'too-many-requests',
    ...[...named, ...asked].map((name) => parameters[name].problem),
    ...(asOf ? (['moment-malformed', 'moment-ahead'] as const) : []),
    ...(reaches.includes('none') ? (['forbidden'] as const) : []),
    ...(reaches.includes('own') && ofDistrict ? (['other-district'] as const) : []),
    ...(ifMatch ? (['revision-required'] as const) : []),
    ...(keyed ? (['key-required', 'key-reused'] as const) : []),
    ...(body ? (['unsupported-media-type', 'too-large', 'invalid-encoding', 'invalid-json', 'odd-sign'] as const) : []),
    ...(body || query ? (['invalid-body'] as const) : []),
    ...refusals,
    'storage-unavailable',
    ...(method === 'get' ? [] : (['storage-full', 'server-busy'] as const)),
    'internal',
  ];
  return [...new Set(possible)];
}
