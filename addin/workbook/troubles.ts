import type { Trouble } from '../outcome.ts';
import { notLifted } from './kit/cover-troubles.ts';

/**
 * What Excel answers when it will not, by what a person can do about it. The codes are those of Microsoft's page “Error
 * handling with the application-specific JavaScript APIs”, of `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` in the
 * typings, and of office.js itself (`CoreErrorCodes`, and what it makes of the host's numbers: 5012, 5016, 5102, 5103, 5104,
 * 7000). Excel gains codes with its versions, so one that is not here is an answer like any other: it is shown.
 */
export function troubleOf(code: string): Trouble {
  return troubles.get(code) ?? refused(code);
}

const busy: Trouble = {
  code: 'workbook-busy',
  what: { th: 'Excel กำลังแก้ไขเซลล์อยู่', en: 'Excel is busy with a cell that is being edited' },
  cure: { th: 'กด Enter ในเซลล์นั้น แล้วลองอีกครั้ง', en: 'Press Enter in that cell, then try again' },
};
const behind: Trouble = {
  code: 'workbook-behind',
  what: { th: 'สมุดงานอื่นอยู่ด้านหน้า', en: 'Another workbook is in front' },
  cure: { th: 'คลิกเซลล์ในสมุดงานนี้ แล้วลองอีกครั้ง', en: 'Click a cell of this workbook, then try again' },
};
const blocked: Trouble = {
  code: 'workbook-blocked',
  what: { th: 'Excel รอคำตอบในหน้าต่างอื่นอยู่', en: 'Excel waits for an answer in another window' },
  cure: {
    th: 'ตอบหรือปิดหน้าต่างข้อความของ Excel แล้วลองอีกครั้ง',
    en: 'Answer or close Excel’s own message, then try again',
  },
};
const selection: Trouble = {
  code: 'workbook-selection',
  what: { th: 'สิ่งที่เลือกอยู่ใน Excel ใช้กับงานนี้ไม่ได้', en: 'What is selected in Excel does not allow this' },
  cure: {
    th: 'คลิกเซลล์เดียวหรือเลือกช่วงเดียวในสมุดงานนี้ (ไม่ใช่แผนภูมิหรือหลายช่วง) แล้วลองอีกครั้ง',
    en: 'Click one cell or select one block of this workbook (no chart, not several blocks), then try again',
  },
};
const denied: Trouble = {
  code: 'workbook-denied',
  what: { th: 'สมุดงานหรือแผ่นงานถูกป้องกันไว้', en: 'The workbook or worksheet is protected' },
  cure: {
    th: 'ยกเลิกการป้องกัน (แท็บ “รีวิว”) หรือเปิดไฟล์แบบแก้ไขได้ แล้วลองอีกครั้ง',
    en: 'Unprotect it (Review tab) or open the file for editing, then try again',
  },
};
const filtered: Trouble = {
  code: 'workbook-filtered',
  what: { th: 'ตัวกรองซ่อนบางแถวไว้', en: 'A filter hides some of the rows' },
  cure: { th: 'ล้างตัวกรอง (แท็บ “ข้อมูล”) แล้วลองอีกครั้ง', en: 'Clear the filter (Data tab), then try again' },
};
const inTheWay: Trouble = {
  code: 'workbook-in-the-way',
  what: {
    th: 'มีสิ่งอื่นในแผ่นงานขวางอยู่ เช่น เซลล์ที่ผสาน ตารางอื่น หรือ PivotTable',
    en: 'Something else in the worksheet is in the way, such as merged cells, another table or a PivotTable',
  },
  cure: { th: 'ย้ายหรือยกเลิกสิ่งนั้น แล้วลองอีกครั้ง', en: 'Move or undo it, then try again' },
};
const taken: Trouble = {
  code: 'workbook-taken',
  what: { th: 'ชื่อที่จะใช้มีอยู่แล้วในสมุดงาน', en: 'The workbook has something of that name already' },
  cure: {
    th: 'เปลี่ยนชื่อแผ่นงานหรือชื่อที่ซ้ำ (สูตร › ตัวจัดการชื่อ) แล้วลองอีกครั้ง',
    en: 'Rename that worksheet or name (Formulas › Name Manager), then try again',
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
const old: Trouble = {
  code: 'workbook-old',
  what: { th: 'Excel รุ่นนี้ทำสิ่งนี้ไม่ได้', en: 'This Excel cannot do that' },
  cure: {
    th: 'อัปเดต Excel หรือเปิดสมุดงานนี้ใน Excel บนเว็บ',
    en: 'Update Excel, or open this workbook in Excel on the web',
  },
};
const session: Trouble = {
  code: 'workbook-session',
  what: { th: 'Excel ตัดการเชื่อมต่อกับสมุดงานนี้แล้ว', en: 'Excel has lost its hold on this workbook' },
  cure: {
    th: 'บันทึกแล้วเปิดสมุดงานใหม่ (บนเว็บ: โหลดหน้าใหม่) สิ่งที่พิมพ์ไว้ยังอยู่',
    en: 'Save and reopen the workbook (on the web: reload the page); what you typed is kept',
  },
};
const silent: Trouble = {
  code: 'workbook-silent',
  what: { th: 'ครั้งนี้ Excel ไม่ตอบ', en: 'Excel did not answer this time' },
  cure: {
    th: 'รอสักครู่ แล้วลองอีกครั้ง สิ่งที่พิมพ์ไว้ยังอยู่',
    en: 'Wait a moment, then try again; what you typed is kept',
  },
};

/** An answer that nobody can do anything special about, a mistake of ours among them. Its code is for whoever helps. */
function refused(code: string): Trouble {
  return {
    code: 'workbook-refused',
    what: { th: `Excel ตอบว่าทำไม่ได้ (${code})`, en: `Excel answered that it cannot (${code})` },
    cure: {
      th: 'คลิกเซลล์ในสมุดงานนี้ แล้วลองอีกครั้ง ถ้ายังไม่ได้ ให้แจ้งข้อความนี้แก่ผู้ดูแลระบบ สิ่งที่พิมพ์ไว้ยังอยู่',
      en: 'Click a cell of this workbook and try again; if it stays so, tell your administrator what this says. What you typed is kept',
    },
  };
}

/** Said with their code: nothing that a person can see is the cause. */
const unexplained = [
  // Of many causes; where a worksheet was added, activated or frozen, another workbook has come in front (Excel’s troubleshooting page).
  'GeneralException',
  'Client Error',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidRequest',
  'InvalidRequestContext',
  'InvalidRibbonDefinition',
  'ContentLengthRequired',
  'EmptyChartSeries',
  'FormulaLengthExceedsLimit',
  'DirtySupportingFormula',
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'RunMustReturnPromise',
  'CannotRegisterEvent',
  'CannotUpdateReadOnlyProperty',
  'UndoNotSupported',
] as const;

const explained: readonly [Trouble, readonly string[]][] = [
  [busy, ['InvalidOperationInCellEditMode', 'CellEditMode']],
  [behind, ['InactiveWorkbook']],
  [blocked, ['WriteNotSupportedWhenModalDialogOpen']],
  [selection, ['InvalidSelection', 'UnsupportedSheet']],
  [denied, ['AccessDenied']],
  [notLifted, ['BadPassword']],
  [filtered, ['FilteredRangeConflict']],
  [
    inTheWay,
    ['MergedRangeConflict', 'PivotTableRangeConflict', 'InsertDeleteConflict', 'NonBlankCellOffSheet', 'Conflict'],
  ],
  [taken, ['ItemAlreadyExists']],
  [gone, ['ItemNotFound', 'InvalidReference', 'InvalidObjectPath', 'InvalidBinding']],
  [
    tooLarge,
    [
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
      'RangeExceedsLimit',
      'RangeImageExceedsLimit',
      'OperationCellsExceedLimit',
      'MemoryLimitReached',
    ],
  ],
  [
    old,
    [
      'ApiNotFound',
      'ApiNotAvailable',
      'NotImplemented',
      'UnsupportedFeature',
      'UnsupportedFillType',
      'UnsupportedOperation',
    ],
  ],
  [session, ['InvalidOrTimedOutSession', 'Unauthenticated', 'HostRestartNeeded']],
  [
    silent,
    [
      'ActivityLimitReached',
      'ConnectionFailure',
      'OpenWorkbookLinksBlocked',
      'PowerQueryRefreshResourceChallenge',
      'RefreshWorkbookLinksBlocked',
      'RequestAborted',
      'ServiceNotAvailable',
      'Timeout',
    ],
  ],
];

const troubles = new Map<string, Trouble>([
  ...explained.flatMap(([trouble, codes]) => codes.map((code) => [code, trouble] as const)),
  ...unexplained.map((code) => [code, refused(code)] as const),
]);

/** Every code that is documented, for those who must meet each. */
export const excelCodes: readonly string[] = [...troubles.keys()];
