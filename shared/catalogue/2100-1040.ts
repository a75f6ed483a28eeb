import type { Column, Indicator, Rule } from '../terms/indicator.ts';
import { communityColumn, communityNameColumn, remarkColumn } from '../terms/row.ts';
import { communityKinds } from './community-kinds.ts';

/**
 * Indicator 2100-1040, from its page in the old system (fiscal year 2563). The official text is the page's own, with
 * its slips of the keyboard mended (ทำางาน); what the page cut off is marked as cut. What it has published of the year
 * stands letter for letter, with its faults (08.๓0).
 */

const columns: Column[] = [
  {
    key: communityColumn,
    type: 'text',
    maxLength: 12,
    header: { th: 'รหัสชุมชน', en: 'Community code' },
    hint: { th: 'รหัสจากทะเบียนชุมชน แก้ไม่ได้', en: 'From the roster; cannot be changed' },
    width: 66,
    filledBy: 'roster',
    required: false,
  },
  {
    key: communityNameColumn,
    type: 'text',
    maxLength: 200,
    header: { th: 'ชุมชน', en: 'Community' },
    hint: { th: 'ชื่อจากทะเบียนชุมชน แก้ไม่ได้', en: 'From the roster; cannot be changed' },
    width: 170,
    filledBy: 'roster',
    required: false,
  },
  {
    key: 'kind',
    type: 'choice',
    choices: communityKinds,
    header: { th: 'ประเภทชุมชน', en: 'Kind' },
    hint: { th: 'เลือกประเภทตามระเบียบที่ใช้ในไตรมาสนี้', en: 'Choose the kind under the regulation in force' },
    width: 96,
    filledBy: 'prefilled',
    required: true,
  },
  {
    key: 'counted',
    type: 'choice',
    choices: [
      { code: 'yes', label: { th: 'นับ', en: 'Counted' } },
      { code: 'no', label: { th: 'ไม่นับ', en: 'Not counted' } },
    ],
    header: { th: 'นับเป็นชุมชน', en: 'Counted as a community' },
    hint: {
      th: 'เลือก “นับ” หากเป็นชุมชนตามระเบียบ พ.ศ. 2555 ที่ไม่อยู่ระหว่างยกเลิกและคณะกรรมการครบ',
      en: 'Counted if under the 2555 regulation, not being cancelled, committee complete',
    },
    width: 92,
    filledBy: 'district',
    required: true,
  },
  {
    key: 'exclusion',
    type: 'choice',
    choices: [
      { code: 'cancelling', label: { th: 'อยู่ระหว่างยกเลิกสถานะ', en: 'Status is being cancelled' } },
      { code: 'committee', label: { th: 'คณะกรรมการไม่ครบ', en: 'Committee is incomplete' } },
    ],
    header: { th: 'เหตุที่ไม่นับ', en: 'Reason for exclusion' },
    hint: { th: 'เลือกเมื่อ “ไม่นับ” เท่านั้น', en: 'Only for a community that is not counted' },
    width: 136,
    filledBy: 'district',
    required: false,
  },
  {
    key: 'hasPlan',
    type: 'choice',
    choices: [
      { code: 'yes', label: { th: 'มี', en: 'Yes' } },
      { code: 'no', label: { th: 'ไม่มี', en: 'No' } },
    ],
    header: { th: 'มีแผนพัฒนาชุมชน', en: 'Has a development plan' },
    hint: { th: 'องค์ประกอบที่ 1: ชุมชนมีแผนพัฒนาชุมชน', en: 'Part 1: the community has a development plan' },
    width: 116,
    filledBy: 'district',
    required: false,
  },
  {
    key: 'planDate',
    type: 'date',
    header: { th: 'วันที่จัดทำแผน', en: 'Plan made on' },
    hint: { th: 'วัน/เดือน/ปี พ.ศ. เช่น 11/10/2562', en: 'Day/month/year BE, like 11/10/2562' },
    width: 96,
    filledBy: 'district',
    required: false,
  },
  {
    key: 'included',
    type: 'choice',
    choices: [
      { code: 'yes', label: { th: 'บรรจุ', en: 'Included' } },
      { code: 'no', label: { th: 'ไม่บรรจุ', en: 'Not included' } },
    ],
    header: { th: 'บรรจุในแผนปฏิบัติราชการ', en: 'In the annual action plan' },
    hint: {
      th: 'องค์ประกอบที่ 2: โครงการหรือกิจกรรมตามแผนได้รับการบรรจุในแผนปฏิบัติราชการประจำปีของเขต',
      en: "Part 2: a project of the plan is in the district's annual action plan",
    },
    width: 160,
    filledBy: 'district',
    required: false,
  },
  {
    key: 'project',
    type: 'text',
    maxLength: 300,
    header: { th: 'โครงการ/กิจกรรมที่บรรจุ', en: 'Project or activity included' },
    hint: { th: 'ชื่อตามแผนปฏิบัติราชการประจำปี', en: 'Its name in the annual action plan' },
    width: 190,
    filledBy: 'district',
    required: false,
  },
  {
    key: 'actionPlanYear',
    type: 'year',
    min: 2563,
    max: 2565,
    header: { th: 'ปีของแผนปฏิบัติราชการ', en: 'Action plan of year' },
    hint: { th: 'ปีงบประมาณ พ.ศ. 2563 ถึง 2565 เป็นตัวเลข', en: 'Fiscal year 2563 to 2565 BE, as a number' },
    width: 146,
    filledBy: 'district',
    required: false,
  },
  {
    key: remarkColumn,
    type: 'text',
    maxLength: 500,
    header: { th: 'หมายเหตุ', en: 'Remark' },
    hint: { th: 'จำเป็นเมื่อแถวมีคำเตือน', en: 'Needed where the row has a warning' },
    width: 170,
    filledBy: 'district',
    required: false,
  },
];

