/** The last moment at which it was a time of day (`02:30`) in Bangkok. */
export function lastTimeOfDay(now: Date, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const day = new Date(now.getTime() + bangkok);
  const today = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hours, minutes) - bangkok;
  return new Date(today <= now.getTime() ? today : today - aDay);
}

const bangkok = 7 * 60 * 60 * 1000;
const aDay = 24 * 60 * 60 * 1000;
