import type { Cell, CellFormat, SheetDocument, WorkbookDocument } from '../../../addin/workbench/document/document.ts';
import { comboChart } from './sample-chart.ts';

export function emptySheet(fields: Partial<SheetDocument> = {}): SheetDocument {
  return {
    id: 'sheet',
    name: 'ชีต1',
    visibility: 'Visible',
    cells: {},
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    protection: null,
    pageLayout: {
      orientation: 'Portrait',
      paperSize: 'A4',
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      zoom: { scale: 100 },
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
    },
    showGridlines: true,
    tabColor: '',
    ...fields,
  };
}

export function workbookOf(...sheets: SheetDocument[]): WorkbookDocument {
  return { title: '', sheets, activeSheetId: sheets[0]?.id ?? '', names: [], customProperties: [] };
}

/** Rows of cells; a value alone, or a whole cell. Null is no cell. */
export function cellsOf(rows: (Cell | Cell['value'])[][]): SheetDocument['cells'] {
  const cells: SheetDocument['cells'] = {};
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = typeof value === 'object' && value !== null ? value : { value };
      if (cell.value === null && !cell.formula && !cell.format && !cell.link) continue;
      cells[row] = Object.assign(cells[row] ?? {}, { [column]: cell });
    }
  }
  return cells;
}

const TITLE: CellFormat = {
  fontName: 'TH Sarabun New',
  fontSize: 20.5,
  fontColor: '#1F3864',
  bold: true,
  italic: true,
  underline: true,
  fill: '#DDEBF7',
  horizontal: 'CenterAcrossSelection',
  vertical: 'Center',
  wrap: true,
  indent: 2,
  numberFormat: '[$-107041E]d mmmm yyyy;@',
  locked: false,
  borders: {
    top: { style: 'Continuous', color: '#FF0000', weight: 'Thick' },
    bottom: { style: 'Double', color: '#000000', weight: 'Thick' },
    left: { style: 'Dash', color: '#00B050', weight: 'Medium' },
    right: { style: 'Dot', color: '#0070C0', weight: 'Thin' },
  },
};

