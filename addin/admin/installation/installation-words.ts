import type { AddressFinding } from '../../../shared/terms/address-check.ts';
import type { MailTrial } from '../../../shared/terms/mail-trial.ts';
import type { Text } from '../../../shared/terms/text.ts';

/** Words of what the installation is told. */
export const installationWords = {
  title: { th: 'การตั้งค่าระบบ', en: 'Settings of the installation' },
  save: { th: 'บันทึก', en: 'Store' },
  saved: { th: 'บันทึกแล้ว', en: 'Stored' },
  remove: { th: 'เลิกใช้', en: 'Use it no more' },
  removed: { th: 'เลิกใช้แล้ว', en: 'It is used no more' },
  given: { th: 'กำหนดไว้ที่เครื่องแม่ข่ายแล้ว', en: 'Set in the server’s environment' },
  givenCure: {
    th: 'เปลี่ยนได้ที่ตัวแปรสภาพแวดล้อมของเครื่องแม่ข่าย แล้วเริ่มระบบใหม่',
    en: 'Change the environment variable of the server and start it anew.',
  },
  fillAll: { th: 'กรอกช่องที่จำเป็นให้ครบก่อน', en: 'Fill in what is needed first' },
  keptSecret: { th: 'เก็บไว้แล้ว เว้นว่างไว้ถ้าไม่เปลี่ยน', en: 'One is kept; leave this empty to keep it' },

  address: { th: 'ที่อยู่ของระบบและใบรับรอง', en: 'Public address and certificate' },
  addressIs: (origin: string): Text => ({ th: `ที่อยู่ของระบบคือ ${origin}`, en: `The public address is ${origin}` }),
  addressHow: {
    th: 'เปลี่ยนได้ด้วยตัวแปร PUBLIC_ORIGIN ของเครื่องแม่ข่าย',
    en: 'It is set by the server’s variable PUBLIC_ORIGIN.',
  },
  check: { th: 'ตรวจที่อยู่', en: 'Check the address' },
  checking: { th: 'กำลังตรวจ', en: 'Checking' },
  takeSelfMade: { th: 'ใช้ใบรับรองนี้ไปก่อน', en: 'Go on with this certificate' },
  taken: { th: 'ใช้ใบรับรองที่สร้างเองไปก่อน เปลี่ยนได้ภายหลัง', en: 'The self-made certificate is used for now' },
  until: (day: Text): Text => ({ th: `ใบรับรองใช้ได้ถึง ${day.th}`, en: `The certificate is good until ${day.en}` }),

  contact: { th: 'ผู้ที่เจ้าหน้าที่ถามได้', en: 'Whom officers ask' },
  contactHint: {
    th: 'แสดงในคู่มือและหน้าเข้าสู่ระบบ เช่น กองยุทธศาสตร์ โทร. 1234',
    en: 'Shown in the help and where people sign in: an office, a telephone number.',
  },

  mail: { th: 'เครื่องแม่ข่ายอีเมล', en: 'Mail server' },
  host: { th: 'ชื่อเครื่อง (host)', en: 'Host' },
  port: { th: 'พอร์ต', en: 'Port' },
  security: { th: 'การเข้ารหัส', en: 'Encryption' },
  starttls: { th: 'STARTTLS (พอร์ต 587)', en: 'STARTTLS (port 587)' },
  tls: { th: 'TLS ตั้งแต่ต้น (พอร์ต 465)', en: 'TLS from the start (port 465)' },
  user: { th: 'ชื่อผู้ใช้ของเครื่องอีเมล (ถ้ามี)', en: 'User of the mail server (if any)' },
  password: { th: 'รหัสผ่านของเครื่องอีเมล', en: 'Password of the mail server' },
  fromAddress: { th: 'ส่งจากที่อยู่อีเมล', en: 'Sent from the address' },
  fromName: { th: 'ชื่อผู้ส่ง', en: 'Name of the sender' },
  test: { th: 'ทดลองส่งถึงตนเอง', en: 'Send a test mail to yourself' },
  testTo: { th: 'อีเมลของท่าน', en: 'Your mail address' },
  testSend: { th: 'ส่งอีเมลทดสอบ', en: 'Send the test mail' },
  testAfter: { th: 'บันทึกเครื่องแม่ข่ายอีเมลก่อน จึงทดลองส่งได้', en: 'Store the mail server first, then try it.' },

  secondFactor: { th: 'การยืนยันตัวตนขั้นที่สอง', en: 'Second factor' },
  secondFactorWhy: {
    th: 'รหัสหกหลักจากแอปในโทรศัพท์ กันผู้ที่รู้รหัสผ่านของผู้อื่น',
    en: 'Six digits of an app on the telephone: a password that others know lets them in no more.',
  },
  who: { th: 'ใครต้องใช้', en: 'Who must have one' },
  free: { th: 'ไม่บังคับ แต่ละคนตั้งเองได้', en: 'Nobody must; everybody may' },
  office: { th: 'สยป. และผู้ดูแลระบบต้องใช้', en: 'The planning office and administrators' },
  officeNext: {
    th: 'แต่ละคนจะได้ตั้งเมื่อเข้าสู่ระบบครั้งถัดไป ท่านด้วย',
    en: 'Each sets it up at the next sign-in; so will you.',
  },

  texts: { th: 'ข้อความของตัวชี้วัด', en: 'Texts of the indicators' },
  textPublisher: { th: 'ผู้ประกาศใช้ข้อความที่ สยป. แก้', en: 'Who publishes what the planning office edits' },
  textPublisherWhy: {
    th: 'ชื่อ นิยาม วิธีการ แหล่งข้อมูล ยุทธศาสตร์ และโครงการ การนับยังประกาศโดยผู้ดูแลระบบเสมอ',
    en: 'Title, definition, method, source, strategy, projects. What is counted is always published by an administrator.',
  },
  administratorsPublish: { th: 'ผู้ดูแลระบบ', en: 'Administrators' },
  planningPublishes: { th: 'สยป. ประกาศใช้เอง', en: 'The planning office itself' },

  backupHint: {
    th: 'เส้นทางเต็มของโฟลเดอร์บนเครื่องแม่ข่าย ดีที่สุดคือบนดิสก์หรือเครื่องอื่น เช่น /mnt/backup/traimat',
    en: 'The full path of a folder on the server, best on another disk or machine, like /mnt/backup/traimat',
  },
  folder: { th: 'โฟลเดอร์', en: 'Folder' },
} satisfies Record<string, Text | ((...parts: never[]) => Text)>;