const rules: Rule[] = [
  {
    id: 'C1',
    severity: 'error',
    column: 'exclusion',
    breach: { all: [{ is: ['counted', 'no'] }, { not: { filled: 'exclusion' } }] },
    what: { th: 'ไม่นับชุมชนนี้แต่ยังไม่ระบุเหตุ', en: 'The community is excluded without a reason' },
    cure: { th: 'เลือกเหตุที่ไม่นับ', en: 'Choose the reason for exclusion' },
  },
  {
    id: 'C2',
    severity: 'error',
    column: 'exclusion',
    breach: { all: [{ is: ['counted', 'yes'] }, { filled: 'exclusion' }] },
    what: { th: 'นับชุมชนนี้แต่มีเหตุที่ไม่นับ', en: 'The community is counted yet has a reason for exclusion' },
    cure: { th: 'ลบเหตุที่ไม่นับ หรือเปลี่ยนเป็น “ไม่นับ”', en: 'Clear the reason, or choose “ไม่นับ” (not counted)' },
  },
  {
    id: 'C3',
    severity: 'error',
    column: 'hasPlan',
    breach: { all: [{ is: ['counted', 'yes'] }, { not: { filled: 'hasPlan' } }] },
    what: { th: 'ยังไม่ระบุว่ามีแผนพัฒนาชุมชนหรือไม่', en: 'Whether it has a development plan is not stated' },
    cure: { th: 'เลือก “มี” หรือ “ไม่มี”', en: 'Choose “มี” (yes) or “ไม่มี” (no)' },
  },
  {
    id: 'C4',
    severity: 'error',
    column: 'planDate',
    breach: { after: ['planDate', 'periodEnd'] },
    what: { th: 'วันที่จัดทำแผนอยู่หลังวันสิ้นไตรมาส', en: "The plan's date is after the quarter's end" },
    cure: { th: 'แก้วันที่ หรือรายงานในไตรมาสถัดไป', en: 'Mend the date, or report it in the next quarter' },
  },
  {
    id: 'C5',
    severity: 'error',
    column: 'included',
    breach: { all: [{ is: ['counted', 'yes'] }, { is: ['hasPlan', 'yes'] }, { not: { filled: 'included' } }] },
    what: {
      th: 'ยังไม่ระบุว่าบรรจุในแผนปฏิบัติราชการหรือไม่',
      en: 'Whether it is in the annual action plan is not stated',
    },
    cure: { th: 'เลือก “บรรจุ” หรือ “ไม่บรรจุ”', en: 'Choose “บรรจุ” (included) or “ไม่บรรจุ” (not included)' },
  },
  {
    id: 'C6',
    severity: 'error',
    column: 'included',
    breach: { all: [{ is: ['included', 'yes'] }, { not: { is: ['hasPlan', 'yes'] } }] },
    what: { th: 'บรรจุโครงการไว้แต่ไม่มีแผนพัฒนาชุมชน', en: 'A project is included but there is no development plan' },
    cure: {
      th: 'แก้ช่อง “มีแผนพัฒนาชุมชน” หรือเปลี่ยนเป็น “ไม่บรรจุ”',
      en: 'Mend “has a development plan”, or choose “ไม่บรรจุ” (not included)',
    },
  },
  {
    id: 'C7',
    severity: 'error',
    column: 'project',
    breach: { all: [{ is: ['included', 'yes'] }, { not: { filled: 'project' } }] },
    what: { th: 'บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม', en: 'Included, but no project or activity is named' },
    cure: { th: 'พิมพ์ชื่อตามแผนปฏิบัติราชการประจำปี', en: 'Type its name as in the annual action plan' },
  },
  {
    id: 'C8',
    severity: 'error',
    column: 'actionPlanYear',
    breach: { all: [{ is: ['included', 'yes'] }, { not: { filled: 'actionPlanYear' } }] },
    what: { th: 'บรรจุแล้วแต่ไม่มีปีของแผนปฏิบัติราชการ', en: 'Included, but the action plan has no year' },
    cure: { th: 'พิมพ์ปีงบประมาณ 2563 ถึง 2565', en: 'Type the fiscal year, 2563 to 2565' },
  },
  {
    id: 'C9',
    severity: 'error',
    column: 'actionPlanYear',
    breach: { all: [{ filled: 'actionPlanYear' }, { not: { between: ['actionPlanYear', 2563, 2565] } }] },
    what: { th: 'ปีของแผนปฏิบัติราชการอยู่นอกช่วง 2563–2565', en: 'The action plan year is outside 2563–2565' },
    cure: { th: 'แก้เป็นปีงบประมาณ 2563, 2564 หรือ 2565', en: 'Make it 2563, 2564 or 2565' },
  },
  {
    id: 'C10',
    severity: 'warning',
    column: 'planDate',
    breach: { all: [{ is: ['hasPlan', 'yes'] }, { not: { filled: 'planDate' } }] },
    what: { th: 'มีแผนแต่ไม่มีวันที่จัดทำแผน', en: 'There is a plan but no date of it' },
    cure: { th: 'พิมพ์วันที่ หรือบอกเหตุในหมายเหตุ', en: 'Type the date, or say why in the remark' },
  },
  {
    id: 'C11',
    severity: 'warning',
    column: 'counted',
    breach: { all: [{ is: ['counted', 'no'] }, { any: [{ is: ['hasPlan', 'yes'] }, { is: ['included', 'yes'] }] }] },
    what: { th: 'ไม่นับชุมชนนี้ทั้งที่มีแผนหรือมีโครงการที่บรรจุ', en: 'Excluded although it has a plan or an included project' },
    cure: { th: 'ตรวจอีกครั้ง และบอกเหตุในหมายเหตุ', en: 'Check again, and say why in the remark' },
  },
];