/** One of everything that a workbook's model can hold. */
export function fullWorkbook(): WorkbookDocument {
  const entry = emptySheet({
    id: 'entry',
    name: "งวด 1 'ต้น' ปี",
    cells: cellsOf([
      [{ value: 'ตัวชี้วัดที่ ๑ ผู้ป่วยเบาหวานที่คุมน้ำตาลได้ดี', format: TITLE }, { value: null, format: TITLE }, null],
      ['ที่', 'ชื่อชุมชน\nและหมู่บ้าน', 'เป้า [คน] #1', 'ผลงาน', 'ร้อยละ'],
      ...[1, 2, 3].map((number): Cell[] => [
        { value: number },
        { value: `ชุมชนที่ ${number} กู้ป้ำ`, format: { locked: false } },
        { value: number * 10 },
        { value: number === 2 ? null : number * 7, format: { locked: false, numberFormat: '#,##0' } },
        {
          value: number === 2 ? '' : 70,
          formula:
            '=IF(tblงวดที่1[[#This Row],[ผลงาน]]="","",IFS(tblงวดที่1[[#This Row],[ผลงาน]]<=tblงวดที่1[[#This Row],[เป้า \'[คน\'] \'#1]],70))',
          format: { numberFormat: '0.00' },
        },
      ]),
      [],
      [
        { value: true },
        { value: '#N/A' },
        { value: '#DIV/0!', formula: '=1/0' },
        { value: false, formula: '=1>2' },
        { value: null, formula: '=NOW()' },
      ],
      [
        { value: 45678.123456789, format: { numberFormat: 'd mmm bbbb' } },
        { value: 1e15, format: { numberFormat: 'yyyy-mm-dd' } },
        { value: '  สองช่องว่าง  <&>"\' _x0041_ ' },
        { value: '=ไม่ใช่สูตร' },
        { value: '' },
      ],
      [
        { value: 'ไปที่ <รายการ>', link: { reference: 'รายการ!A1', screenTip: 'กด "ที่นี่"' }, format: { underline: true } },
        { value: null, link: { reference: 'ตัวเลือก' } },
      ],
      [
        { value: 6, formula: '=LET(x,2,y,3,x*y)' },
        { value: '"&"', formula: '=""""&"&"&""""' },
      ],
    ]),
    rowHeights: { 0: 37.5, 1: 45, 40: 20 },
    columnWidths: { 0: 30, 1: 150.75, 2: 48, 4: 47.25 },
    hiddenRows: [6, 50],
    hiddenColumns: [4, 9],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    frozen: { rows: 2, columns: 1 },
    tables: [
      {
        id: 'table',
        name: 'tblงวดที่1',
        box: { row: 1, column: 0, rows: 4, columns: 5 },
        columns: ['ที่', 'ชื่อชุมชน\nและหมู่บ้าน', 'เป้า [คน] #1', 'ผลงาน', 'ร้อยละ'].map((name, at) => ({ id: at + 3, name })),
        style: 'TableStyleLight9',
        showBandedRows: true,
        showFilterButton: false,
      },
    ],
    charts: [comboChart("'งวด 1 ''ต้น'' ปี'")],
    validations: validations(),
    conditionalFormats: [
      {
        id: 'low',
        boxes: [
          { row: 2, column: 3, rows: 3, columns: 1 },
          { row: 2, column: 1, rows: 1, columns: 1 },
        ],
        formula: '=AND($D3<>"",$D3<$C3)',
        fill: '#FFC7CE',
        fontColor: '#9C0006',
        bold: true,
        stopIfTrue: true,
      },
      {
        id: 'high',
        boxes: [{ row: 2, column: 4, rows: 3, columns: 1 }],
        formula: '=$E3>=80',
        fontColor: '#006100',
        stopIfTrue: false,
      },
    ],
    protection: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: true,
      allowEditObjects: true,
      allowEditScenarios: false,
      allowFormatCells: false,
      allowFormatColumns: true,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: 'Unlocked',
    },
    pageLayout: {
      orientation: 'Landscape',
      paperSize: 'A4',
      margins: { top: 50.4, bottom: 36, left: 28.35, right: 28.35, header: 14.4, footer: 18 },
      centerHorizontally: true,
      centerVertically: true,
      printArea: { row: 0, column: 0, rows: 9, columns: 5 },
      titleRows: { first: 0, last: 1 },
      zoom: { horizontalFitToPages: 1 },
      header: { left: '', center: '&"TH Sarabun New,Bold"&16แบบรายงาน && ผล', right: '&D' },
      footer: { left: '&F &A', center: 'หน้า &P/&N', right: '' },
    },
    showGridlines: false,
    tabColor: '#00B050',
  });
  const lists = emptySheet({
    id: 'lists',
    name: 'รายการ',
    visibility: 'VeryHidden',
    cells: cellsOf([['ใช่'], ['ไม่ใช่'], ['ยังไม่ทราบ']]),
  });
  const second = emptySheet({
    id: 'second',
    name: 'สรุป',
    visibility: 'Hidden',
    cells: cellsOf([[{ value: 48, formula: "=SUM('งวด 1 ''ต้น'' ปี'!C3:C5)" }]]),
    pageLayout: { ...emptySheet().pageLayout, paperSize: 'Legal', zoom: { scale: 85 } },
  });
  return {
    title: 'แบบรายงานตัวชี้วัด',
    sheets: [lists, entry, second],
    activeSheetId: 'entry',
    names: [
      { name: 'ตัวเลือก', reference: '=รายการ!$A$1:$A$3', visible: true, comment: 'คำตอบที่เลือกได้ <1>' },
      { name: '_traimat_rev', reference: '=7', visible: false, comment: '' },
      { name: 'ทั้งคอลัมน์', reference: '=รายการ!$A:$A', visible: true, comment: '' },
      { name: 'ปลาย', reference: '=INDEX(tblงวดที่1[ร้อยละ],ROWS(tblงวดที่1[ร้อยละ]))', visible: true, comment: '' },
    ],
    structureProtected: true,
    paneSettings: { 'Office.AutoShowTaskpaneWithDocument': 'true', other: '"<&\u0e01"' },
    customProperties: [
      { key: 'traimat.period', value: '2568-Q1' },
      { key: 'traimat.revision', value: 7 },
      { key: 'traimat.ratio', value: 0.25 },
      { key: 'traimat.locked', value: true },
      { key: 'เขต', value: 'บางกะปิ & <ลาดพร้าว>' },
    ],
  };
}

