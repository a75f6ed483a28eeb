import type { DefectKind } from '../defect-kind.ts';

/** Targets and units that cannot be what they say. */
export const targetKinds = {
  'target-missing': {
    name: { th: 'ไม่มีค่าเป้าหมาย', en: 'No target' },
    source: 'DOMAIN.md, What the old system shows: target (ค่าเป้าหมาย) with its unit',
  },
  'text-target': {
    name: { th: 'ค่าเป้าหมายเป็นข้อความ ไม่ใช่ตัวเลข', en: 'The target is text, not a number' },
    source: 'DOMAIN.md, What the old pages get wrong: text targets (“20 ของประชาชนที่ทำการสำรวจ”)',
  },
  'target-zero': {
    name: { th: 'ค่าเป้าหมายเป็น 0', en: 'The target is 0' },
    source: 'DOMAIN.md, What the old pages get wrong: target 0',
  },
  'target-not-whole': {
    name: { th: 'ค่าเป้าหมายมีเศษทศนิยม', en: 'The target is not a whole number' },
    source: 'page 1100-6539 (8.57)',
  },
  'weight-as-target': {
    name: { th: 'ค่าเป้าหมายน่าจะเป็นน้ำหนักของตัวชี้วัด', en: 'The target looks like the indicator’s weight' },
    source: 'DOMAIN.md, What the old pages get wrong: a weight typed as the target',
  },
  'unit-with-direction': {
    name: { th: 'หน่วยนับมีทิศทางปนอยู่', en: 'A direction in the unit' },
    source: 'DOMAIN.md, What the old pages get wrong: units with a direction or a placeholder in them',
  },
  'unit-with-placeholder': {
    name: { th: 'หน่วยนับมีช่องว่างที่ยังไม่เติม', en: 'A placeholder in the unit' },
    source: 'DOMAIN.md, What the old pages get wrong: units with a direction or a placeholder in them',
  },
  'unit-not-a-unit': {
    name: { th: 'หน่วยนับไม่ใช่หน่วย', en: 'The unit is no unit' },
    source: 'page 1700-944 (ผลลัพธ์), page 5014-0908 (จำนวน)',
  },
  'unit-and-target-swapped': {
    name: { th: 'หน่วยนับกับค่าเป้าหมายสลับช่องกัน', en: 'Unit and target are swapped' },
    source: 'page 181 (≥1 / แห่ง)',
  },
  'number-in-unit': {
    name: { th: 'หน่วยนับมีตัวเลข', en: 'A number in the unit' },
    source: 'page 64 (ร้อยละ 30)',
  },
  'compound-unit': {
    name: { th: 'หน่วยนับมีสองหน่วยรวมกัน', en: 'Two units in one' },
    source: 'page 5030-1052 (เครือข่าย/สำนักงานเขต)',
  },
  'unit-against-title': {
    name: { th: 'หน่วยนับไม่ตรงกับชื่อตัวชี้วัด', en: 'Unit and title say different things' },
    source: 'page 212 (ร้อยละพื้นที่สีเขียว in ตร.ม.)',
  },
  'unit-against-method': {
    name: { th: 'หน่วยนับไม่ตรงกับวิธีการคำนวณ', en: 'Unit and method say different things' },
    source: 'page 5047-0945 (ค่าเปอร์เซ็นไทล์ for a percentage of the median)',
  },
  'level-with-percent': {
    name: { th: 'ชื่อเป็น “ระดับ…” แต่หน่วยนับเป็นร้อยละ', en: 'A “level” in the title, per cent in the unit' },
    source: 'page 5004-0881 (ระดับความพึงพอใจ … ร้อยละ)',
  },
  'direction-unsaid': {
    name: { th: 'ค่าน้อยน่าจะดีกว่า แต่หน้าไม่บอก', en: 'Less is probably better, and the page does not say' },
    source: 'DOMAIN.md, Kinds of calculation: lower is better (5047-0945, 5047-0895)',
  },
} satisfies Record<string, DefectKind>;
