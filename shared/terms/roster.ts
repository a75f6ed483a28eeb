/** A community that a district is expected to report on. */
export type Community = {
  /** `1035-001`: the district's code and a running number. */
  code: string;
  name: string;
  /** A code of the indicator's list of community kinds. */
  kind: string;
};

/** The rows expected of a district in a period, in the order of its sheet. */
export type Roster = { district: string; period: string; demo: boolean; communities: Community[] };
