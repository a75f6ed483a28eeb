/** The events a pane can listen to: what office.js calls them, their numbers, and what it calls behind `onX.add` and `.remove`. */

import type { Session } from './session.ts';

export const EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  SelectionChangedEvent: 14,
  RowSortedEvent: 19,
  SingleClickedEvent: 21,
} as const;

/** What office.js takes as the target of every collection of the workbook. */
export const WORKBOOK = 'Workbook';

type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;

/** `idOf` gives the target id that office.js expects back with the event. */
export function eventMethods<T>(
  names: (keyof typeof EVENTS)[],
  idOf: (target: T) => string,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const name of names) {
    methods[`_Register${name}`] = (target, _args, session) => session.register(EVENTS[name], idOf(target));
    methods[`_Unregister${name}`] = (target, _args, session) => session.unregister(EVENTS[name], idOf(target));
  }
  return methods;
}
