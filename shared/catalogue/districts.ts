import type { District } from '../terms/district.ts';
import type { Text } from '../terms/text.ts';

/** The six zones (กลุ่มเขต) that the districts are grouped in. */
const zones = {
  centralBangkok: { th: 'กรุงเทพกลาง', en: 'Central Bangkok' },
  eastBangkok: { th: 'กรุงเทพตะวันออก', en: 'East Bangkok' },
  southBangkok: { th: 'กรุงเทพใต้', en: 'South Bangkok' },
  northBangkok: { th: 'กรุงเทพเหนือ', en: 'North Bangkok' },
  northThonburi: { th: 'กรุงธนเหนือ', en: 'North Thonburi' },
  southThonburi: { th: 'กรุงธนใต้', en: 'South Thonburi' },
} satisfies Record<string, Text>;

/** [DOPA code, agency code, agency code confirmed by a page of the old system, Thai name, English name, zone] */
const table: [string, string, boolean, string, string, keyof typeof zones][] = [
  ['1001', '5001', true, 'พระนคร', 'Phra Nakhon', 'centralBangkok'],
  ['1002', '5007', false, 'ดุสิต', 'Dusit', 'centralBangkok'],
  ['1003', '5015', false, 'หนองจอก', 'Nong Chok', 'eastBangkok'],
  ['1004', '5004', true, 'บางรัก', 'Bang Rak', 'southBangkok'],
  ['1005', '5012', true, 'บางเขน', 'Bang Khen', 'northBangkok'],
  ['1006', '5011', false, 'บางกะปิ', 'Bang Kapi', 'eastBangkok'],
  ['1007', '5005', false, 'ปทุมวัน', 'Pathum Wan', 'southBangkok'],
  ['1008', '5002', false, 'ป้อมปราบศัตรูพ่าย', 'Pom Prap Sattru Phai', 'centralBangkok'],
  ['1009', '5010', false, 'พระโขนง', 'Phra Khanong', 'southBangkok'],
  ['1010', '5013', true, 'มีนบุรี', 'Min Buri', 'eastBangkok'],
  ['1011', '5014', false, 'ลาดกระบัง', 'Lat Krabang', 'eastBangkok'],
  ['1012', '5006', false, 'ยานนาวา', 'Yan Nawa', 'southBangkok'],
  ['1013', '5003', false, 'สัมพันธวงศ์', 'Samphanthawong', 'centralBangkok'],
  ['1014', '5008', true, 'พญาไท', 'Phaya Thai', 'centralBangkok'],
  ['1015', '5016', true, 'ธนบุรี', 'Thon Buri', 'northThonburi'],
  ['1016', '5018', false, 'บางกอกใหญ่', 'Bangkok Yai', 'northThonburi'],
  ['1017', '5009', false, 'ห้วยขวาง', 'Huai Khwang', 'centralBangkok'],
  ['1018', '5017', false, 'คลองสาน', 'Khlong San', 'northThonburi'],
  ['1019', '5020', true, 'ตลิ่งชัน', 'Taling Chan', 'northThonburi'],
  ['1020', '5019', true, 'บางกอกน้อย', 'Bangkok Noi', 'northThonburi'],
  ['1021', '5023', false, 'บางขุนเทียน', 'Bang Khun Thian', 'southThonburi'],
  ['1022', '5021', false, 'ภาษีเจริญ', 'Phasi Charoen', 'southThonburi'],
  ['1023', '5022', false, 'หนองแขม', 'Nong Khaem', 'southThonburi'],
  ['1024', '5024', true, 'ราษฎร์บูรณะ', 'Rat Burana', 'southThonburi'],
  ['1025', '5035', false, 'บางพลัด', 'Bang Phlat', 'northThonburi'],
  ['1026', '5037', false, 'ดินแดง', 'Din Daeng', 'centralBangkok'],
  ['1027', '5028', false, 'บึงกุ่ม', 'Bueng Kum', 'eastBangkok'],
  ['1028', '5029', true, 'สาทร', 'Sathon', 'southBangkok'],
  ['1029', '5031', true, 'บางซื่อ', 'Bang Sue', 'northBangkok'],
  ['1030', '5026', false, 'จตุจักร', 'Chatuchak', 'northBangkok'],
  ['1031', '5030', true, 'บางคอแหลม', 'Bang Kho Laem', 'southBangkok'],
  ['1032', '5034', true, 'ประเวศ', 'Prawet', 'eastBangkok'],
  ['1033', '5033', false, 'คลองเตย', 'Khlong Toei', 'southBangkok'],
  ['1034', '5038', true, 'สวนหลวง', 'Suan Luang', 'southBangkok'],
  ['1035', '5036', true, 'จอมทอง', 'Chom Thong', 'northThonburi'],
  ['1036', '5025', false, 'ดอนเมือง', 'Don Mueang', 'northBangkok'],
  ['1037', '5032', false, 'ราชเทวี', 'Ratchathewi', 'centralBangkok'],
  ['1038', '5027', false, 'ลาดพร้าว', 'Lat Phrao', 'northBangkok'],
  ['1039', '5039', false, 'วัฒนา', 'Watthana', 'southBangkok'],
  ['1040', '5040', true, 'บางแค', 'Bang Khae', 'southThonburi'],
  ['1041', '5041', true, 'หลักสี่', 'Lak Si', 'northBangkok'],
  ['1042', '5042', false, 'สายไหม', 'Sai Mai', 'northBangkok'],
  ['1043', '5043', false, 'คันนายาว', 'Khan Na Yao', 'eastBangkok'],
  ['1044', '5044', true, 'สะพานสูง', 'Saphan Sung', 'eastBangkok'],
  ['1045', '5045', false, 'วังทองหลาง', 'Wang Thonglang', 'centralBangkok'],
  ['1046', '5046', false, 'คลองสามวา', 'Khlong Sam Wa', 'eastBangkok'],
  ['1047', '5047', true, 'บางนา', 'Bang Na', 'southBangkok'],
  ['1048', '5048', false, 'ทวีวัฒนา', 'Thawi Watthana', 'northThonburi'],
  ['1049', '5049', false, 'ทุ่งครุ', 'Thung Khru', 'southThonburi'],
  ['1050', '5050', false, 'บางบอน', 'Bang Bon', 'southThonburi'],
];

/** Bangkok's 50 districts, in the order of their DOPA codes. */
export const districts: District[] = table.map(([code, agencyCode, agencyCodeChecked, th, en, zone]) => ({
  code,
  agencyCode,
  agencyCodeChecked,
  name: { th, en },
  zone: zones[zone],
}));

const byCode = new Map(districts.map((district) => [district.code, district]));

export function findDistrict(code: string): District | undefined {
  return byCode.get(code);
}
