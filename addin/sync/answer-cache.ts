import { focusManager, QueryClient, skipToken, type UseQueryOptions } from '@tanstack/react-query';
import type { Operation } from '../../shared/wire/operation.ts';
import { type OperationName, operations } from '../../shared/wire/operations.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import type { Answer, Call, CallInput } from './client.ts';
import type { Session } from './session.ts';

type Operations = typeof operations;

/** Operations that only read: their answers are kept. */
export type ReadName = {
  [Name in OperationName]: Operations[Name]['method'] extends 'get' ? Name : never;
}[OperationName];

/** What was answered last, and what stood in the way since: an answer outlives the trouble that came after it. */
export type CachedAnswer<Value> = { value: Value | null; trouble: Trouble | null };

/**
 * Answers that never become others: who is signed in, until somebody else is, an indicator in one version, and how two
 * revisions differ.
 */
const lasting: ReadonlySet<OperationName> = new Set<ReadName>(['readMe', 'readIndicator', 'readChanges']);

type CacheOptions<Value> = Pick<
  UseQueryOptions<CachedAnswer<Value>>,
  'queryKey' | 'queryFn' | 'staleTime' | 'refetchInterval'
>;

/** What is asked for, as of a moment of the past where there is one and the operation can be asked so. */
export function atMoment<Name extends ReadName>(
  name: Name,
  input: CallInput<Name>,
  moment: string | null,
): CallInput<Name> {
  const operation: Operation = operations[name];
  return moment === null || !operation.asOf ? input : { ...input, asOf: moment };
}

/** Whether an answer is kept under this key as of a moment of the past: nothing that is stored later changes it. */
export function isOfPast([, input]: readonly unknown[]): boolean {
  return typeof input === 'object' && input !== null && 'asOf' in input && input.asOf !== undefined;
}

/** The one place that says under which key an answer is kept, and how it is asked for: not at all without input. */
export function answerOptions<Name extends ReadName>(
  call: Call,
  name: Name,
  input: CallInput<Name> | null,
): CacheOptions<Answer<Name>> {
  const options = cacheOptions([name, input], input && (() => call(name, input)));
  const past = isOfPast(options.queryKey);
  if (!past && !lasting.has(name)) return options;
  const staleTime: typeof options.staleTime = ({ state }) => (state.data?.trouble ? 0 : 'static');
  return past ? { ...options, staleTime, refetchInterval: false } : { ...options, staleTime };
}

/** Asked for by itself and not kept: for what a form begins with. */
export function freshOptions<Name extends ReadName>(
  call: Call,
  name: Name,
  input: CallInput<Name>,
): CacheOptions<Answer<Name>> & { gcTime: number } {
  return { ...cacheOptions([name, input, 'fresh'], () => call(name, input)), gcTime: 0 };
}

/** What the workbook says, under a name of its own, and not kept. */
export function workbookOptions<Value>(name: string, read: () => Promise<Outcome<Value>>) {
  return { ...cacheOptions([name], read), gcTime: 0 };
}

function cacheOptions<Value>(
  queryKey: readonly unknown[],
  load: (() => Promise<Outcome<Value>>) | null,
): CacheOptions<Value> {
  if (!load) return { queryKey, queryFn: skipToken };
  return {
    queryKey,
    queryFn: async ({ client }) => {
      const outcome = await load();
      if (outcome.ok) return { value: outcome.value, trouble: null };
      return { value: client.getQueryData<CachedAnswer<Value>>(queryKey)?.value ?? null, trouble: outcome.trouble };
    },
  };
}

/** How answers are renewed by themselves while the page is in sight: never, unless milliseconds are given. */
export type Renewal = { every: number; soonest: number };

/** Looks again every so often, and when the page is turned to again, though not before `soonest` has passed. */
export function renewed({ every, soonest }: Renewal) {
  return { refetchInterval: every, refetchOnWindowFocus: true, staleTime: soonest };
}

/**
 * The answers that are kept, of whoever is signed in. The network is always tried: what a browser says of being online
 * is not to be trusted behind a proxy, and a trouble is said in words.
 */
export function createAnswerCache(session: Session, renewal: Renewal | null): QueryClient {
  const quiet = { refetchOnWindowFocus: false };
  const answers = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', retry: false, ...(renewal ? renewed(renewal) : quiet) } },
  });
  session.subscribe(() => {
    if (session.state() === 'signed-out') answers.clear();
  });
  return answers;
}

/** A click into a pane beside the workbook changes its focus, not its visibility: both count as turning to it. */
export function watchTurningTo(): void {
  focusManager.setEventListener((look) => {
    const turned = () => look();
    document.addEventListener('visibilitychange', turned);
    window.addEventListener('focus', turned);
    return () => {
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('focus', turned);
    };
  });
}
