import type { Area } from './check.ts';
import { events } from './checks/events.ts';
import { filters } from './checks/filters.ts';
import { formats } from './checks/formats.ts';
import { formulas } from './checks/formulas.ts';
import { host } from './checks/host.ts';
import { names } from './checks/names.ts';
import { numbers } from './checks/numbers.ts';
import { page } from './checks/page.ts';
import { payload } from './checks/payload.ts';
import { protection } from './checks/protection.ts';
import { selection } from './checks/selection.ts';
import { tables } from './checks/tables.ts';
import { times } from './checks/times.ts';
import { validation } from './checks/validation.ts';
import { values } from './checks/values.ts';
import { worksheets } from './checks/worksheets.ts';

/** Everything that is tried, in the order in which it is: what most rests on first. */
export const areas: Area[] = [
  host,
  values,
  numbers,
  formulas,
  tables,
  filters,
  protection,
  validation,
  formats,
  names,
  selection,
  worksheets,
  page,
  events,
  times,
  payload,
];
