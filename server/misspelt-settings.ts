/** A variable of the environment that the server does not know, and the setting that was meant by it, if one was. */
export type MisspeltSetting = { given: string; meant: string | null };

/** npm gives its scripts hundreds of its own. */
const others = /^npm_/;
const prefix = /^TRAIMAT_/;

/**
 * Variables that look like settings and are none: written nearly like one, or under this program's name.
 *
 * | given | meant |
 * |---|---|
 * | `SMPT_URL` | SMTP_URL |
 * | `smtp-url`, `SMTPURL` | SMTP_URL |
 * | `TRAIMAT_PORT` | PORT |
 * | `TRAIMAT_COLOUR` | none that there is |
 * | `HOSTNAME`, `PATH`, `npm_config_port` | none of ours |
 */
export function findMisspelt(given: string[], settings: readonly string[]): MisspeltSetting[] {
  return given
    .filter((name) => !settings.includes(name) && !others.test(name))
    .flatMap((name) => {
      const bare = plain(name.toUpperCase().replace(prefix, ''));
      const near = nearestOf(bare, settings);
      return near !== null || prefix.test(name.toUpperCase()) ? [{ given: name, meant: near }] : [];
    });
}

/** What is warned of, in one line. */
export function misspeltWarning({ given, meant }: MisspeltSetting): string {
  return meant === null
    ? `${given}: ไม่มีการตั้งค่าชื่อนี้ จึงไม่มีผล ตรวจชื่อในคู่มือ · there is no such setting, so it does nothing: see the manual for its name`
    : `${given}: ไม่มีการตั้งค่าชื่อนี้ จึงไม่มีผล หมายถึง ${meant} หรือไม่ · there is no such setting, so it does nothing: is ${meant} meant?`;
}

/** The setting that differs by the fewest slips, if by few enough. */
function nearestOf(bare: string, settings: readonly string[]): string | null {
  const most = mostSlips(bare);
  const distances = settings
    .filter((setting) => Math.abs(plain(setting).length - bare.length) <= most)
    .map((setting) => ({ setting, distance: distance(bare, plain(setting)) }));
  const [nearest] = distances.toSorted((one, other) => one.distance - other.distance);
  return nearest && nearest.distance <= most ? nearest.setting : null;
}

function plain(name: string): string {
  return name.replace(/[_\W]/g, '');
}

/** Of a short name one letter may be wrong, of a long one two. */
function mostSlips({ length }: string): number {
  return length < 9 ? 1 : 2;
}

/** Letters to put in, take out, change, or change places with their neighbour (Damerau and Levenshtein). */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1)];
      if (swapped) ways.push(at(row - 2, column - 2) + 1);
      const line = rows[row];
      if (line) line[column] = Math.min(...ways);
    }
  }
  return at(one.length, other.length);
}
