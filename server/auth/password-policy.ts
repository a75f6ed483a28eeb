import { type PasswordOwner, passwordFault, passwordFaults } from '../../shared/rules/accounts/password-rules.ts';
import type { Refusal } from '../refusal.ts';
import { isCommonApart } from './common-passwords-apart.ts';
import { isPassword } from './password-hash.ts';

/** Why a new password is not taken, what and cure for each reason; null when it is. `old` is the hash of the present one. */
export async function refusePassword(
  password: string,
  owner: PasswordOwner,
  old: string | null,
): Promise<Refusal | null> {
  const faults = passwordFaults(password, owner);
  if (faults.length > 0) return { refused: 'password-refused', faults };
  if (await isCommonApart({ password, owner })) return { refused: 'password-refused', faults: [common] };
  if (old && (await isPassword(password, old))) return { refused: 'password-refused', faults: [same] };
  return null;
}

const common = passwordFault(
  ['รหัสผ่านนี้เดาง่าย มีผู้ใช้กันทั่วไป หรือเรียงตามแป้นพิมพ์', 'The password is easily guessed: a common one, or a row of keys'],
  ['ใช้คำหลายคำที่ไม่เกี่ยวกัน', 'Choose several words that have nothing to do with each other'],
);

const same = passwordFault(
  ['รหัสผ่านใหม่เหมือนรหัสผ่านเดิม', 'The new password is the old one'],
  ['ตั้งรหัสผ่านที่ต่างจากเดิม', 'Choose another one'],
);
