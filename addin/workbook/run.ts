import { done, failed, type Outcome, type Trouble } from '../outcome.ts';
import { Stopped } from './stopped.ts';

/**
 * Runs one piece of work in Excel. What the world may do there (a cell being edited, protection, a deleted sheet, too
 * much at once) comes back as an outcome; anything else is a mistake of ours and is thrown on. Where Excel can, what is
 * written is `one` step for its Undo; that is for work alone which neither lifts protection nor adds or deletes a
 * worksheet, since Excel undoes none of that, and refuses it in such a step.
 */
export async function run<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
  undo: 'each' | 'one' = 'each',
): Promise<Outcome<Value>> {
  try {
    const merged = undo === 'one' && Office.context.requirements.isSetSupported('ExcelApi', '1.20');
    return done(await Excel.run({ delayForCellEdit: true, ...(merged && { mergeUndoGroup: true }) }, work));
  } catch (error) {
    if (error instanceof Stopped) return failed(error.trouble);
    const trouble = error instanceof OfficeExtension.Error ? troubles[error.code] : undefined;
    if (trouble) return failed(trouble);
    throw error;
  }
}

const busy: Trouble = {
  code: 'workbook-busy',
  what: { th: 'Excel กำลังแก้ไขเซลล์อยู่', en: 'Excel is busy with a cell that is being edited' },
  cure: { th: 'กด Enter ในเซลล์นั้น แล้วลองอีกครั้ง', en: 'Press Enter in that cell, then try again' },
};
const denied: Trouble = {
  code: 'workbook-denied',
  what: { th: 'สมุดงานหรือแผ่นงานถูกป้องกันไว้', en: 'The workbook or worksheet is protected' },
  cure: {
    th: 'ยกเลิกการป้องกัน (แท็บ “รีวิว”) หรือเปิดไฟล์แบบแก้ไขได้ แล้วลองอีกครั้ง',
    en: 'Unprotect it (Review tab) or open the file for editing, then try again',
  },
};
const gone: Trouble = {
  code: 'workbook-gone',
  what: { th: 'ไม่พบแผ่นงานหรือตารางในสมุดงานนี้', en: 'The worksheet or table is no longer in this workbook' },
  cure: {
    th: 'กด “กู้คืนตาราง” การเลิกทำใน Excel (Ctrl+Z) ไม่คืนแผ่นงานที่ลบไปแล้ว',
    en: 'Choose “Restore the table”; undo in Excel (Ctrl+Z) brings no deleted worksheet back',
  },
};
const tooLarge: Trouble = {
  code: 'workbook-too-large',
  what: { th: 'ข้อมูลในครั้งเดียวใหญ่เกินที่ Excel รับได้', en: 'This is more than Excel takes at once' },
  cure: { th: 'ลบแถวว่างหรือข้อความยาวที่ไม่จำเป็น แล้วลองอีกครั้ง', en: 'Delete spare rows or long texts, then try again' },
};

const troubles: Record<string, Trouble> = {
  InvalidOperationInCellEditMode: busy,
  CellEditMode: busy,
  AccessDenied: denied,
  ItemNotFound: gone,
  InvalidReference: gone,
  InvalidObjectPath: gone,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
};
