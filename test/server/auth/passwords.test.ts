import { hashPassword as hashScrypt } from 'better-auth/crypto';
import { describe, expect, test } from 'vitest';
import { hashPassword, isOutdated, isPassword } from '../../../server/auth/password-hash.ts';
import { refusePassword } from '../../../server/auth/password-policy.ts';

const owner = { username: 'bangrak', displayName: 'สมชาย ใจดี' };

describe('refuses a new password', () => {
  test.each([
    ['short', 'สั้นกว่า', ['', 'correcthors', 'รหัสผ่าน', '😀'.repeat(11)]],
    ['long', 'ยาวกว่า', ['q7'.repeat(65)]],
    [
      'like a name',
      'ใกล้เคียงกับชื่อ',
      ['bangrakbangrak', 'BangRak-2563!', 'ｂａｎｇｒａｋ2563xy', 'สมชายใจดี2563', 'traimat-2563', 'ไตรมาสไตรมาส1'],
    ],
    [
      'common',
      'เดาง่าย',
      ['password1234', 'P@ssw0rd1234', 'qwertyuiop12', '123456789012', 'aaaaaaaaaaaaaa', 'drowssap4321'],
    ],
    ['common here', 'เดาง่าย', ['กรุงเทพมหานคร', 'รหัสผ่านรหัสผ่าน', 'bangkokbangkok', 'ฟหกดฟหกดฟหกด']],
  ])('%s', async (_, words, passwords) => {
    for (const password of passwords) {
      const refusal = await refusePassword(password, owner, null);
      expect(refusal, password).toMatchObject({ refused: 'password-refused' });
      expect(refusal?.faults?.map(({ what }) => what.th).join(), password).toContain(words);
    }
  });

  test('the old one again, also where its hash is of old', async () => {
    const old = 'correct-horse-battery';
    for (const hash of [await hashPassword(old), await hashScrypt(old)]) {
      const refusal = await refusePassword(old, owner, hash);
      expect(refusal?.faults?.map(({ what }) => what.en)).toEqual(['The new password is the old one']);
      expect(await refusePassword('another-good-password', owner, hash)).toBeNull();
    }
  });
});

test.each([
  'correct-horse-battery',
  'ปลาทอดน้ำปลาหน้าฝน',
  'bangrak and nine elephants',
  'กขฃค7Qz!-mghw',
  'tE3m0XkBwQ9z',
  'สวนหลวง ๙ แปลง',
])('takes %s', async (password) => {
  expect(await refusePassword(password, owner, null)).toBeNull();
});

describe('a hash', () => {
  test('is of argon2id at the cost of ASVS, and salted', async () => {
    const hash = await hashPassword('correct-horse-battery');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword('correct-horse-battery')).not.toBe(hash);
    expect(isOutdated(hash)).toBe(false);
  });

  test('knows what was typed, letter for letter', async () => {
    const hash = await hashPassword('รหัสน้ำ-abc-①');
    expect(await isPassword('รหัสน้ำ-abc-①', hash)).toBe(true);
    for (const other of ['รหัสน้ำ-abc-1', 'รหัสน้ํา-abc-①', 'รหัสน้ำ-ABC-①', 'รหัสน้ำ-abc-① ', '']) {
      expect(await isPassword(other, hash), other).toBe(false);
    }
  });

  test('of old is known, and is to be made anew', async () => {
    const hash = await hashScrypt('correct-horse-battery');
    expect(await isPassword('correct-horse-battery', hash)).toBe(true);
    expect(await isPassword('correct-horse-batterx', hash)).toBe(false);
    expect(isOutdated(hash)).toBe(true);
    expect(isOutdated('$argon2id$v=19$m=4096,t=2,p=1$c2FsdHNhbHQ$aGFzaA')).toBe(true);
  });
});
