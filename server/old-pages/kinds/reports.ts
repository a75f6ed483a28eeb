import type { DefectKind } from '../defect-kind.ts';

/** What the quarters' report texts leave out, contradict or mix up. */
export const reportKinds = {
  'percent-without-numerator': {
    name: { th: 'เป็นร้อยละแต่ไม่มีตัวตั้งและตัวหารในรายงาน', en: 'Per cent without numerator and denominator' },
    source: 'DOMAIN.md, What the old pages get wrong: percent typed without its numerator and denominator',
  },
  'numerator-in-prose': {
    name: { th: 'ตัวตั้งหรือตัวหารมีอยู่ในข้อความรายงานเท่านั้น', en: 'Numerator or denominator only in the report’s prose' },
    source: 'DOMAIN.md, Kinds of calculation: ratio of counts (5036-6511, 29 / 48 = 60.42)',
  },
  'amounts-give-another-percent': {
    name: { th: 'จำนวนในรายงานคำนวณได้ไม่ตรงกับผลงาน', en: 'The amounts in the report give another percentage' },
    source: 'DOMAIN.md, What the old pages get wrong: stated 100 % beside amounts that give 79 %',
  },
  'report-disagrees-with-result': {
    name: { th: 'ตัวเลขในรายงานไม่ตรงกับผลงาน', en: 'The figure in the report is not the result' },
    source: 'page 5020-1000 (13.53 beside 67.65)',
  },
  'report-in-another-unit': {
    name: { th: 'รายงานเป็นหน่วยอื่น ไม่ใช่ร้อยละ', en: 'The report is in another unit, not per cent' },
    source: 'page 5025-0875 (per cent reported in kilograms)',
  },
  'denominator-changes': {
    name: { th: 'ตัวหารเปลี่ยนระหว่างปี', en: 'The denominator changes during the year' },
    source: 'DOMAIN.md, Kinds of calculation: the denominator moves (5004-903)',
  },
  'area-as-triple': {
    name: { th: 'พื้นที่เขียนแบบ ไร่-งาน-วา รวมกันไม่ได้', en: 'Areas as rai-ngan-wa: they cannot be added up' },
    source: 'page 5048-0792 (4-2-0)',
  },
  'figures-pasted-together': {
    name: { th: 'ตัวเลขหลายเดือนวางต่อกันในช่องเดียว', en: 'Several months’ figures pasted together' },
    source: 'DOMAIN.md, What the old pages get wrong: dated entries pasted together',
  },
  'dates-pasted-together': {
    name: { th: 'บันทึกหลายวันที่วางต่อกันในช่องเดียว', en: 'Entries of several dates pasted together' },
    source: 'DOMAIN.md, What the old pages get wrong: dated entries pasted together',
  },
  'two-digit-year': {
    name: { th: 'ปี พ.ศ. สองหลัก', en: 'A year of two digits' },
    source: 'DOMAIN.md, What the old pages get wrong: years of two and of four digits',
  },
  'identical-reports': {
    name: { th: 'รายงานหลายไตรมาสเหมือนกันทุกคำ', en: 'Several quarters’ reports are the same' },
    source: 'page 5014-0908 (the same text in three quarters)',
  },
  'report-is-background': {
    name: { th: 'รายงานเป็นนิยามหรือความเป็นมา ไม่ใช่ผลงาน', en: 'The report is a definition or background' },
    source: 'page 5035-893, page 0700-833',
  },
  'cancelled-with-numbers': {
    name: { th: 'ตัวชี้วัดถูกยกเลิกแต่ตัวเลขยังอยู่', en: 'Cancelled, with numbers left in place' },
    source:
      'DOMAIN.md, What the old pages get wrong: indicators cancelled during the year with their numbers left in place',
  },
  'report-empty': {
    name: { th: 'ช่องรายงานว่าง (หน้าอื่นพิมพ์ “-”)', en: 'The report is blank (elsewhere “-”)' },
    source: 'page 2100-1037',
  },
  'result-without-report': {
    name: { th: 'มีผลงานแต่ไม่มีรายงาน', en: 'A result without a report' },
    source: 'page 5032-0772 (quarter 1: 100 and no report)',
  },
  'evaluated-without-report': {
    name: { th: 'ได้รับการประเมินทั้งที่ไม่มีรายงาน', en: 'Evaluated without a report' },
    source: 'page 1900-6527 (quarter 4: evaluation 85 and no report)',
  },
} satisfies Record<string, DefectKind>;