/** What the server finds at its own address, and what to do about it. */
export const addressFindingWords: Record<AddressFinding, { what: Text; cure: Text }> = {
  sound: {
    what: { th: 'ที่อยู่และใบรับรองใช้ได้', en: 'Address and certificate are in order' },
    cure: { th: 'ไม่ต้องทำอะไรเพิ่ม', en: 'Nothing is to be done.' },
  },
  'self-made': {
    what: { th: 'ที่อยู่ใช้ได้ แต่ใบรับรองไม่มีผู้รับรอง', en: 'The address works; nobody vouches for its certificate' },
    cure: {
      th: 'เบราว์เซอร์จะเตือน และ Excel จะไม่เปิด ขอใบรับรองจริงแล้วตั้ง TLS_CERT กับ TLS_KEY หรือใช้ไปก่อนเพื่อทดลอง',
      en: 'Browsers warn, and Excel does not open it. Get a real certificate and set TLS_CERT and TLS_KEY, or go on with it for a trial.',
    },
  },
  'unknown-host': {
    what: { th: 'ไม่มีเครื่องชื่อนี้', en: 'There is no machine of this name' },
    cure: {
      th: 'ตรวจตัวสะกดใน PUBLIC_ORIGIN และให้ผู้ดูแลเครือข่ายเพิ่มชื่อนี้ใน DNS',
      en: 'Check the spelling in PUBLIC_ORIGIN, and have the name entered into the DNS.',
    },
  },
  refused: {
    what: { th: 'มีเครื่องนี้ แต่ไม่รับการเชื่อมต่อที่พอร์ตนี้', en: 'The machine is there and takes no connection at this port' },
    cure: {
      th: 'ตรวจว่าพร็อกซีหรือระบบนี้ฟังอยู่ที่พอร์ตในที่อยู่ และไฟร์วอลล์เปิดให้',
      en: 'Check that the proxy or this server listens at the port in the address, and that the firewall lets it.',
    },
  },
  silent: {
    what: { th: 'ไม่มีคำตอบภายในเวลา', en: 'Nothing answers in time' },
    cure: {
      th: 'ตรวจไฟร์วอลล์และเส้นทางเครือข่าย ถ้าเปิดที่อยู่นี้จากเครื่องอื่นได้ ข้ามขั้นนี้ไปก่อนได้',
      en: 'Check the firewall and the network. If the address opens from another computer, leave this step for later.',
    },
  },
  'no-tls': {
    what: { th: 'สิ่งที่ตอบไม่ได้ใช้ https', en: 'What answers does not speak https' },
    cure: { th: 'ให้พร็อกซีรับ https ที่พอร์ตนี้', en: 'Have the proxy take https at this port.' },
  },
  expired: {
    what: { th: 'ใบรับรองหมดอายุแล้ว', en: 'The certificate has expired' },
    cure: { th: 'ต่ออายุใบรับรอง แล้วเริ่มระบบหรือพร็อกซีใหม่', en: 'Renew it, then start the server or the proxy anew.' },
  },
  'not-yet': {
    what: { th: 'ใบรับรองยังไม่ถึงวันเริ่มใช้', en: 'The certificate is not valid yet' },
    cure: { th: 'ตรวจเวลาของเครื่องแม่ข่าย หรือขอใบรับรองใหม่', en: 'Check the server’s clock, or get another certificate.' },
  },
  'other-name': {
    what: { th: 'ใบรับรองเป็นของชื่ออื่น', en: 'The certificate is of another name' },
    cure: {
      th: 'ขอใบรับรองของชื่อใน PUBLIC_ORIGIN หรือแก้ PUBLIC_ORIGIN ให้ตรงกับใบรับรอง',
      en: 'Get a certificate of the name in PUBLIC_ORIGIN, or correct PUBLIC_ORIGIN.',
    },
  },
  'other-server': {
    what: { th: 'ที่อยู่นี้มีระบบอื่นตอบ', en: 'Something else answers at this address' },
    cure: {
      th: 'ตรวจว่าพร็อกซีส่งต่อมาที่ระบบนี้ ทุกเส้นทาง',
      en: 'Check that the proxy passes everything on to this server.',
    },
  },
};

