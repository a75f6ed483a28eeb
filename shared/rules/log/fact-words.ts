import type { FactName } from '../../terms/log.ts';
import type { Text } from '../../terms/text.ts';

/** What each kind of fact is called. */
export const factWords: Record<FactName, Text> = {
  account_changes: { th: 'บัญชีผู้ใช้', en: 'account' },
  indicators: { th: 'รุ่นของตัวชี้วัด', en: 'version of an indicator' },
  reporting_windows: { th: 'วันของไตรมาส', en: "quarter's days" },
  rosters: { th: 'ทะเบียนชุมชน', en: 'register' },
  extensions: { th: 'การขยายเวลา', en: 'more time' },
  cancellations: { th: 'การยกเลิกตัวชี้วัด', en: 'cancellation' },
  evaluation_scales: { th: 'เกณฑ์คะแนน', en: 'evaluation scale' },
  report_demands: { th: 'การเรียกข้อความรายงาน', en: 'demand for a report text' },
  installation_settings: { th: 'การตั้งค่าระบบ', en: 'setting of the installation' },
  departments: { th: 'สำนัก', en: 'department' },
  receipt_keys: { th: 'กุญแจตราประทับใบรับ', en: 'key of receipts' },
  mail_settings: { th: 'การรับอีเมลสรุป', en: 'wish for a digest' },
  revisions: { th: 'ฉบับของแผ่นงาน', en: 'revision of a sheet' },
  events: { th: 'รายการของแผ่นงาน', en: 'act on a sheet' },
  redactions: { th: 'การลบข้อมูล', en: 'redaction' },
  receipts: { th: 'ใบรับ', en: 'receipt' },
};
