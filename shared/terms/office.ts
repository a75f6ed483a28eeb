import type { District } from './district.ts';
import type { Text } from './text.ts';

/**
 * Who reports a sheet (หน่วยงานที่รายงาน): a district's office, or the owner of an indicator, which has a sheet of its own
 * beside the districts', or in their place.
 *
 * | kind | code |
 * |---|---|
 * | district | DOPA code, `1001` to `1050` |
 * | owner | agency code: a department's, the planning office's, or that of a district's office as an owner (`50xx`) |
 *
 * No owner's agency code is a district's DOPA code, so that a code alone tells of which kind it is.
 */
export type Office =
  | { kind: 'district'; code: string; name: Text; district: District }
  | { kind: 'owner'; code: string; name: Text; district: null };

/** An office by its code alone, before it is known how it is called. */
export type OfficePlace = { kind: 'district'; code: string; district: District } | { kind: 'owner'; code: string };
