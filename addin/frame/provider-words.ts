import type { Text } from '../../shared/terms/text.ts';

export const providerWords = {
  signInBy: { th: 'เข้าสู่ระบบด้วย', en: 'Sign in with' },
  waiting: { th: 'กำลังเข้าสู่ระบบ…', en: 'Signing in…' },
  or: { th: 'หรือ', en: 'or' },
} satisfies Record<string, Text>;
