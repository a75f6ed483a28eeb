import { plain } from '../../normalise/plain.ts';
import { registerColumns } from '../register-form.ts';
import { withWholeAm } from './community-name.ts';

/** What a column of a list is about: a column of the register, the district, or something that a register has no use for. */
export type ListMeaning = 'code' | 'name' | 'kind' | 'from' | 'to' | 'mergedInto' | 'district';

/** The meanings in the order in which a person chooses among them. */
export const listMeanings: ListMeaning[] = ['name', 'code', 'kind', 'district', 'from', 'to', 'mergedInto'];

/** Headers that offices give such lists, in Thai and in English, besides our own. */
const synonyms: Record<ListMeaning, string[]> = {
  code: ['รหัส', 'รหัสชุมชน', 'code', 'community code', 'community id', 'id'],
  name: [
    ...['ชื่อ', 'ชื่อชุมชน', 'ชุมชน', 'รายชื่อ', 'รายชื่อชุมชน', 'ชื่อของชุมชน', 'นามชุมชน'],
    ...['name', 'community', 'community name', 'name of community', 'communities'],
  ],
  kind: [
    ...['ประเภท', 'ประเภทชุมชน', 'ประเภทของชุมชน', 'ชนิด', 'ชนิดชุมชน', 'ลักษณะชุมชน'],
    ...['kind', 'type', 'community type', 'community kind', 'type of community', 'kind of community'],
  ],
  from: ['ตั้งแต่', 'ใช้ตั้งแต่', 'วันที่เริ่ม', 'วันเริ่ม', 'from', 'valid from', 'first day'],
  to: ['ถึง', 'ใช้ถึง', 'วันที่สิ้นสุด', 'วันสิ้นสุด', 'to', 'valid to', 'last day'],
  mergedInto: ['รวมกับ', 'รวมเข้ากับ', 'รวมเข้ากับชุมชน', 'merged into'],
  district: [
    ...['เขต', 'สำนักงานเขต', 'ชื่อเขต', 'รหัสเขต', 'เขตที่ตั้ง', 'พื้นที่เขต', 'สนข'],
    ...['district', 'district name', 'district code', 'district office', 'dname', 'dcode'],
  ],
};

/** Headers of columns that such lists often have and a register has no use for: they tell that a line is one of headers. */
const others = [
  ...['ลำดับ', 'ลำดับที่', 'ที่', 'no', 'order', 'seq', 'item'],
  ...['แขวง', 'ชื่อแขวง', 'รหัสแขวง', 'subdistrict', 'subdistrict name', 'sdname', 'sdcode', 'khwaeng'],
  ...['จังหวัด', 'กลุ่มเขต', 'พื้นที่', 'ที่ตั้ง', 'ที่อยู่', 'ซอย', 'ถนน', 'province', 'zone', 'address', 'area'],
  ...['ครัวเรือน', 'จำนวนครัวเรือน', 'จำนวนบ้าน', 'หลังคาเรือน', 'จำนวนหลังคาเรือน', 'จำนวนครอบครัว', 'households', 'houses'],
  ...['ประชากร', 'จำนวนประชากร', 'ชาย', 'หญิง', 'รวม', 'จำนวน', 'population', 'male', 'female', 'total'],
  ...['ประธาน', 'ประธานชุมชน', 'ชื่อประธาน', 'ชื่อประธานชุมชน', 'โทรศัพท์', 'เบอร์โทร', 'เบอร์โทรศัพท์', 'chair', 'phone'],
  ...['หมายเหตุ', 'ปี', 'ปีงบประมาณ', 'ปีที่จัดตั้ง', 'วันที่จัดตั้ง', 'remark', 'remarks', 'year', 'latitude', 'longitude'],
];

const meanings = new Map<string, ListMeaning | 'other'>([
  ...others.map((header) => [headerKey(header), 'other'] as const),
  ...listMeanings.flatMap((meaning) => {
    const { header } = registerColumns.find(({ key }) => key === meaning) ?? { header: null };
    const own = header ? [header.th, header.en] : [];
    return [...own, ...synonyms[meaning]].map((name) => [headerKey(name), meaning] as const);
  }),
]);

/** What a header says its column is about; null for one that is not known. */
export function meaningOf(header: string): ListMeaning | 'other' | null {
  return meanings.get(headerKey(header)) ?? null;
}

/** A header without what does not tell: brackets and the unit in them, stars, a footnote's mark, spaces. */
function headerKey(header: string): string {
  return withWholeAm(plain(header))
    .replace(/\([^)]*\)|\[[^\]]*\]|\d+\)$/g, '')
    .replace(/[^\p{L}\p{M}\d]/gu, '');
}
