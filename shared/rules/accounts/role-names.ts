import type { Text } from '../../terms/text.ts';
import type { Role } from '../../wire/access.ts';

/** What the roles are called. */
export const roleNames: Record<Role, Text> = {
  district: { th: 'เจ้าหน้าที่เขต', en: 'District officer' },
  department: { th: 'เจ้าหน้าที่สำนัก', en: 'Department officer' },
  planning: { th: 'เจ้าหน้าที่ สยป.', en: 'Planning officer' },
  administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  viewer: { th: 'ผู้เรียกดู', en: 'Viewer' },
};
