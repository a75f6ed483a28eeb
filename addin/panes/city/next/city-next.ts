import { allStates } from '../../../../shared/rules/city/sheet-states.ts';
import type { SheetState } from '../../../../shared/terms/sheet.ts';
import type { NextStep } from '../../../../shared/terms/what-next.ts';
import type { Me } from '../../../../shared/wire/accounts.ts';
import type { PeriodProgress } from '../../../../shared/wire/city.ts';

/** All that is reported on, by what the office does about it next. */
export type CitySituation =
  | 'unpublished'
  | 'no-days'
  | 'before'
  | 'to-review'
  | 'late'
  | 'collecting'
  | 'to-evaluate'
  | 'done'
  | 'looking'
  | 'keeping';

/**
 * The first line that holds says the situation. What is cancelled counts for nothing.
 *
 * | published | days set | role | quarters | situation |
 * |---|---|---|---|---|
 * | none | – | any | – | unpublished |
 * | some | none | any | – | no-days |
 * | some | some | viewer | – | looking |
 * | some | some | administrator | – | keeping |
 * | some | some | planning | sheets wait for review | to-review |
 * | some | some | planning | somebody is overdue in one that is not closed | late |
 * | some | some | planning | one is open or late, with sheets that have not come | collecting |
 * | some | some | planning | sheets are accepted and not evaluated | to-evaluate |
 * | some | some | planning | none has opened | before |
 * | some | some | planning | otherwise | done |
 */
export function citySituation(role: Me['role'], published: number, progress: PeriodProgress[]): CitySituation {
  if (published === 0) return 'unpublished';
  if (progress.length === 0) return 'no-days';
  if (role === 'viewer' || role === 'district') return 'looking';
  if (role === 'administrator') return 'keeping';
  const quarters = progress.filter(({ cancelled }) => cancelled === null);
  const count = (quarter: PeriodProgress, ...names: SheetState[]) => {
    const states = allStates(quarter);
    return names.reduce((sum, name) => sum + (states[name] ?? 0), 0);
  };
  if (quarters.some((quarter) => count(quarter, 'submitted', 'in-review') > 0)) return 'to-review';
  const lags = ({ overdue, ownerSheet }: PeriodProgress) => overdue.length > 0 || ownerSheet?.overdue === true;
  if (quarters.some((quarter) => lags(quarter) && quarter.window !== 'closed')) return 'late';
  const isOpen = ({ window }: PeriodProgress) => window === 'open' || window === 'late';
  if (quarters.some((quarter) => isOpen(quarter) && count(quarter, 'none', 'draft', 'returned', 'reopened') > 0)) {
    return 'collecting';
  }
  if (quarters.some((quarter) => count(quarter, 'accepted') > 0)) return 'to-evaluate';
  return quarters.every(({ window }) => window === 'before') ? 'before' : 'done';
}

/** What the office does next. */
export const cityNext: Record<CitySituation, NextStep> = {
  unpublished: {
    th: 'ยังไม่ได้ประกาศใช้ตัวชี้วัด ผู้ดูแลระบบประกาศใช้ในหน้าตัวชี้วัด จากนั้นกำหนดวันของไตรมาส',
    en: 'No indicator is published. The administrator publishes under Indicators; then the quarter’s days are set.',
    topic: 'publish',
  },
  'no-days': {
    th: 'กำหนดวันเปิดรับ ครบกำหนด และปิดรับของไตรมาสในหน้ากำหนดการ แล้วหน่วยงานจึงเห็นแผ่นงาน',
    en: 'Set the quarter’s days under Schedule; only then do offices see their sheets.',
    topic: 'days',
  },
  before: {
    th: 'ยังไม่ถึงวันเปิดรับ ระหว่างนี้ตรวจทะเบียนชุมชนและค่าเป้าหมาย',
    en: 'Nothing is open yet. Meanwhile look at the registers and the targets.',
    topic: 'registers',
  },
  'to-review': {
    th: 'มีแผ่นงานรอตรวจ เลือกรอตรวจในรายการ กดชื่อหน่วยงานเพื่อตรวจ หรือเลือกหลายเขตที่ไม่มีข้อสังเกตแล้วรับรองพร้อมกัน',
    en: 'Sheets wait for review. Show those to review in the list and press an office; or tick several districts without flags and accept them together.',
    topic: 'to-review',
  },
  late: {
    th: 'มีหน่วยงานที่เลยกำหนดแล้วยังไม่ส่ง เลือกดูในรายการเพื่อติดตาม หรือขยายเวลาให้พร้อมเหตุผล',
    en: 'Offices are overdue. Show them in the list to follow up, or give them more time with a reason.',
    topic: 'late-districts',
  },
  collecting: {
    th: 'ไม่มีแผ่นงานรอตรวจ หน่วยงานกำลังกรอก ดูความก้าวหน้าได้ในมุมมองที่กรอกล่าสุด',
    en: 'Nothing waits for review; offices are filling in. See how far they are in the view as filled now.',
    topic: 'views',
  },
  'to-evaluate': {
    th: 'รับรองแล้วแต่ยังไม่ประเมิน กดชื่อหน่วยงานในรายการ แล้วประเมิน หรือประเมินหลายหน่วยงานพร้อมกัน',
    en: 'Sheets are accepted and not evaluated. Press an office in the list and evaluate it, or evaluate several at once.',
    topic: 'evaluate',
  },
  done: {
    th: 'ไม่มีสิ่งที่รอ สยป. สร้างแผ่นรวมเมืองหรือเปิดกระดานเพื่อรายงานผลได้',
    en: 'Nothing waits for you. Lay the city’s worksheet or open the board to report.',
    topic: 'city-worksheet',
  },
  looking: {
    th: 'ดูผลของเมืองและแต่ละหน่วยงานได้ กระดานในเบราว์เซอร์มีแผนที่และแนวโน้ม',
    en: 'You can look at the city and each office; the board in a browser has a map and trends.',
    topic: 'board',
  },
  keeping: {
    th: 'สยป. เป็นผู้ตรวจและรับรอง ผู้ดูแลระบบดูแลบัญชี ตัวชี้วัด และการตั้งค่า',
    en: 'The planning office reviews and accepts; the administrator keeps accounts, indicators and settings.',
    topic: 'accounts',
  },
};
