import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const people: Record<TopicsOf<'administrator', 'people'>, Article> = {
  accounts: {
    title: { th: 'บัญชีและบทบาท', en: 'Accounts and roles' },
    body: [
      {
        points: [
          {
            th: 'เจ้าหน้าที่เขต: กรอกและส่งของเขตตน',
            en: 'District officer: fills and submits their own district’s sheets.',
          },
          {
            th: 'สยป.: ตรวจ รับรอง ประเมิน กำหนดวัน ทะเบียน และเป้าหมาย',
            en: 'Planning office: reviews, accepts, evaluates; sets days, registers and targets.',
          },
          {
            th: 'ผู้ดูแลระบบ: ประกาศใช้ตัวชี้วัด บัญชี และการตั้งค่า',
            en: 'Administrator: publishes indicators, keeps accounts and settings.',
          },
          {
            th: 'เจ้าหน้าที่สำนัก: กรอกและส่งแผ่นงานของสำนักที่เป็นเจ้าของตัวชี้วัด และอ่านภาพรวม',
            en: 'Department officer: fills and submits the sheets of the department that owns indicators, and reads the city.',
          },
          { th: 'ผู้เรียกดู: อ่านได้อย่างเดียว', en: 'Viewer: reads only.' },
        ],
      },
      {
        th: 'หน้าบัญชีผู้ใช้แสดงทุกคน สถานะ และครั้งสุดท้ายที่เข้าใช้ ให้หนึ่งคนมีหนึ่งบัญชี อย่าใช้ร่วมกัน บันทึกจึงบอกได้ว่าใครทำ และมีผู้ดูแลระบบอย่างน้อยสองคน',
        en: 'The page of accounts shows everybody, their state, and when they were last here. One person, one account: shared ones leave a record that names nobody. Have at least two administrators.',
      },
    ],
    see: ['invite', 'leaving', 'departments'],
  },
  invite: {
    title: { th: 'เชิญคนเดียวหรือหลายคน', en: 'Invite one or many' },
    body: [
      {
        th: 'เพิ่มทีละคน หรือนำเข้าไฟล์ CSV ที่มีชื่อ บัญชี อีเมล บทบาท และหน่วยงาน ดูผลก่อน แล้วทำพร้อมกันทั้งหมดหรือไม่ทำเลย แต่ละคนได้ลิงก์หรือรหัสผ่านใช้ครั้งเดียวที่มีวันหมดอายุ ส่งทางอีเมลให้ได้เมื่อตั้งอีเมลแล้ว ผู้ที่ดูแลเครื่องใช้คำสั่งนี้ได้ด้วย',
        en: 'Add them one by one, or bring in a CSV file with name, account, mail, role and organisation: a preview first, then all or none. Each gets an address or a password that works once and has an end, by mail where mail is set. Whoever has the machine may also use',
      },
      { command: 'npm run accounts -- invite --csv list.csv' },
    ],
    see: ['invitation', 'mail'],
  },
  departments: {
    title: { th: 'สำนักและหน่วยงาน', en: 'Departments' },
    body: [
      {
        th: 'บัญชีเป็นของสำนักงานเขต สำนัก หรือ สยป. รายชื่อสำนักเริ่มจากรหัสหน่วยงานในไฟล์ตัวชี้วัด เติมชื่อและเพิ่มได้ สำนักที่เลิกใช้ปิดไว้โดยไม่ลบ',
        en: 'An account belongs to a district office, a department or the planning office. Departments begin with the agency codes in the indicators’ files; give them names, add others. One that is no longer used is closed, not deleted.',
      },
    ],
  },
  'new-access': {
    title: { th: 'มีผู้ลืมรหัสผ่านหรือทำโทรศัพท์หาย', en: 'Somebody has forgotten a password or lost a phone' },
    body: [
      {
        th: 'ตรวจก่อนว่าเป็นเจ้าตัวจริง เช่น โทรกลับเบอร์สำนักงาน แล้วออกลิงก์หรือรหัสผ่านใช้ครั้งเดียวใหม่ให้ในหน้าบัญชี อันเก่าใช้ไม่ได้ทันที ผู้ดูแลระบบไม่เห็นรหัสผ่านของใคร',
        en: 'Make sure first that it is them, by calling back their office for example. Then make a new address or one-time password on the page of accounts; the former one is over at once. An administrator never sees anybody’s password.',
      },
    ],
    see: ['forgotten-password', 'second-factor'],
  },
  leaving: {
    title: { th: 'เมื่อมีผู้ย้ายหรือลาออก', en: 'When somebody leaves' },
    body: [
      {
        steps: [
          {
            th: 'ปิดบัญชีในวันสุดท้าย ออกจากระบบทุกที่ทันที แม้บานหน้าต่างยังเปิดอยู่',
            en: 'Deactivate the account on their last day: they are signed out everywhere at once, also in a pane that is open.',
          },
          {
            th: 'เชิญผู้มาแทน งานของเขตอยู่กับเขต ไม่ได้อยู่กับบัญชี',
            en: 'Invite who comes after them: the work belongs to the district, not to the account.',
          },
          { th: 'ย้ายเขต ให้เปลี่ยนเขตของบัญชี', en: 'Who moves to another district gets the account’s district changed.' },
          {
            th: 'ตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล ลบข้อมูลของบัญชีที่ปิดแล้วได้พร้อมเหตุผล ชื่อในบันทึกทั้งหมดเปลี่ยนเป็นนามแทน บันทึกยังพิสูจน์ได้ และย้อนกลับไม่ได้',
            en: 'Under the data protection act a deactivated person may be erased, with a reason: their names become a pseudonym everywhere, the log can still be proven, and there is no way back.',
          },
        ],
      },
      {
        th: 'ผู้ดูแลระบบคนสุดท้ายปิด ลดบทบาท หรือลบไม่ได้',
        en: 'The last administrator can be neither deactivated, given another role, nor erased.',
      },
    ],
    see: ['invite'],
  },
  'second-factor-rule': {
    title: { th: 'กำหนดให้ใช้รหัสยืนยันจากโทรศัพท์', en: 'Ask for codes from the phone' },
    body: [
      {
        th: 'ในการตั้งค่า เลือกให้ สยป. และผู้ดูแลระบบต้องมีรหัสยืนยัน ครั้งถัดไปที่เข้าใช้ ระบบพาตั้ง ผู้อื่นเลือกเองได้',
        en: 'In the settings, have the planning office and administrators confirm with a code. The next time they sign in they are led through setting it up; everybody else may choose.',
      },
    ],
    see: ['second-factor', 'new-access'],
  },
  provider: {
    title: { th: 'เข้าสู่ระบบด้วย Microsoft Entra หรือ OpenID Connect', en: 'Sign-in by Microsoft Entra or OpenID Connect' },
    body: [
      {
        steps: [
          {
            th: 'ลงทะเบียนแอปที่ผู้ให้บริการ (Entra: App registrations ชนิด Web) ใส่ที่อยู่ Redirect URI ที่หน้าการตั้งค่าระบบแสดง',
            en: 'Register an app with the provider (Entra: App registrations, kind Web), with the redirect URI that the settings show.',
          },
          {
            th: 'ใส่ผู้ออก (issuer) รหัสแอป (client ID) และความลับของแอป (client secret)',
            en: 'Give issuer, client ID and client secret.',
          },
          {
            th: 'เลือกว่าจับคู่บัญชีด้วยอีเมลหรือ claim อื่น และผู้ที่ยังไม่มีบัญชีเข้าได้หรือไม่',
            en: 'Choose whether accounts are matched by mail or another claim, and what becomes of people without an account.',
          },
          { th: 'ลองเข้าใช้ในเบราว์เซอร์อื่นก่อนออกจากระบบ', en: 'Try it in another browser before you sign out.' },
        ],
      },
      {
        th: 'รหัสผ่านยังใช้ได้คู่กัน ให้ผู้ดูแลระบบอย่างน้อยหนึ่งคนมีรหัสผ่าน เผื่อผู้ให้บริการขัดข้อง',
        en: 'Passwords work beside it. Let one administrator at least have one, for the day when the provider is away.',
      },
    ],
    see: ['microsoft'],
  },
};
