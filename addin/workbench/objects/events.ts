/** The registration methods office.js calls behind `onX.add` and `.remove`, by event type. */

import type { Session } from './session.ts';

type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;

/** `names` maps what office.js calls the event to its number; `id` gives the target id it expects back. */
export function eventMethods<T>(names: Record<string, number>, id: (target: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(names)) {
    methods[`_Register${name}`] = (target, _args, session) => session.register(type, id(target));
    methods[`_Unregister${name}`] = (target, _args, session) => session.unregister(type, id(target));
  }
  return methods;
}
