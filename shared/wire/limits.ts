import type { Operation } from './operation.ts';

/**
 * How much of an operation a person may ask for. Ten times what the busiest pane asks: twenty sheets that look for news at
 * once, a city that is renewed by the minute, a program that decides on fifty sheets one after the other.
 */
export type Limits = {
  /** Calls of one person in a minute. */
  perMinute: number;
  /** Bytes of a body. */
  bodyBytes: number;
};

const usual = {
  get: { perMinute: 600, bodyBytes: 0 },
  put: { perMinute: 240, bodyBytes: 64 * 1024 },
  post: { perMinute: 240, bodyBytes: 64 * 1024 },
} as const satisfies Record<Operation['method'], Limits>;

/** What goes over all of a city, a year or a log, or is taken along as a file: nobody asks that all the time. */
export const heavy = { perMinute: 120 } as const;

/** Whole tables: 5 MB is what Excel on the web takes at once, too. */
export const wholeTable = { bodyBytes: 5 * 1024 * 1024 } as const;

/** Lists of messages, an indicator's file: letters of three bytes each. */
export const longText = { bodyBytes: 1024 * 1024 } as const;

/** Every operation has limits: its own, or else those of its method. */
export function limitsOf({ method, limits }: Pick<Operation, 'method' | 'limits'>): Limits {
  return { ...usual[method], ...limits };
}