/** How a test mail has ended, and what to do. */
export const mailTrialWords: Record<MailTrial, { what: Text; cure: Text }> = {
  sent: {
    what: { th: 'เครื่องแม่ข่ายอีเมลรับไปส่งแล้ว', en: 'The mail server has taken it' },
    cure: { th: 'เปิดกล่องจดหมายของท่านดู รวมทั้งโฟลเดอร์สแปม', en: 'Look into your mailbox, and into its spam folder.' },
  },
  'unknown-host': {
    what: { th: 'ไม่มีเครื่องแม่ข่ายอีเมลชื่อนี้', en: 'There is no mail server of this name' },
    cure: { th: 'ตรวจตัวสะกดของชื่อเครื่อง', en: 'Check the spelling of the host.' },
  },
  unreachable: {
    what: { th: 'ติดต่อเครื่องแม่ข่ายอีเมลไม่ได้', en: 'The mail server does not answer' },
    cure: { th: 'ตรวจพอร์ต การเข้ารหัส และไฟร์วอลล์', en: 'Check port, encryption and firewall.' },
  },
  'no-tls': {
    what: { th: 'เครื่องแม่ข่ายอีเมลไม่มีการเข้ารหัสที่เชื่อถือได้', en: 'The mail server offers no trusted encryption' },
    cure: {
      th: 'เลือกการเข้ารหัสให้ตรงกับพอร์ต หรือให้เครื่องแม่ข่ายอีเมลใช้ใบรับรองที่มีผู้รับรอง',
      en: 'Choose the encryption that goes with the port, or give the mail server a certificate that is vouched for.',
    },
  },
  'wrong-login': {
    what: { th: 'ชื่อผู้ใช้หรือรหัสผ่านของเครื่องอีเมลไม่ถูกต้อง', en: 'The mail server does not know this user and password' },
    cure: { th: 'ตรวจทั้งสองช่อง บางแห่งต้องใช้รหัสผ่านของแอป', en: 'Check both; some providers want an app password.' },
  },
  refused: {
    what: { th: 'เครื่องแม่ข่ายอีเมลไม่รับจดหมายนี้', en: 'The mail server does not take this letter' },
    cure: { th: 'ตรวจที่อยู่ผู้ส่งและผู้รับ', en: 'Check the addresses of sender and receiver.' },
  },
  deferred: {
    what: { th: 'เครื่องแม่ข่ายอีเมลขอให้ลองใหม่ภายหลัง', en: 'The mail server asks to try again later' },
    cure: { th: 'รอสักครู่ แล้วลองอีกครั้ง', en: 'Wait a moment, then try again.' },
  },
};
