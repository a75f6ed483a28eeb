/**
 * How a text is read where it is no text: where the day stands, what money is called, and which year it is where none
 * is said. The API reads as in the United States whatever the machine's own settings are (office-js#1559, by design).
 */

export type Region = {
  dayFirst: boolean;
  currency: string;
  /** The number format that a day with its year gets. */
  day: string;
  /** The year it is. */
  year: number;
};

/** What an add-in sets through `values` and `formulas`. */
export function byApi(now = new Date()): Region {
  return { dayFirst: false, currency: '$', day: 'm/d/yyyy', year: now.getFullYear() };
}

/** What a person types or pastes on a Thai machine. */
export function byPerson(now = new Date()): Region {
  return { dayFirst: true, currency: '฿', day: 'd/m/yyyy', year: now.getFullYear() };
}
