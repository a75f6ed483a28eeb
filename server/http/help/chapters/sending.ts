import type { TopicsOf } from '../../../../shared/terms/help-topics.ts';
import type { Article } from '../article.ts';

export const sending: Record<TopicsOf<'officer', 'sending'>, Article> = {
  submit: {
    title: { th: 'ส่งรายงาน', en: 'Submit' },
    body: [
      {
        steps: [
          { th: 'กดแท็บของแผ่นงานที่จะส่ง ให้อยู่ตรงหน้า', en: 'Bring the worksheet that is to be sent to the front.' },
          {
            th: 'กด “ส่งรายงาน” หากยังมีข้อที่ต้องแก้ กด “ไปข้อแรก”',
            en: 'Press “Submit”. If something is left to mend, press “Go to the first”.',
          },
          {
            th: 'อ่านว่าตัวชี้วัดใด ไตรมาสใด ผลงานเท่าใด แล้วกด “ยืนยันส่ง”',
            en: 'Read which indicator and quarter it is and what it comes to, then press “Confirm and submit”.',
          },
          { th: 'เมื่อได้ใบรับ ถือว่าส่งแล้ว', en: 'With the receipt it is sent.' },
        ],
      },
      { picture: 'submit', caption: { th: 'อ่านอีกครั้งก่อนยืนยัน', en: 'Read once more before it goes' } },
    ],
    see: ['receipt', 'offline', 'withdraw', 'conflict'],
  },
  receipt: {
    title: { th: 'ใบรับ', en: 'The receipt' },
    body: [
      {
        th: 'ใบรับบอกตัวชี้วัด ไตรมาส หน่วยงานที่ส่ง ผลงาน เวลาที่ส่ง และรหัสใบรับ 20 ตัว ซึ่งคำนวณจากทุกช่องที่ส่ง ใช้พิสูจน์ภายหลังว่าข้อมูลที่ส่งไม่ถูกเปลี่ยน กด “คัดลอกใบรับ” เพื่อเก็บไว้ และดูอีกครั้งได้ที่ “ดูใบรับล่าสุด”',
        en: 'It has the indicator, quarter, office and result, when it was sent, and a code of twenty letters that is made from every cell that was sent, by which one can prove later that nothing was changed. Press “Copy the receipt” to keep it, “Show the latest receipt” to see it again.',
      },
      {
        th: 'ใครก็ตรวจสอบได้ที่ /verify โดยไม่ต้องเข้าสู่ระบบ: พิมพ์รหัสหรือสแกนคิวอาร์โค้ด แล้วจะเห็นว่าส่งอะไร เมื่อใด ผลเท่าใด และมีฉบับใหม่กว่าหรือไม่ แต่ไม่เห็นแถวข้อมูล ข้อความรายงาน หรือชื่อบุคคล พิมพ์ผิดหนึ่งหรือสองตัวระบบจะบอกว่าพิมพ์ผิด หากหน้านั้นเป็นสีแดง อย่าเชื่อตัวเลข เก็บกระดาษไว้ แล้วแจ้งหน่วยงานที่ออกให้หรือ สยป.',
        en: 'Anybody checks it at /verify without signing in: type the code, or scan its QR code, to see what was submitted when and to what result, and whether a later one replaces it, but no rows, report or names. One or two wrong letters are recognised. Where that page is red, do not rely on the figures, keep the paper, and tell the office that gave it or the planning office.',
      },
      {
        th: 'เจ้าหน้าที่ที่ถือกระดาษเปิดแผ่นงานได้จากหน้า /verify หรือพิมพ์รหัสที่ “เปิดด้วยรหัสใบรับ” ในส่วน “รายละเอียดตัวชี้วัด” ของกระดาน และในบานหน้าต่างของ สยป. ใต้บรรทัดที่บอกตัวชี้วัดและไตรมาส',
        en: "Staff with a paper in hand open its sheet from /verify, or type the code at “Open by a receipt's code”: on the board’s part “Indicator sheet”, and in the planning office’s pane below the line with the indicator and quarter.",
      },
      {
        th: '“บันทึกใบรับเป็นไฟล์” ให้ไฟล์ที่มีทุกแถวที่ส่งและตราประทับอิเล็กทรอนิกส์ ผู้ดูแลระบบตรวจได้แม้ไม่มีเซิร์ฟเวอร์',
        en: '“Save the receipt as a file” gives all rows that were sent, with the signature; whoever keeps a server checks it even without one.',
      },
      { picture: 'receipt', caption: { th: 'ใบรับ', en: 'The receipt' } },
    ],
  },
  withdraw: {
    title: { th: 'ถอนรายงานที่ส่งแล้ว', en: 'Withdraw what was submitted' },
    body: [
      {
        th: 'ก่อน สยป. รับเรื่องไว้ตรวจ กด “ถอนรายงาน” แก้ แล้วส่งใหม่ หลังถอนถือว่ายังไม่ส่งจนกว่าจะส่งใหม่ หากเลยวันครบกำหนดแล้วจะบันทึกว่าส่งช้า เมื่อ สยป. รับเรื่องแล้วถอนไม่ได้ ให้ขอ สยป. ส่งคืน',
        en: 'Until the planning office takes it up, press “Withdraw”, mend it and submit again. Meanwhile it does not count as submitted; after the due day it is recorded as late. Once it has been taken up, ask the planning office to return it.',
      },
      {
        th: 'ก่อนรับเรื่อง จะแก้แล้วส่งทับโดยไม่ถอนก็ได้ ที่ “ส่งรายงานอีกครั้ง”',
        en: 'Before it is taken up you may also mend it and press “Submit again” without withdrawing.',
      },
    ],
    see: ['late', 'contact'],
  },
  late: {
    title: { th: 'เลยกำหนด หรือปิดรับแล้ว', en: 'After the due day, or closed' },
    body: [
      {
        points: [
          {
            th: 'เลยวันครบกำหนดแต่ยังไม่ปิดรับ: ส่งได้ และบันทึกว่าส่งช้า',
            en: 'After the due day, before the closing day: you may submit; it is recorded as late.',
          },
          {
            th: 'ปิดรับแล้ว: ดูและพิมพ์ได้ บันทึกและส่งไม่ได้ ขอ สยป. ขยายเวลาให้เขต',
            en: 'Closed: you can look and print, not save or submit. Ask the planning office for more time.',
          },
          {
            th: 'ยังไม่เปิดรับ: ดูได้ บันทึกและส่งได้ตั้งแต่วันเปิดรับ',
            en: 'Not open yet: you can look; saving and submitting begin on the opening day.',
          },
          {
            th: 'ที่ สยป. ส่งคืนหรือเปิดให้แก้ไขใหม่ ส่งได้แม้เลยวันปิดรับ',
            en: 'What was returned or reopened may be submitted also after the closing day.',
          },
        ],
      },
    ],
    see: ['contact'],
  },
  returned: {
    title: { th: 'แก้สิ่งที่ สยป. ส่งคืน', en: 'Mend what was returned' },
    body: [
      {
        steps: [
          {
            th: 'อ่านข้อความจาก สยป. และรายการที่ให้แก้ในบานหน้าต่าง',
            en: 'Read the planning office’s message and the list of what is to be mended in the pane.',
          },
          {
            th: 'กด “ไปที่ช่องนี้” แล้วแก้ในกรอบสีน้ำเงิน ช่องอื่นล็อกตามที่ส่ง หากส่งคืนทั้งแผ่น แก้ได้ทุกช่อง',
            en: 'Press “Go to it” and mend what is framed in blue; other cells stay as submitted. If the whole sheet was returned, all of it is open.',
          },
          { th: 'ตอบ สยป. ทีละรายการ หากถูกต้องอยู่แล้วให้ตอบว่าเพราะอะไร', en: 'Answer each; where it was right, say why.' },
          {
            th: 'กด “ส่งรายงาน” แม้เลยวันปิดรับก็ส่งได้ ทันกำหนดหรือไม่ยังนับตามที่ส่งครั้งแรก',
            en: 'Press “Submit”: also after the closing day. Whether it was in time is kept from the first submission.',
          },
        ],
      },
      {
        picture: 'returned',
        caption: { th: 'ข้อความจาก สยป. และรายการที่ให้แก้', en: 'The planning office’s message, and what is to be mended' },
      },
    ],
    see: ['submit'],
  },
  accepted: {
    title: { th: 'รับรองหรือประเมินแล้ว และขอแก้ไข', en: 'Accepted or evaluated, and asking to change it' },
    body: [
      {
        th: 'แผ่นงานที่รับรองแล้วล็อกไว้ ผลงานและเป้าหมายตรึงไว้ตามวันที่รับรอง ดู พิมพ์ และอ่านคะแนนได้ หากพบว่าผิด กด “ขอให้เปิดแก้ไข” พร้อมเหตุผล คำขออยู่จนกว่า สยป. จะเปิดให้แก้ไข หรือตอบว่าไม่เปิด และถอนได้ เมื่อเปิดแล้วแก้และส่งอีกครั้ง',
        en: 'An accepted sheet is locked; its result and target stay as they were that day. You can look, print, and read the scores. If something is wrong, press “Ask to have it reopened” and say why. That stands until the planning office reopens it or says that it does not, and you can take it back. Once it is reopened, mend it and submit again.',
      },
    ],
    see: ['returned', 'print', 'contact'],
  },
  conflict: {
    title: { th: 'บนเซิร์ฟเวอร์มีฉบับใหม่กว่า', en: 'The server has a newer revision' },
    body: [
      {
        th: 'มีผู้บันทึกแผ่นงานนี้จากที่อื่นหลังจากที่ท่านเปิด บานหน้าต่างบอกว่าใคร เมื่อใด และแถวใดต่างกัน ไม่มีอะไรถูกเขียนทับจนกว่าท่านจะเลือก',
        en: 'Somebody has stored this sheet from elsewhere since you opened it. The pane says who, when, and which rows differ. Nothing is overwritten before you choose.',
      },
      {
        points: [
          {
            th: '“เก็บของฉัน”: ใช้ข้อมูลในสมุดงานนี้ ฉบับบนเซิร์ฟเวอร์ยังอยู่ในประวัติ',
            en: '“Keep mine”: this workbook’s rows go on; the server’s revision stays in the history.',
          },
          {
            th: '“ใช้ฉบับบนเซิร์ฟเวอร์”: ของเดิมในสมุดงานเก็บไว้ในแผ่นงานแยก',
            en: "“Take the server's”: what stood in the workbook is kept on a worksheet of its own.",
          },
          { th: '“ตัดสินใจภายหลัง”: กลับไปดูก่อน', en: '“Decide later”: go back and look first.' },
        ],
      },
      {
        th: 'คุยกับเพื่อนร่วมงานที่มีชื่อก่อนเลือกจะดีที่สุด',
        en: 'It is best to talk to the colleague who is named before you choose.',
      },
      { picture: 'conflict', caption: { th: 'ใคร เมื่อใด และแถวใดต่างกัน', en: 'Who, when, and which rows differ' } },
    ],
  },
  offline: {
    title: { th: 'เครือข่ายขัดข้อง', en: 'When the network is away' },
    body: [
      {
        points: [
          {
            th: 'กรอกต่อได้ บันทึกสมุดงานด้วยคำสั่งของ Excel',
            en: 'Go on filling in, and save the workbook by Excel’s own command.',
          },
          {
            th: 'รายงานที่กดส่งแล้วรออยู่ในเครื่องนี้ และส่งเองเมื่อเซิร์ฟเวอร์รับได้ กด “ลองส่งอีกครั้ง” ได้ ส่งซ้ำไม่ทำให้ข้อมูลซ้ำ',
            en: 'A report that you have submitted waits on this computer and goes by itself as soon as the server can take it; “Send again” tries at once. Sending twice never stores it twice.',
          },
          {
            th: 'ยังไม่มีใบรับ แสดงว่ายังส่งไม่ถึง อย่าลบข้อมูลเว็บในเบราว์เซอร์ก่อนได้ใบรับ',
            en: 'Without a receipt it has not arrived: do not clear the browser’s data before.',
          },
        ],
      },
    ],
    see: ['receipt', 'blank-pane'],
  },
  print: {
    title: { th: 'พิมพ์แบบรายละเอียดตัวชี้วัด', en: 'Print the indicator sheet' },
    body: [
      {
        th: 'กด “พิมพ์แบบรายละเอียดตัวชี้วัด” แบบจะวางเป็นแผ่นใหม่ในสมุดงาน แล้วพิมพ์ด้วย Ctrl+P ตัวเลขเป็นของที่จัดเก็บไว้ที่เซิร์ฟเวอร์ ทั้งสี่ไตรมาส พร้อมผลประเมินและใบรับ แถบใต้ชื่อตัวชี้วัดบอกทุกหน้าว่าเป็นฉบับร่าง ส่งแล้ว รับรองแล้ว หรือประเมินแล้ว',
        en: 'Press “Print the indicator sheet”: it is laid as a worksheet of its own; print that with Ctrl+P. Its figures are those that the server has stored, of all four quarters, with evaluations and the receipt. The line below the title says on every page whether it is a draft, submitted, accepted or evaluated.',
      },
      {
        th: 'หากตัวเลขหรือข้อความในสมุดงานไม่ตรงกับที่จัดเก็บ กระดาษจะบอกว่า “ต่างจากที่จัดเก็บ” และพิมพ์ทั้งสองอย่าง จึงควรพิมพ์หลังได้ใบรับ หากติดต่อเซิร์ฟเวอร์ไม่ได้ จะพิมพ์เท่าที่รู้และบอกว่าเป็นข้อมูล ณ เมื่อใด',
        en: 'Where the workbook says something else than what is stored, the paper says “differs from what is stored” and has both; so print once you have the receipt. Without the server, what is known is printed, with the moment that it is of.',
      },
      {
        th: 'พิมพ์หลายแผ่นพร้อมกันได้จากหน้า “รายละเอียดตัวชี้วัด”: ทุกตัวชี้วัดของหน่วยงาน หรือทุกหน่วยงานของตัวชี้วัด มีสารบัญอยู่แผ่นแรก และนำออกจากสมุดงานได้ในครั้งเดียว',
        en: 'Several are printed at once from the page “Indicator sheet”: all indicators of an office, or all offices of an indicator, with an index in front; one press takes them out of the workbook again.',
      },
      {
        picture: 'print',
        caption: { th: 'แบบที่วางในสมุดงาน พร้อมพิมพ์', en: 'As it is laid into the workbook, ready to print' },
      },
    ],
    see: ['fonts'],
  },
};