function validations(): SheetDocument['validations'] {
  const place = (column: number) => [{ row: 2, column, rows: 3, columns: 1 }];
  const say = { title: 'กรอกจำนวน', message: 'ตัวเลขไม่เกินเป้า\nบรรทัดสอง', showPrompt: true };
  return [
    { boxes: place(6), rule: { list: { inCellDropDown: true, source: '=ตัวเลือก' } }, ignoreBlanks: true, prompt: say },
    { boxes: place(7), rule: { list: { inCellDropDown: false, source: 'ใช่,"ไม่",a' } }, ignoreBlanks: false },
    { boxes: place(8), rule: { list: { inCellDropDown: true, source: '=รายการ!$A$1:$A$3' } }, ignoreBlanks: true },
    {
      boxes: [...place(3), { row: 30, column: 2, rows: 1, columns: 2 }],
      rule: { wholeNumber: { formula1: 0, formula2: '=$C3', operator: 'Between' } },
      ignoreBlanks: true,
      prompt: { ...say, showPrompt: false },
      errorAlert: { title: 'เกินเป้า', message: 'ผลงานต้องไม่เกินเป้า', style: 'Warning', showAlert: true },
    },
    {
      boxes: place(9),
      rule: { decimal: { formula1: 0.5, operator: 'GreaterThanOrEqualTo' } },
      ignoreBlanks: true,
      errorAlert: { title: '', message: '', style: 'Stop', showAlert: false },
    },
    { boxes: place(10), rule: { textLength: { formula1: 13, operator: 'EqualTo' } }, ignoreBlanks: true },
    {
      boxes: place(11),
      rule: { date: { formula1: '2025-10-01', formula2: '=TODAY()', operator: 'NotBetween' } },
      ignoreBlanks: true,
      errorAlert: { title: 'วันที่', message: 'นอกงวด', style: 'Information', showAlert: true },
    },
    { boxes: place(12), rule: { custom: { formula: '=COUNTIF($B$3:$B$5,$B3)=1' } }, ignoreBlanks: true },
  ];
}

/** A district's table as it is in use: `count` communities, twelve columns, three of them calculated. */
export function longTable(count: number): SheetDocument {
  const header = [
    'ที่',
    'รหัสชุมชน',
    'ชื่อชุมชน',
    'เขต',
    'เป้า',
    'ผลงาน',
    'ร้อยละ',
    'ค้าง',
    'ผ่านเกณฑ์',
    'วันที่',
    'หมายเหตุ',
    'ผู้รายงาน',
  ];
  const input: CellFormat = { locked: false, numberFormat: '#,##0' };
  const rows = Array.from({ length: count }, (_, at): Cell[] => {
    const target = (at % 97) + 3;
    const result = (at * 7) % (target + 1);
    return [
      { value: at + 1 },
      { value: `10${String(at).padStart(4, '0')}` },
      { value: `ชุมชนหมู่ที่ ${at} กิ่งแก้ว`, format: { wrap: true } },
      { value: 'คลองเตย' },
      { value: target, format: input },
      { value: result, format: input },
      {
        value: (result / target) * 100,
        formula: '=tblRows[[#This Row],[ผลงาน]]/tblRows[[#This Row],[เป้า]]*100',
        format: { numberFormat: '0.00' },
      },
      { value: target - result, formula: '=tblRows[[#This Row],[เป้า]]-tblRows[[#This Row],[ผลงาน]]' },
      { value: result * 2 >= target ? 'ผ่าน' : '', formula: `=IF(F${at + 2}*2>=E${at + 2},"ผ่าน","")` },
      { value: 45_900 + (at % 90), format: { numberFormat: 'd/m/yyyy' } },
      { value: at % 10 === 0 ? 'ย้ายที่อยู่ & ติดตาม' : null },
      { value: 'สมศรี' },
    ];
  });
  return emptySheet({
    name: 'ตาราง',
    cells: cellsOf([header, ...rows]),
    tables: [
      {
        id: 'rows',
        name: 'tblRows',
        box: { row: 0, column: 0, rows: count + 1, columns: header.length },
        columns: header.map((name, at) => ({ id: at + 1, name })),
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showFilterButton: true,
      },
    ],
  });
}
