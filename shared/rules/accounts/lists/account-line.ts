/** A line of a list of people to invite, as it is written; `line` is where it stands in its file, from 1. */
export type AccountLine = {
  line: number;
  name: string;
  account: string;
  mail: string;
  /** Empty where the organisation has one role only. */
  role: string;
  organisation: string;
};

/** What a column of such a list is about, in the order of our own. */
export const accountFields = ['name', 'account', 'mail', 'role', 'organisation'] as const;
export type AccountField = (typeof accountFields)[number];
