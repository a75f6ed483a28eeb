import { actNames } from '../../../shared/rules/sheets/act-names.ts';
import type { Text } from '../../../shared/terms/text.ts';

function counted(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** Words of the review of one office's sheet. */
export const reviewWords = {
  back: { th: 'กลับไปรายการหน่วยงาน', en: 'Back to the offices' },
  title: (district: Text): Text => ({ th: `สำนักงานเขต${district.th}`, en: `${district.en} district office` }),
  ofOwner: (office: Text): Text => ({ th: `${office.th} (หน่วยงานเจ้าของ)`, en: `${office.en} (owner)` }),
  nothing: { th: 'หน่วยงานนี้ยังไม่มีข้อมูล', en: 'This office has stored nothing yet' },
  nothingCure: {
    th: 'เมื่อหน่วยงานบันทึกหรือส่ง จะตรวจได้ที่นี่',
    en: 'Once it saves or submits, it can be reviewed here.',
  },
  notSubmitted: { th: 'ฉบับนี้ยังไม่ได้ส่ง', en: 'This has not been submitted' },
  notSubmittedCure: {
    th: 'แสดงตามที่หน่วยงานบันทึกไว้ล่าสุด ยังรับรองหรือส่งคืนไม่ได้',
    en: 'It is shown as last saved by the office, and cannot be accepted or returned yet.',
  },
  cancelled: { th: 'ตัวชี้วัดนี้ยกเลิกตั้งแต่ไตรมาสนี้', en: 'The indicator has been cancelled from this quarter on' },
  revision: (number: number, by: string, at: Text): Text => ({
    th: `ฉบับที่ ${number} โดย ${by} · ${at.th}`,
    en: `Revision ${number} by ${by}, ${at.en}`,
  }),
  notApplicable: {
    th: 'หน่วยงานแจ้งว่าตัวชี้วัดนี้ไม่เกี่ยวข้องในไตรมาสนี้',
    en: 'The office says that nothing applies to it this quarter',
  },
  figures: { th: 'ผลงานของเขต', en: "The district's figures" },
  flags: { th: 'ข้อสังเกต', en: 'To look at twice' },
  ownFigures: { th: 'ผลงานของหน่วยงานเจ้าของ', en: "The owner's figures" },
  ofDistricts: (districts: number, expected: number): Text => ({
    th: `จาก ${districts} ใน ${expected} เขต`,
    en: `From ${districts} of ${expected} districts`,
  }),
  laterOf: (figure: Text, districts: number, expected: number): Text => ({
    th: `ขณะนี้เขตรวมกันได้ ${figure.th} (${districts} ใน ${expected} เขต) ต่างจากที่ส่งมา`,
    en: `By now the districts come to ${figure.en} (${districts} of ${expected}), which is not what was sent`,
  }),
  laterCure: {
    th: 'ตัวเลขที่ส่งเป็นของวันที่ส่ง หากต้องการตัวเลขใหม่ ให้ส่งคืนเพื่อส่งอีกครั้ง',
    en: 'What was sent is of the day it was sent. For the new figure, return it to be submitted again.',
  },
  annex: { th: 'สรุปผล โครงการ และเอกสารแนบ', en: 'Summary, projects and links' },
  noAnnex: { th: 'ไม่มี', en: 'None' },
  summary: { th: 'สรุปผลการดำเนินงาน', en: 'Summary of the year' },
  projects: { th: 'โครงการ/กิจกรรมที่สนับสนุน', en: 'Projects and activities' },
  links: { th: 'เอกสารแนบ (ลิงก์)', en: 'Links' },
  partChanged: { th: 'เปลี่ยนจากฉบับที่ตรวจครั้งก่อน', en: 'changed since the last review' },
  annexChanged: { th: 'สรุปผล โครงการ หรือเอกสารแนบเปลี่ยนไป', en: 'The summary, projects or links have changed' },
  ownerSheet: { th: 'แผ่นงานของหน่วยงานเจ้าของ', en: "The owner's sheet" },
  formerSheets: { th: 'แผ่นงานของหน่วยงานเจ้าของเดิม (ดูอย่างเดียว)', en: "Earlier owners' sheets (to be read only)" },
  former: { th: 'แผ่นงานของหน่วยงานเจ้าของเดิม', en: 'The sheet of an earlier owner' },
  formerCure: {
    th: 'ตัวชี้วัดมีหน่วยงานเจ้าของใหม่ในไตรมาสนี้ แผ่นนี้ดูได้อย่างเดียวและไม่นับในผลงาน',
    en: 'Another office owns the indicator in this quarter. This sheet is to be read only, and counts in no figure.',
  },
  show: { th: 'แสดงแถวในสมุดงาน', en: 'Show the rows in the workbook' },
  copy: { th: 'ทำสำเนาเพื่อเรียงลำดับ', en: 'Make a copy to sort' },
  copied: {
    th: 'สำเนาอยู่ในสมุดงานแล้ว เรียงลำดับและเขียนได้ตามต้องการ',
    en: 'The copy is in the workbook: sort it and write on it as you like',
  },
  shown: { th: 'แสดงแถวในสมุดงานแล้ว', en: 'The rows are in the workbook' },

  report: { th: 'รายงานผลการดำเนินงาน', en: "The quarter's report" },
  thisReport: { th: 'ไตรมาสนี้', en: 'This quarter' },
  lastReport: { th: 'ไตรมาสก่อน', en: 'Last quarter' },
  noReport: { th: 'ไม่ได้เขียน', en: 'Nothing was written' },
  noLastReport: { th: 'ไม่มีรายงานของไตรมาสก่อน', en: 'There is none of last quarter' },

  issues: { th: 'ข้อที่พบและหมายเหตุ', en: 'Findings and remarks' },
  noIssues: { th: 'ไม่มีข้อที่ต้องดู', en: 'Nothing was found' },
  remark: (remark: string): Text => ({ th: `หมายเหตุของหน่วยงาน: ${remark}`, en: `The office's remark: ${remark}` }),
  noRemark: { th: 'ไม่มีหมายเหตุ', en: 'No remark' },

  changes: { th: 'สิ่งที่เปลี่ยน', en: 'What changed' },
  since: (revision: number): Text => ({
    th: `เทียบกับฉบับที่ ${revision} ที่เคยตรวจ`,
    en: `Since revision ${revision}, which was looked at before`,
  }),
  firstOne: { th: 'เป็นฉบับแรกที่ส่ง จึงไม่มีฉบับให้เทียบ', en: 'It is the first one: there is nothing to compare with.' },
  noChanges: { th: 'ตารางไม่เปลี่ยน', en: 'The table has not changed' },
  reportChanged: { th: 'ข้อความรายงานเปลี่ยนจากฉบับก่อน', en: 'The report text has changed' },
  declared: { th: 'ฉบับนี้แจ้งว่าไม่เกี่ยวข้อง ฉบับก่อนไม่ได้แจ้ง', en: 'It now says that nothing applies' },
  undeclared: { th: 'ฉบับก่อนแจ้งว่าไม่เกี่ยวข้อง ฉบับนี้ไม่ได้แจ้ง', en: 'It no longer says that nothing applies' },
  goTo: (place: Text): Text => ({ th: `ไปที่ ${place.th}`, en: `Go to ${place.en}` }),
  addToReturn: (place: Text): Text => ({ th: `ส่งคืนจุดนี้: ${place.th}`, en: `Return this: ${place.en}` }),
  addShort: { th: 'ส่งคืนจุดนี้', en: 'Return this' },

  asked: { th: 'ที่ขอให้แก้ และคำตอบของหน่วยงาน', en: 'What was asked for, and the answers' },
  askedWhole: { th: 'ข้อความถึงทั้งแผ่น', en: 'On the whole sheet' },
  answer: (answer: string): Text => ({ th: `ตอบ: ${answer}`, en: `Answer: ${answer}` }),
  noAnswer: { th: 'ยังไม่ตอบ', en: 'No answer' },

  history: { th: 'ประวัติ', en: 'History' },
  acts: actNames,
  byAt: (by: string, at: Text, revision: number): Text => ({
    th: `${by} · ${at.th} · ฉบับที่ ${revision}`,
    en: `${by}, ${at.en}, revision ${revision}`,
  }),
  restatedAs: (figure: Text): Text => ({ th: `เป็น ${figure.th}`, en: `As ${figure.en}` }),
  items: (items: number): Text => ({ th: `เฉพาะ ${items} จุด`, en: `${counted(items, 'place')} only` }),

  evaluation: { th: 'ผลการประเมิน', en: 'Evaluation' },
  evaluatedBy: (by: string, at: Text): Text => ({ th: `ประเมินโดย ${by} · ${at.th}`, en: `By ${by}, ${at.en}` }),
  notEvaluated: { th: 'ยังไม่ประเมิน', en: 'Not evaluated' },

  takeUp: { th: 'รับเรื่องไว้ตรวจ', en: 'Take up' },
  accept: { th: 'รับรอง', en: 'Accept' },
  return: { th: 'ส่งคืน', en: 'Return' },
  returning: (places: number): Text => ({ th: `ส่งคืน ${places} จุด`, en: `Return ${counted(places, 'place')}` }),
  reopen: { th: 'เปิดให้แก้ไขใหม่', en: 'Reopen' },
  decline: { th: 'ไม่เปิดให้แก้ไข', en: 'Do not reopen' },
  evaluate: { th: 'ประเมิน', en: 'Evaluate' },
  evaluateAgain: { th: 'ประเมินใหม่', en: 'Evaluate again' },
  done: {
    'take-up': { th: 'รับเรื่องไว้ตรวจแล้ว หน่วยงานถอนกลับไม่ได้อีก', en: 'Taken up: the office can no longer withdraw it' },
    accept: { th: 'รับรองรายงานแล้ว', en: 'Accepted' },
    return: { th: 'ส่งคืนให้หน่วยงานแก้ไขแล้ว', en: 'Returned to the office' },
    reopen: { th: 'เปิดให้หน่วยงานแก้ไขใหม่แล้ว', en: 'Opened again' },
    decline: { th: 'ตอบหน่วยงานแล้วว่าไม่เปิดให้แก้ไข', en: 'Declined: the office is told' },
    evaluate: { th: 'บันทึกผลประเมินแล้ว', en: 'Evaluation stored' },
  },
  acceptTitle: { th: 'รับรองรายงานฉบับนี้', en: 'Accept this report' },
  acceptWhy: {
    th: 'ข้อมูลฉบับนี้จะนับในผลงาน “ตามที่รับรอง” และหน่วยงานจะแก้ไม่ได้จนกว่าจะเปิดให้แก้ไขใหม่',
    en: 'It counts as accepted, and the office cannot change it until it is opened again.',
  },
  reopenTitle: { th: 'เปิดให้หน่วยงานแก้ไขใหม่', en: 'Open it to the office again' },
  reopenWhy: {
    th: 'การรับรองและผลประเมินของฉบับนี้จะสิ้นผล หน่วยงานแก้ได้ทั้งแผ่นแล้วส่งใหม่',
    en: 'Its acceptance and evaluation end; the office may change the whole sheet and submits again.',
  },
  declineTitle: { th: 'ไม่เปิดให้แก้ไข', en: 'Leave it accepted' },
  declineWhy: {
    th: 'รายงานยังคงรับรองอยู่ตามเดิม หน่วยงานจะเห็นเหตุผลนี้ และขอใหม่ได้',
    en: 'The report stays accepted. The office sees this reason, and may ask again.',
  },
  pleading: { th: 'หน่วยงานขอให้เปิดแก้ไข', en: 'The office asks to have it reopened' },
  pleadedBy: (by: string, at: Text): Text => ({ th: `โดย ${by} · ${at.th}`, en: `by ${by}, ${at.en}` }),
  reason: { th: 'เหตุผล (หน่วยงานจะเห็น)', en: 'Reason (the office sees it)' },
  message: { th: 'ข้อความถึงหน่วยงาน (ไม่บังคับ)', en: 'Message to the office (optional)' },

  returnTitle: { th: 'ส่งคืนให้แก้ไข', en: 'Return to be mended' },
  returnMessage: { th: 'ข้อความถึงหน่วยงาน', en: 'Message to the office' },
  returnHow: {
    th: 'เลือกแถวหรือช่องในแผ่นที่แสดง แล้วกด “เพิ่มที่เลือก” หรือกด “ส่งคืนจุดนี้” ที่รายการด้านล่าง',
    en: 'Select rows or cells in the shown sheet and press “Add the selection”, or “Return this” in the lists below.',
  },
  addSelected: { th: 'เพิ่มที่เลือก', en: 'Add the selection' },
  selectedNone: {
    th: 'ยังไม่ได้เลือกแถวหรือช่องในแผ่นของหน่วยงานนี้',
    en: "No row or cell of this office's shown sheet is selected",
  },
  selectedNoneCure: {
    th: 'คลิกช่องหรือชื่อแถวในแผ่นที่แสดง แล้วกด “เพิ่มที่เลือก” อีกครั้ง',
    en: 'Click a cell or a row’s name in the shown sheet, then press “Add the selection” again.',
  },
  selectedAll: { th: 'ท่านเลือกไว้ทั้งแผ่น', en: 'The whole worksheet is selected' },
  selectedAllCure: {
    th: 'คลิกเฉพาะแถวหรือช่องที่ต้องแก้ แล้วกด “เพิ่มที่เลือก” อีกครั้ง หากต้องการคืนทั้งแผ่น ไม่ต้องเพิ่มแถวใด',
    en: 'Click the rows or cells to be mended, then press “Add the selection” again. To return the whole sheet, add none.',
  },
  selectedGone: { th: 'แถวที่หน่วยงานตัดออกแล้วส่งคืนไม่ได้', en: 'A row that the office has removed cannot be returned' },
  selectedGoneCure: {
    th: 'เขียนถึงแถวนั้นในข้อความถึงหน่วยงานแทน',
    en: 'Write about it in the message to the office instead.',
  },
  tooMany: (limit: number): Text => ({
    th: `ส่งคืนได้ครั้งละไม่เกิน ${limit} จุด จึงเพิ่มเท่าที่ได้`,
    en: `At most ${limit} places can be returned at once; no more were added`,
  }),
  pickRow: { th: 'เพิ่มทั้งแถวโดยเลือกชื่อ', en: 'Add a whole row by its name' },
  pickNone: { th: 'เลือกแถว…', en: 'Choose a row…' },
  wholeRow: { th: 'ทั้งแถว', en: 'Whole row' },
  itemMessage: (place: Text): Text => ({ th: `ให้แก้อะไร: ${place.th}`, en: `What to mend: ${place.en}` }),
  itemHint: { th: 'ให้แก้อะไร', en: 'What is to be mended' },
  remove: (place: Text): Text => ({ th: `เอาออก: ${place.th}`, en: `Remove: ${place.en}` }),
  unlocksAll: { th: 'หน่วยงานจะแก้ได้ทั้งแผ่น', en: 'The office will be able to change the whole sheet.' },
  unlocks: (rows: number, cells: number): Text => {
    const th = [...(rows > 0 ? [`${rows} แถว`] : []), ...(cells > 0 ? [`${cells} ช่อง`] : [])].join(' และ ');
    const en = [...(rows > 0 ? [counted(rows, 'whole row')] : []), ...(cells > 0 ? [counted(cells, 'cell')] : [])].join(
      ' and ',
    );
    return {
      th: `หน่วยงานจะแก้ได้เฉพาะ ${th}${cells > 0 ? ' พร้อมหมายเหตุของแถวนั้น' : ''} ส่วนอื่นล็อกไว้ตามฉบับนี้`,
      en: `The office will be able to change ${en} only${cells > 0 ? ', with the rows’ remarks' : ''}; the rest stays locked.`,
    };
  },
  send: { th: 'ส่งคืนให้หน่วยงาน', en: 'Send it back' },
  unsent: (returns: number): Text => ({
    th: `การส่งคืนที่ยังไม่ได้ส่ง (${returns})`,
    en: `Returns not sent yet (${returns})`,
  }),
  found: { th: 'การส่งคืนที่ยังไม่ได้ส่ง', en: 'A return that has not been sent' },
  foundWhy: {
    th: 'เก็บไว้ในเครื่องนี้ตามที่ค้างไว้ ทำต่อแล้วส่งคืน หรือทิ้ง',
    en: 'It was kept on this computer as it was left. Go on and send it, or discard it.',
  },
  begunOn: (begun: number, shown: number): Text => ({
    th: `เริ่มจากฉบับที่ ${begun} แต่ขณะนี้แสดงฉบับที่ ${shown} ตรวจแถวและข้อความก่อนส่ง`,
    en: `It was begun on revision ${begun}; revision ${shown} is shown now. Check rows and messages before sending.`,
  }),
  goOn: { th: 'ทำต่อ', en: 'Go on' },
  discard: { th: 'ทิ้ง', en: 'Discard' },
  of: (office: Text): Text => ({ th: ` ${office.th}`, en: ` ${office.en}` }),
  discardTitle: (office: Text): Text => ({
    th: `ทิ้งการส่งคืนของ${office.th}`,
    en: `Discard the return to ${office.en}`,
  }),
  discardWhy: {
    th: 'แถวที่เลือกและข้อความที่พิมพ์ไว้จะหายไป หน่วยงานจะไม่ได้รับสิ่งใด',
    en: 'The chosen rows and the messages are gone then. The office is told nothing.',
  },
  discardConfirm: { th: 'ทิ้งการส่งคืนนี้', en: 'Discard it' },
  discardKeep: { th: 'เก็บไว้', en: 'Keep it' },
  wholeSheet: { th: 'ทั้งแผ่น', en: 'The whole sheet' },
  stranded: { th: 'การส่งคืนที่ยังไม่ได้ส่ง ขณะนี้ส่งคืนแผ่นนี้ไม่ได้', en: 'A return not sent: the sheet cannot be returned now' },
  strandedCure: {
    th: 'สถานะของแผ่นเปลี่ยนไปแล้ว สิ่งที่พิมพ์ไว้ยังอยู่ด้านล่าง คัดลอกไปใช้หรือทิ้งได้',
    en: 'Its state has changed. What was written is below: copy it, or discard it.',
  },
  newer: (act: Text | null, revision: number): Text => ({
    th: `มีสิ่งใหม่กว่าที่แสดงอยู่: ${act ? `${act.th} ` : ''}ฉบับที่\u00a0${revision}`,
    en: `There is something newer than what is shown: ${act ? `${act.en}, ` : ''}revision ${revision}`,
  }),
  newTarget: (target: string | null): Text =>
    target === null
      ? { th: 'ตัวชี้วัดไม่มีเป้าหมายแล้ว', en: 'The indicator has no target any more' }
      : { th: `ตัวชี้วัดมีเป้าหมายใหม่: ${target}`, en: `The indicator has a new target: ${target}` },
  newerCure: {
    th: 'ที่แสดงอยู่ยังเป็นตามที่เปิดดู กดเพื่อแสดงล่าสุดก่อนตัดสิน',
    en: 'What is shown is as you opened it. Show the newest before you decide.',
  },
  showNewest: { th: 'แสดงล่าสุด', en: 'Show the newest' },
  keepForLater: { th: 'ปิดไว้ก่อน', en: 'Close for now' },

  evaluateTitle: { th: 'ประเมินรายงานของไตรมาส', en: "Evaluate the quarter's report" },
  save: { th: 'บันทึกผลประเมิน', en: 'Store the evaluation' },
} satisfies Record<string, Text | Record<string, Text> | ((...parts: never[]) => Text)>;
