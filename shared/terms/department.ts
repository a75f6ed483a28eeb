import type { Text } from './text.ts';

/** A department (สำนัก): an office of the city beside its districts. */
export type Department = {
  /** Its agency code, four digits that are no district's. */
  code: string;
  name: Text;
  /** One that is no longer active is given to no account any more; what there is of it stays. */
  active: boolean;
};
