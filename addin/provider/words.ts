import type { Text } from '../../shared/terms/text.ts';

export const providerPageWords = {
  done: { th: 'เข้าสู่ระบบแล้ว ปิดหน้าต่างนี้ได้', en: 'You are signed in; this window can be closed.' },
  strange: {
    th: 'การเข้าสู่ระบบนี้ไม่ได้เริ่มจากหน้าต่างนี้ ยังไม่มีใครเข้าสู่ระบบ กลับไปที่หน้าเดิม แล้วกดปุ่มเข้าสู่ระบบอีกครั้ง',
    en: 'This sign-in was not begun in this window, and nobody has been signed in. Go back to where you were and press the sign-in button again.',
  },
} satisfies Record<string, Text>;
