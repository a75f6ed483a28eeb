import { type Fault, fault } from '../../indicator/file/fault.ts';

/** In characters, as a person counts them on the keyboard. */
export const shortestPassword = 12;
export const longestPassword = 128;

/** Whose password it is. */
export type PasswordOwner = { username: string; displayName: string };

/** What the product is called: as near at hand for a guess as one's own name. */
export const productNames = ['traimat', 'ไตรมาส'];

/** How much a password must have besides names. */
const besidesNames = 8;

/**
 * What keeps a password from being taken, as far as it can be told without a list: what the person types is not asked for
 * capitals, figures or signs, which only lead to `Password1!`.
 *
 * | characters | besides the account's, the person's and the product's name | gives |
 * |---|---|---|
 * | fewer than 12 | – | too short |
 * | more than 128 | – | too long |
 * | 12 to 128 | fewer than 8 | like a name |
 * | 12 to 128 | 8 or more | nothing |
 */
export function passwordFaults(password: string, owner: PasswordOwner): Fault[] {
  const length = [...password].length;
  if (length < shortestPassword) {
    const missing = shortestPassword - length;
    return [
      passwordFault(
        [`รหัสผ่านสั้นกว่า ${shortestPassword} ตัวอักษร`, `The password has fewer than ${shortestPassword} characters`],
        [`เพิ่มอีกอย่างน้อย ${missing} ตัวอักษร จะใช้หลายคำต่อกันก็ได้`, `Add at least ${missing} more; several words will do`],
      ),
    ];
  }
  if (length > longestPassword) {
    return [
      passwordFault(
        [`รหัสผ่านยาวกว่า ${longestPassword} ตัวอักษร`, `The password has more than ${longestPassword} characters`],
        ['ตัดให้สั้นลง', 'Shorten it'],
      ),
    ];
  }
  return isLikeName(password, owner)
    ? [
        passwordFault(
          ['รหัสผ่านใกล้เคียงกับชื่อผู้ใช้ ชื่อของท่าน หรือชื่อระบบ', 'The password is much like a name of yours or of this system'],
          ['ใช้คำอื่นที่ไม่ใช่ชื่อ', 'Choose words that are no such name'],
        ),
      ]
    : [];
}

export function passwordFault(what: [th: string, en: string], cure: [th: string, en: string]): Fault {
  return fault(['password'], what, cure);
}

/** The names that a password must not rest on, as they are compared. */
export function namesOf({ username, displayName }: PasswordOwner): string[] {
  const written = [username, ...username.split(/[._-]+/), ...displayName.split(/[\s()]+/), ...productNames];
  return [...new Set(written.map(compared).filter((name) => name.length >= 3))].sort(
    (one, other) => other.length - one.length,
  );
}

function isLikeName(password: string, owner: PasswordOwner): boolean {
  const rest = namesOf(owner).reduce((left, name) => left.replaceAll(name, ''), compared(password));
  return rest !== compared(password) && [...rest].length < besidesNames;
}

/** Only for comparing: the password itself is kept as it is typed, letter for letter. */
function compared(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
