import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const entering: Record<TopicsOf<'everybody', 'entering'>, Article> = {
  'sign-in': {
    title: { th: 'เข้าสู่ระบบ', en: 'Sign in' },
    body: [
      {
        th: 'ใส่ชื่อผู้ใช้และรหัสผ่าน แล้วกด “เข้าสู่ระบบ” ใช้ชื่อเดียวกันทั้งใน Excel และบนกระดานในเบราว์เซอร์',
        en: 'Give your user name and password and press “Sign in”. The same name holds in Excel and on the board in a browser.',
      },
      {
        points: [
          {
            th: 'พิมพ์ผิดหลายครั้ง ระบบให้รอสักครู่ก่อนลองใหม่ บัญชีไม่ถูกล็อก และผู้อื่นในสำนักงานเดียวกันยังเข้าได้',
            en: 'After several wrong passwords you wait a little before the next try. The account is not locked, and others in your office still get in.',
          },
          {
            th: 'ไม่ได้ใช้นาน หรือครบเวลา ระบบถามรหัสผ่านอีกครั้งทับหน้าที่ทำอยู่ สิ่งที่กรอกและที่กำลังส่งไม่หาย',
            en: 'After a long rest, or when the time is over, the password is asked for over what you are doing. Nothing that was filled in or was being sent is lost.',
          },
          {
            th: 'เลิกใช้เครื่องที่ใช้ร่วมกัน ให้กด “ออกจากระบบ” ที่แถบบน',
            en: 'On a computer that others use, press “Sign out” in the top bar when you are done.',
          },
        ],
      },
      { picture: 'sign-in', caption: { th: 'หน้าเข้าสู่ระบบ', en: 'The sign-in' } },
    ],
    see: ['forgotten-password', 'own-account', 'contact'],
  },
  invitation: {
    title: { th: 'เข้าใช้ครั้งแรกด้วยลิงก์หรือรหัสผ่านใช้ครั้งเดียว', en: 'The first time: an address or a one-time password' },
    body: [
      {
        steps: [
          {
            th: 'เปิดลิงก์ที่ผู้ดูแลระบบส่งให้ในเบราว์เซอร์ หรือเข้าสู่ระบบด้วยรหัสผ่านใช้ครั้งเดียวที่ได้รับ',
            en: 'Open the address that the administrator gave you in a browser, or sign in with the one-time password.',
          },
          {
            th: 'ตั้งรหัสผ่านของท่านเอง อย่างน้อย 12 ตัวอักษร ไม่ใช่รหัสที่พบบ่อยและไม่คล้ายชื่อของท่าน วางจากโปรแกรมเก็บรหัสผ่านได้',
            en: 'Choose a password of your own: at least 12 characters, none of the common ones, not like your name. It may be pasted from a password manager.',
          },
          { th: 'เปิดไตรมาสใน Excel แล้วเข้าสู่ระบบด้วยรหัสใหม่', en: 'Open Traimat in Excel and sign in with it.' },
        ],
      },
      {
        th: 'ลิงก์และรหัสผ่านใช้ครั้งเดียวใช้ได้ครั้งเดียวและมีวันหมดอายุ หากหมดอายุแล้วให้ขอใหม่จากผู้ดูแลระบบ',
        en: 'Such an address or password works once and has an end. If it is over, ask the administrator for a new one.',
      },
    ],
    see: ['second-factor', 'contact'],
  },
  microsoft: {
    title: { th: 'เข้าสู่ระบบด้วยบัญชี Microsoft หรือบัญชีของหน่วยงาน', en: 'Sign in by Microsoft or your office’s account' },
    body: [
      {
        th: 'หากหน่วยงานตั้งค่าไว้ หน้าเข้าสู่ระบบมีปุ่ม “เข้าสู่ระบบด้วย” ตามด้วยชื่อผู้ให้บริการ กดแล้วเข้าในหน้าต่างที่เปิดขึ้น ไม่ต้องมีรหัสผ่านของไตรมาส หากบอกว่ายังไม่มีบัญชี ให้ผู้ดูแลระบบเพิ่มให้',
        en: 'Where your office has set it up, the sign-in page has a button “Sign in with” and the provider’s name. Press it and sign in in the window that opens; no password of Traimat’s is needed. If it says that you have no account, ask the administrator for one.',
      },
      {
        th: 'หากไม่มีหน้าต่างเปิดขึ้น ให้อนุญาตหน้าต่างป๊อปอัปของเว็บนี้ แล้วกดอีกครั้ง',
        en: 'If no window opens, allow pop-ups for this site and press again.',
      },
    ],
    see: ['contact'],
  },
  'second-factor': {
    title: { th: 'รหัสยืนยันจากโทรศัพท์', en: 'The code from your phone' },
    body: [
      {
        th: 'สยป. และผู้ดูแลระบบอาจต้องยืนยันด้วยรหัส 6 หลักจากแอปในโทรศัพท์ เช่น Microsoft Authenticator หรือ Google Authenticator ผู้อื่นตั้งเองได้ที่บัญชีของตน',
        en: 'The planning office and administrators may have to confirm with six digits from an app on the phone, such as Microsoft or Google Authenticator. Everybody else may set it up under their own account.',
      },
      {
        steps: [
          {
            th: 'เมื่อระบบขอ ให้เปิดแอปแล้วสแกนภาพ QR หรือพิมพ์รหัสลับที่แสดง',
            en: 'When asked, open the app and scan the picture, or type in the secret that is shown.',
          },
          { th: 'พิมพ์รหัส 6 หลักที่แอปแสดง', en: 'Type the six digits that the app shows.' },
          {
            th: 'เก็บรหัสสำรอง 10 รหัสไว้นอกโทรศัพท์ แต่ละรหัสใช้ได้ครั้งเดียวเมื่อไม่มีโทรศัพท์',
            en: 'Keep the ten recovery codes off the phone: each works once when it is not at hand.',
          },
        ],
      },
      {
        th: 'หากรหัสไม่ผ่าน ให้ตั้งเวลาของโทรศัพท์เป็นอัตโนมัติ รหัสคิดจากเวลา หากโทรศัพท์หาย ให้ผู้ดูแลระบบตั้งใหม่ให้',
        en: 'If a code is refused, let the phone set its time by itself: codes are made from the time. If the phone is lost, the administrator sets it anew.',
      },
    ],
    see: ['own-account', 'contact'],
  },
  'forgotten-password': {
    title: { th: 'ลืมรหัสผ่าน', en: 'Forgotten password' },
    body: [
      {
        th: 'กด “ลืมรหัสผ่าน” ที่หน้าเข้าสู่ระบบ ใส่ชื่อผู้ใช้ กด “ส่งอีเมล” แล้วเปิดลิงก์จากอีเมลเพื่อตั้งรหัสใหม่ ลิงก์ใช้ได้ครั้งเดียว หากระบบยังไม่ได้ตั้งอีเมลหรือไม่ได้รับ ให้ขอลิงก์หรือรหัสผ่านใช้ครั้งเดียวจากผู้ดูแลระบบ',
        en: 'Press “Forgotten password” on the sign-in page, give your user name, press “Send the mail”, and open the address in the mail to choose a new one; it works once. Where mail is not set up, or none comes, ask the administrator for an address or a one-time password.',
      },
      {
        th: 'งานที่กรอกไว้ในสมุดงานไม่เกี่ยวกับรหัสผ่าน ยังอยู่ครบ',
        en: 'What is in your workbook does not depend on the password; it is all still there.',
      },
    ],
    see: ['contact'],
  },
  'own-account': {
    title: { th: 'บัญชีของฉัน: เปลี่ยนรหัสผ่าน และที่ที่เข้าใช้อยู่', en: 'My account: password, and where I am signed in' },
    body: [
      {
        th: 'กดชื่อของท่านที่แถบบนเพื่อเปิด “บัญชีของฉัน” หรือเปิดที่อยู่ของเซิร์ฟเวอร์นี้ตามด้วย /account',
        en: 'Press your name in the top bar to open “My account”, or open this server’s address with /account.',
      },
      {
        points: [
          {
            th: '“เปลี่ยนรหัสผ่าน”: ใส่รหัสปัจจุบันและรหัสใหม่ ที่อื่นทั้งหมดออกจากระบบ',
            en: '“Change the password”: give the present and the new one. Everywhere else you are signed out.',
          },
          {
            th: '“ที่ที่เข้าสู่ระบบอยู่”: เห็นเครื่องและเวลา กด “ออกจากที่นี้” หรือ “ออกจากที่อื่นทั้งหมด” หากมีที่ที่ไม่รู้จัก ให้ออกจากที่นั่นและเปลี่ยนรหัสผ่านทันที การเข้าสู่ระบบหมดอายุเมื่อครบ 12 ชั่วโมง หรือไม่ได้ใช้ 4 ชั่วโมง',
            en: '“Where you are signed in”: computers and times; press “Sign it out” or “Sign out everywhere else”. If you do not know one, sign it out and change the password at once. A session ends after 12 hours, or 4 without use.',
          },
          {
            th: '“ยืนยันตัวตนขั้นที่สอง”: ตั้ง เปลี่ยนโทรศัพท์ หรือออกรหัสสำรองใหม่',
            en: '“Second factor”: set it up, move it to another phone, or make new recovery codes.',
          },
        ],
      },
    ],
    see: ['second-factor'],
  },
};
