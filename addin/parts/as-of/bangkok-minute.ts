const zone = 7 * 60 * 60 * 1000;

/** A moment as the browser's field for day and time writes it, in Bangkok: `2020-01-31T02:00:30Z` is `2020-01-31T09:00`. */
export function bangkokMinute(moment: Date): string {
  return new Date(moment.getTime() + zone).toISOString().slice(0, 16);
}

/**
 * The moment that such a field means in Bangkok, whatever zone the computer is set to; in UTC, as a `+` does not always
 * survive in a link. Null while day and time are not whole.
 */
export function momentOf(minute: string): string | null {
  const time = Date.parse(`${minute}:00+07:00`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
