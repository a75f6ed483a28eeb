import type { Text } from '../../../shared/terms/text.ts';
import type { Band } from '../charts/bands.ts';

/** Words of the city's figure, its charts and its districts. */
export const cityWords = {
  result: { th: 'ผลงานเทียบเป้าหมาย', en: 'Result against target' },
  morePrevious: (gap: string): Text => ({ th: `สูงกว่าไตรมาสก่อน ${gap}`, en: `${gap} above last quarter` }),
  lessPrevious: (gap: string): Text => ({ th: `ต่ำกว่าไตรมาสก่อน ${gap}`, en: `${gap} below last quarter` }),
  samePrevious: { th: 'เท่ากับไตรมาสก่อน', en: 'The same as last quarter' },
  noPrevious: { th: 'ไม่มีตัวเลขของไตรมาสก่อนให้เทียบ', en: 'No figure of last quarter to compare with' },
  cancelled: (quarter: number): Text => ({
    th: `ยกเลิกตัวชี้วัดนี้ตั้งแต่ไตรมาสที่ ${quarter}`,
    en: `This indicator is cancelled from quarter ${quarter} on`,
  }),
  cancelledWhy: (reason: string, by: string, moment: Text): Text => ({
    th: `เหตุผล: ${reason} · ${by} · ${moment.th} · ตัวเลขที่รายงานไว้แล้วยังอยู่ครบ`,
    en: `Reason: ${reason} · ${by} · ${moment.en} · What had been reported is kept`,
  }),
  progress: { th: 'ความก้าวหน้าของการส่ง', en: 'Progress of submissions' },
  submitted: (submitted: number, expected: number): Text => ({
    th: `ส่งแล้ว ${submitted} จาก ${expected} เขต`,
    en: `${submitted} of ${expected} districts have submitted`,
  }),
  mending: (districts: number): Text => ({
    th: `อีก ${districts} เขตเคยส่งแล้ว แต่ถูกส่งคืนหรือเปิดให้แก้ไข จึงไม่นับในจำนวนนี้`,
    en: `Not among them: ${districts} that had submitted and were returned or reopened`,
  }),
  due: (day: Text): Text => ({ th: `กำหนดส่ง ${day.th}`, en: `Due ${day.en}` }),
  opens: (day: Text): Text => ({ th: `เปิดรับข้อมูล ${day.th}`, en: `Opens ${day.en}` }),
  closed: (day: Text): Text => ({ th: `ปิดรับข้อมูลแล้วเมื่อ ${day.th}`, en: `Closed on ${day.en}` }),
  left: (days: number): Text =>
    days === 0
      ? { th: 'ครบกำหนดวันนี้', en: 'Due today' }
      : { th: `เหลืออีก ${days} วัน`, en: days === 1 ? '1 day left' : `${days} days left` },
  over: (days: number | null): Text =>
    days === null
      ? { th: 'เลยกำหนดแล้ว', en: 'Past the due day' }
      : { th: `เลยกำหนดมาแล้ว ${days} วัน`, en: days === 1 ? '1 day past the due day' : `${days} days past the due day` },
  overdue: (districts: number): Text => ({
    th: `เลยกำหนดแล้วยังไม่ส่ง ${districts} เขต`,
    en: districts === 1 ? '1 district is overdue' : `${districts} districts are overdue`,
  }),
  lateCount: (districts: number): Text => ({
    th: `ส่งช้า ${districts} เขต`,
    en: districts === 1 ? '1 was late' : `${districts} were late`,
  }),
  progressTable: { th: 'จำนวนเขตตามสถานะ', en: 'Districts by state' },
  state: { th: 'สถานะ', en: 'State' },
  count: { th: 'จำนวนเขต', en: 'Districts' },
  share: { th: 'ร้อยละของเขต', en: 'Per cent of districts' },
  map: { th: 'แผนที่เขต', en: 'Map of districts' },
  mapList: { th: '50 เขตตามที่ตั้ง', en: 'The 50 districts where they lie' },
  mapHint: { th: 'เลือกเขตบนแผนที่เพื่อดูรายละเอียด', en: 'Choose a district on the map to see more.' },
  legend: { th: 'ความหมายของสี', en: 'What the colours mean' },
  bandNames: {
    met: { th: '✓ ถึงเป้าหมาย', en: '✓ On target' },
    near: { th: 'ห่างเป้าหมายไม่เกิน 10%', en: 'Off by up to 10%' },
    below: { th: 'ห่างเป้าหมาย 10–30%', en: 'Off by 10–30%' },
    far: { th: 'ห่างเป้าหมายเกิน 30%', en: 'Off by more than 30%' },
    untargeted: { th: 'ไม่มีเป้าหมายรายเขต', en: 'No target of their own' },
    'not-calculable': { th: 'คำนวณไม่ได้', en: 'Not calculable' },
    'not-applicable': { th: 'ไม่เกี่ยวข้อง', en: 'Not applicable' },
    'not-reported': { th: 'ยังไม่มีตัวเลข', en: 'No figure yet' },
  } satisfies Record<Band, Text>,
  bandCount: (name: Text, districts: number): Text => ({
    th: `${name.th} · ${districts} เขต`,
    en: `${name.en} · ${districts}`,
  }),
  bars: { th: 'รายเขตเทียบเป้าหมาย', en: 'Districts against the target' },
  barsIn: (unit: Text): Text => ({ th: `ตัวเลขเป็น${unit.th} เรียงจากมากไปน้อย`, en: `In ${unit.en}, highest first` }),
  city: { th: 'กรุงเทพมหานคร', en: 'Bangkok' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  withoutBar: (districts: number): Text => ({
    th: `ยังไม่มีตัวเลข ${districts} เขต`,
    en: districts === 1 ? '1 district has no figure' : `${districts} districts have no figure`,
  }),
  noBars: { th: 'ยังไม่มีเขตใดมีตัวเลขในมุมมองนี้', en: 'No district has a figure in this view yet' },
  district: { th: 'เขต', en: 'District' },
  zone: { th: 'กลุ่มเขต', en: 'Zone' },
  figure: { th: 'ผลงาน', en: 'Result' },
  gap: { th: 'ต่างจากเป้าหมาย', en: 'Against target' },
  gapPrevious: { th: 'ต่างจากไตรมาสก่อน', en: 'Against last quarter' },
  rows: { th: 'แถวถูกต้อง/ทั้งหมด', en: 'Valid/expected rows' },
  zones: { th: 'กลุ่มเขต', en: 'Zones' },
  zonesTable: { th: 'ผลงานรายกลุ่มเขต', en: 'Results by zone' },
  inFigure: { th: 'เขตที่นับ/ทั้งหมด', en: 'Counted/expected' },
  trend: { th: 'แนวโน้มรายไตรมาส', en: 'Trend over the quarters' },
  trendTable: { th: 'ผลงานรายไตรมาส', en: 'Results by quarter' },
  quarter: { th: 'ไตรมาส', en: 'Quarter' },
  quarterName: (quarter: number, year: number): Text => ({
    th: `ไตรมาส ${quarter}/${year}`,
    en: `Q${quarter}/${year}`,
  }),
  cancelledMark: { th: 'ยกเลิก', en: 'Cancelled' },
  noTrend: { th: 'ยังไม่มีตัวเลขให้แสดงแนวโน้ม', en: 'There are no figures for a trend yet' },
  oneQuarter: {
    th: 'มีตัวเลขไตรมาสเดียว แนวโน้มจะเห็นเมื่อมีตัวเลขของไตรมาสถัดไป',
    en: 'Only one quarter has a figure so far: the trend shows with the next.',
  },
  notReporting: (name: Text): Text => ({
    th: `เขต${name.th} · ไม่ต้องรายงานตัวชี้วัดนี้`,
    en: `${name.en} · does not report on this indicator`,
  }),
  closeDistrict: { th: 'ปิดรายละเอียดเขต', en: "Close the district's details" },
  formerSheet: { th: 'แผ่นงานของหน่วยงานเจ้าของเดิม (ดูอย่างเดียว)', en: "An earlier owner's sheet (to be read only)" },
  ownerSheet: { th: 'แผ่นงานของหน่วยงานเจ้าของ', en: "The owner's own sheet" },
  districtName: (name: Text): Text => ({ th: `เขต${name.th}`, en: name.en }),
  submittedAt: { th: 'ส่งเมื่อ', en: 'Submitted' },
  dueOn: { th: 'กำหนดส่ง', en: 'Due' },
  extended: { th: 'ขยายเวลา', en: 'extended' },
  late: { th: 'ส่งช้า', en: 'Late' },
  isOverdue: { th: 'เลยกำหนด', en: 'Overdue' },
  filled: { th: 'กรอกแล้ว/ทั้งหมด', en: 'Filled/expected rows' },
  flags: { th: 'ข้อสังเกต', en: 'Flags' },
  evaluation: { th: 'ผลการประเมิน', en: 'Evaluation' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;