export const communityDevelopmentPlans: Indicator = {
  code: '2100-1040',
  fiscalYear: 2563,
  version: 1,
  title: {
    th: 'ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน',
    en: 'Share of communities in Bangkok that have made a community development plan',
  },
  unit: { th: 'ร้อยละ', en: 'per cent' },
  target: '75.0000',
  decimals: 2,
  type: { th: 'ตัวชี้วัดเชิงยุทธศาสตร์', en: 'Strategic indicator' },
  level: { th: 'ตัวชี้วัดระดับผลผลิต (output)', en: 'Output indicator' },
  owner: {
    agencyCode: '2100',
    name: { th: 'สำนักยุทธศาสตร์และประเมินผล', en: 'Strategy and Evaluation Department' },
  },
  columns,
  denominator: {
    name: { th: 'จำนวนชุมชนทั้งหมด', en: 'All communities counted' },
    where: [{ is: ['counted', 'yes'] }],
  },
  numerator: {
    name: { th: 'จำนวนชุมชนที่ดำเนินการครบทั้ง 2 องค์ประกอบ', en: 'Communities with both parts done' },
    where: [
      { is: ['counted', 'yes'] },
      { is: ['hasPlan', 'yes'] },
      { is: ['included', 'yes'] },
      { between: ['actionPlanYear', 2563, 2565] },
    ],
  },
  rules,
  definition:
    'ชุมชนในพื้นที่กรุงเทพมหานคร หมายถึง ชุมชนตามระเบียบกรุงเทพมหานคร ว่าด้วยชุมชนและกรรมการชุมชน พ.ศ. 2555 ทั้งนี้ไม่รวมถึงชุมชนที่อยู่ระหว่างการยกเลิกสถานะหรือคณะกรรมการชุมชนมีองค์ประกอบไม่ครบตามหลักเกณฑ์จนไม่สามารถดำเนินการตามบทบาทหน้าที่ได้ แผนพัฒนาชุมชน หมายถึง แผนการดำเนินงานเพื่อแก้ไขปัญหาหรือพัฒนาในแต่ละชุมชนซึ่งเกิดจากคนในชุมชนมาร่วมกันคิด ร่วมกันกำหนดแนวทางและกิจกรรมการพัฒนาชุมชน หากพบว่ามีโครงการ/กิจกรรมที่ไม่สามารถดำเนินการเองได้ ก็สามารถเสนอขอรับการสนับสนุนจากสำนักงานเขตได้',
  calculation:
    'ผลการดำเนินงานต้องมี 2 องค์ประกอบ 1. ชุมชนมีแผนพัฒนาชุมชน 2. โครงการ/กิจกรรมตามแผนพัฒนาชุมชนได้รับการบรรจุในแผนปฏิบัติราชการประจำปีของสำนักงานเขตในปีงบประมาณ พ.ศ. 2563-2565 เพื่อให้เกิดการขับเคลื่อนที่ตอบสนองความต้องการของพื้นที่ วิธีการคำนวณ (จำนวนชุมชนที่ดำเนินการครบทั้ง 2 องค์ประกอบ * 100)/จำนวนชุมชนทั้งหมดในพื้นที่กรุงเทพมหานคร',
  dataSource: ['แผนพัฒนาชุมชนของชุมชนในกรุงเทพมหานคร', 'รายงานสรุปผลการดำเนินงานจากสำนักงานเขต'],
  strategy: [
    { level: { th: 'ด้านที่ ๕', en: 'Strategy 5' }, text: 'มหานครประชาธิปไตย : Bangkok as a Democratic City' },
    { level: { th: 'มิติที่ ๕.๒', en: 'Dimension 5.2' }, text: 'เมืองธรรมาภิบาล' },
    {
      level: { th: 'เป้าหมายที่ ๕.๒.๑', en: 'Goal 5.2.1' },
      text: 'ประชาชนมีส่วนร่วมในการเสนอนโยบายและตรวจสอบการทำงานของกรุงเทพมหานคร โดยการใช้ระบบง',
      cut: true,
    },
    {
      level: { th: 'เป้าประสงค์ที่ ๕.๒.๑.๑', en: 'Objective 5.2.1.1' },
      text: 'รับฟังความคิดเห็นของประชาชนผ่าน “สภาประชาชนกรุงเทพมหานคร”',
    },
  ],
  projects: [],
  published: {
    result: '20.0000',
    evaluatedQuarter: 4,
    evaluation: '0.0000',
    quarters: [
      {
        quarter: 1,
        result: '20.00',
        evaluation: '0.0000',
        scores: '0 / 0',
        report:
          'วันที่ 11 ตุลาคม 2562 ประชุมหารือร่วมกับสำนักพัฒนาสังคมเพื่อบูรณาการการทำงานร่วมกันในการจัดทำแผนพัฒนาชุมชน ณ ห้องนพรัตน์ / วันที่ 12 พฤศจิกายน 2562 ผอ.สยป. อนุมัติโครงการและรายละเอียดค่าใช้จ่ายในการดำเนินงาน / วันที่ 13 ธันวาคม 2562 ประชุมสำนักพัฒนาสังคม และกลุ่มการปฏิบัติงานของสำนักงานเขต เพื่อรับทราบและเตรียมการในเบื้องต้น ณ ห้องประชุม ชั้น 24 อาคารธานีนพรัตน์ ศาลาว่าการกทม.2 / วันที่ 25 ธันวาคม 2562 ประชุมหารือร่วมกับสำนักพัฒนาสังคม เพื่อสรุปแนวทางและรูปแบบการดำเนินการฯ ให้แก่สำนักงานเขต ก่อนเข้าร่วมประชุมนำเสนอแนวทางการดำเนินโครงการสนับสนุนการจัดทำและทบทวนแผนพัฒนาชุมชนของชุมชนในแต่ละสำนักงานเขต ในวันจันทร์ที่ 20 มกราคม 2563 เวลา 08.๓0 – 16.30 น. ณ ห้องรัตนโกสินทร์',
      },
      { quarter: 2, result: '0.00', evaluation: '0.0000', scores: '0 / 0', report: null },
      { quarter: 3, result: '0.00', evaluation: '0.0000', scores: '0 / 0', report: null },
      { quarter: 4, result: '0.00', evaluation: '0.0000', scores: '0 / 0', report: null },
    ],
  },
};
