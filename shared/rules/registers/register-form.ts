import { communityKinds } from '../../catalogue/community-kinds.ts';
import { type Column, column } from '../../indicator/column.ts';
import { type Indicator, remarkColumn, sheetColumns } from '../../indicator/indicator.ts';

/** A register as a form: what its worksheet has columns for, in the way in which an indicator's sheet says it. */
export const registerForm: Pick<Indicator, 'rows' | 'columns'> = {
  rows: { from: 'roster', subject: { th: 'ชุมชน', en: 'Community' } },
  columns: [
    {
      type: 'choice',
      key: 'kind',
      header: { th: 'ประเภทชุมชน', en: 'Kind' },
      hint: { th: 'เลือกประเภทตามระเบียบที่ใช้ในวันนั้น', en: 'Choose the kind under the regulation in force' },
      width: 110,
      choices: communityKinds,
    },
    {
      type: 'date',
      key: 'from',
      header: { th: 'ใช้ตั้งแต่', en: 'From' },
      hint: { th: 'วันแรกที่เป็นชุมชน วัน/เดือน/ปี พ.ศ. เช่น 1/1/2563', en: 'Its first day, day/month/year BE' },
      width: 92,
    },
    {
      type: 'date',
      key: 'to',
      header: { th: 'ใช้ถึง', en: 'To' },
      hint: { th: 'วันสุดท้าย เว้นว่างหากยังเป็นชุมชนอยู่', en: 'Its last day; blank while it goes on' },
      width: 92,
    },
    {
      type: 'text',
      key: 'mergedInto',
      header: { th: 'รวมเข้ากับ', en: 'Merged into' },
      hint: { th: 'รหัสชุมชนที่รวมเข้าด้วย ต้องมีวันสุดท้าย', en: 'The code of the community it became part of' },
      width: 92,
      maxLength: 12,
    },
  ].map((one) => column.parse(one)),
};

const codeHint = { th: 'รหัสเขตตามด้วยเลขลำดับ เช่น 1035-051', en: "The district's code and a running number" };
const nameHint = {
  th: 'พิมพ์ชื่อใหม่ทับเพื่อเปลี่ยนชื่อ ชื่อเดิมยังอยู่ในประวัติ',
  en: 'Type over it to rename; the old name stays on record',
};

/** The worksheet's columns from left to right. The name is typed over to rename a community. */
export const registerColumns: Column[] = sheetColumns(registerForm)
  .filter(({ key }) => key !== remarkColumn)
  .map((one): Column => {
    if (one.key === 'code') return { ...one, filledBy: 'district', width: 84, hint: codeHint };
    if (one.key === 'name') return { ...one, filledBy: 'district', width: 230, hint: nameHint };
    return one;
  });

export function kindName(code: string): { th: string; en: string } {
  return communityKinds.find((kind) => kind.code === code)?.label ?? { th: code, en: code };
}
