import { optionalSteps, type SetupStep, type StepState } from '../../../shared/terms/setup.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** What each step of setting up is called. */
export const stepNames: Record<SetupStep, Text> = {
  administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  address: { th: 'ที่อยู่ของระบบและใบรับรอง', en: 'Public address and certificate' },
  indicators: { th: 'ประกาศใช้ตัวชี้วัด', en: 'Publish indicators' },
  days: { th: 'กำหนดวันของไตรมาส', en: "Set the quarter's days" },
  registers: { th: 'ทะเบียนชุมชนของทุกเขต', en: 'Registers of all districts' },
  accounts: { th: 'เชิญผู้ใช้', en: 'Invite people' },
  mail: { th: 'อีเมล', en: 'Mail' },
  provider: { th: 'เข้าสู่ระบบด้วย Microsoft', en: 'Sign-in by Microsoft' },
  'second-factor': { th: 'การยืนยันตัวตนขั้นที่สอง', en: 'Second factor' },
  backup: { th: 'ที่เก็บข้อมูลสำรอง', en: 'Backup place' },
};

/** Why each step is there. */
export const stepReasons: Record<SetupStep, Text> = {
  administrator: { th: 'ผู้ตั้งค่าระบบและดูแลบัญชี', en: 'Who sets the installation up and looks after accounts.' },
  address: {
    th: 'ทุกคนและ Excel เปิดระบบจากที่อยู่นี้ Excel ไม่เปิดถ้าใบรับรองไม่มีผู้รับรอง',
    en: 'Everybody, and Excel, opens this address. Excel does not where nobody vouches for the certificate.',
  },
  indicators: {
    th: 'เขตรายงานตามตัวชี้วัดที่ประกาศใช้แล้วเท่านั้น',
    en: 'Districts report on indicators that have been published.',
  },
  days: {
    th: 'เขตเห็นแผ่นงานเมื่อกำหนดวันแล้ว และกรอกได้ตั้งแต่วันเปิดรับ',
    en: 'Districts see their sheets once the days are set, and fill them from the opening day on.',
  },
  registers: {
    th: 'แถวของแผ่นงานคือชุมชนในทะเบียนของเขต และเป็นตัวหารของหลายตัวชี้วัด',
    en: "A sheet's rows are the communities of the district's register; many indicators divide by them.",
  },
  accounts: {
    th: 'ต้องมี สยป. อย่างน้อยหนึ่งคนและเจ้าหน้าที่เขต จึงจะมีคนส่งและคนรับรอง',
    en: 'Somebody of the planning office and officers of districts: who submits, and who accepts.',
  },
  mail: {
    th: 'ส่งคำเชิญ อีเมลสรุป และลืมรหัสผ่านทางอีเมล ไม่มีก็ใช้งานได้',
    en: 'Invitations, digests and forgotten passwords go by mail. All else works without.',
  },
  provider: {
    th: 'เจ้าหน้าที่ใช้บัญชีเดิมของหน่วยงาน ไม่ต้องจำรหัสผ่านเพิ่ม',
    en: 'People use the account that they have; no password more to remember.',
  },
  'second-factor': {
    th: 'กันผู้ที่รู้รหัสผ่านของ สยป. หรือผู้ดูแลระบบ',
    en: 'Keeps out whoever has got to know a password of the planning office or an administrator.',
  },
  backup: {
    th: 'ดิสก์เสียได้เสมอ ที่เก็บควรอยู่คนละเครื่องกับระบบ',
    en: 'Disks fail. The place is best on another machine.',
  },
};

/** `check`: of what only a person can say whether it is done; `optional`: of what a city reports as well without. */
export type ShownState = StepState | 'check' | 'optional';

export const stepStates: Record<ShownState, Text> = {
  done: { th: 'เสร็จแล้ว', en: 'Done' },
  open: { th: 'ยังไม่ได้ทำ', en: 'To do' },
  'put-off': { th: 'พักไว้ก่อน', en: 'Left for later' },
  optional: { th: 'ไม่บังคับ', en: 'Optional' },
  check: { th: 'ให้ตรวจ', en: 'To be checked' },
};

/** How a step is shown: one that can be left out is not held against anybody. */
export function shownState(step: SetupStep, state: StepState): ShownState {
  return state === 'open' && optionalSteps.some((each) => each === step) ? 'optional' : state;
}
