import type { Text } from './text.ts';

/**
 * What has become of an account:
 *
 * | state | may sign in | has a password of its own |
 * |---|---|---|
 * | invited | by what it was invited with | no |
 * | active | yes | yes |
 * | deactivated | no | as it was |
 * | erased | no | no; nor a name any more |
 */
export const accountStates = ['invited', 'active', 'deactivated', 'erased'] as const;
export type AccountState = (typeof accountStates)[number];

export const accountStateNames: Record<AccountState, Text> = {
  invited: { th: 'เชิญแล้ว ยังไม่ได้ตั้งรหัสผ่าน', en: 'invited, has no password yet' },
  active: { th: 'ใช้งานอยู่', en: 'active' },
  deactivated: { th: 'ปิดการใช้งาน', en: 'deactivated' },
  erased: { th: 'ลบข้อมูลแล้ว', en: 'erased' },
};
