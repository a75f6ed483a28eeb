/**
 * Loaded before a server (`--import`), it sets the server's clock ahead by CLOCK_AHEAD milliseconds: a day of the calendar on
 * which something is to happen need not be waited for. Timers run as always.
 */
const ahead = Number(process.env.CLOCK_AHEAD ?? 0);
const present = Date.now;
globalThis.Date = new Proxy(Date, {
  construct: (real, given) => Reflect.construct(real, given.length === 0 ? [present() + ahead] : given),
  apply: () => new Date().toString(),
  get: (real, name) => (name === 'now' ? () => present() + ahead : Reflect.get(real, name)),
});

export {};
