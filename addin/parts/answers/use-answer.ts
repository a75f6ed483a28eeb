import { useQuery } from '@tanstack/react-query';
import type { Outcome, Trouble } from '../../outcome.ts';
import {
  answerOptions,
  atMoment,
  type CachedAnswer,
  freshOptions,
  type ReadName,
  type renewed,
  workbookOptions,
} from '../../sync/answer-cache.ts';
import type { Answer, CallInput } from '../../sync/client.ts';
import { useMoment } from '../as-of/as-of-context.ts';
import { useServices } from '../services.ts';

/** What was asked for, on its way or there; a reload that fails keeps what was there beside its trouble. */
export type Answered<Value> = {
  value: Value | null;
  trouble: Trouble | null;
  loading: boolean;
  reload(): Promise<unknown>;
};

/** How an answer is renewed, where it is otherwise than everything on the page. */
type Renewing = Partial<ReturnType<typeof renewed>> & { refetchOnMount?: 'always' };

/**
 * The answer to a reading operation: what is kept of it at once, then what the server says now, or said at the moment of the
 * past that is looked at. Nothing without input.
 */
export function useAnswer<Name extends ReadName>(
  name: Name,
  input: CallInput<Name> | null,
  renewing: Renewing = {},
): Answered<Answer<Name>> {
  const { call } = useServices();
  const moment = useMoment();
  return answered(useQuery({ ...renewing, ...answerOptions(call, name, input && atMoment(name, input, moment)) }));
}

/** The answer that the server gives from now on, never a kept one: for what a form begins with. */
export function useFreshAnswer<Name extends ReadName>(name: Name, input: CallInput<Name>): Answered<Answer<Name>> {
  const { call } = useServices();
  return answered(useQuery(freshOptions(call, name, input)));
}

/** What the workbook says, read again every time. */
export function useWorkbookAnswer<Value>(name: string, read: () => Promise<Outcome<Value>>): Answered<Value> {
  return answered(useQuery(workbookOptions(name, read)));
}

type Query<Value> = { data: CachedAnswer<Value> | undefined; isFetching: boolean; refetch(): Promise<unknown> };

export function answered<Value>({ data, isFetching, refetch }: Query<Value>): Answered<Value> {
  const { value, trouble } = data ?? { value: null, trouble: null };
  return { value, trouble, loading: isFetching, reload: () => refetch() };
}
