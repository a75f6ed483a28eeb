import type { Text } from './text.ts';

/** One of Bangkok's 50 district offices. */
export type District = {
  /** DOPA code, such as `1035`: what a district is known by throughout. */
  code: string;
  /** BMA agency code (`50xx`), as in the indicator codes of the district's own indicators. */
  agencyCode: string;
  /** Whether a page of the old system confirms the agency code; the others follow from the offices' order. */
  agencyCodeChecked: boolean;
  name: Text;
  zone: Text;
};
