import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkbookDocument } from '../../../addin/workbench/document/document.ts';
import { readFile } from '../../../addin/workbench/file/read-file.ts';
import { unpack } from '../../../addin/workbench/file/unpack.ts';
import { UnreadableFile } from '../../../addin/workbench/file/unreadable-file.ts';
import { writeFile } from '../../../addin/workbench/file/write-file.ts';
import { oneSheetPackage, packageOf, relationsXml } from './package-of.ts';
import { cellsOf, emptySheet, fullWorkbook, longTable, workbookOf } from './sample-document.ts';

const MB = 1024 * 1024;
const SHEET = '<worksheet><sheetData/></worksheet>';

async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const error = await readFile(bytes).then(
    () => new Error('was read'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return error as UnreadableFile;
}

/** Ids are made anew on reading: compared by what they point at. */
function withoutIds(document: WorkbookDocument): WorkbookDocument {
  const copy = structuredClone(document);
  copy.activeSheetId = copy.sheets.find(({ id }) => id === copy.activeSheetId)?.name ?? '';
  for (const sheet of copy.sheets) {
    for (const part of [sheet, ...sheet.tables, ...sheet.charts, ...sheet.conditionalFormats]) part.id = '';
  }
  return copy;
}

const many = (around: [before: string, after: string], element: string, count: number) =>
  around[0] + element.repeat(count) + around[1];

async function partsOf(document: WorkbookDocument) {
  const parts = await unpack(await writeFile(document));
  return async (path: string) => (await parts.text(path)) ?? '';
}

describe('a file that is no workbook is refused', () => {
  test('a text, with words for people in Thai and in English', async () => {
    const { code, text } = await refusal(new TextEncoder().encode('ลำดับ,ชื่อ\n1,ก'));
    expect(code).toBe('not-a-workbook');
    expect(text.th).toContain('.xlsx');
    expect(text.en).toContain('.xlsx');
  });

  test('nothing at all', async () => {
    expect((await refusal(new Uint8Array())).code).toBe('not-a-workbook');
  });

  test('a workbook with a password or of the old kind', async () => {
    const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect((await refusal(Uint8Array.from([...header, ...Array(600).fill(0)]))).code).toBe('locked-or-old');
  });

  test('a workbook cut short while it was sent', async () => {
    const bytes = await writeFile(workbookOf(emptySheet()));
    expect((await refusal(bytes.slice(0, bytes.length / 2))).code).toBe('damaged');
    expect((await refusal(bytes.slice(0, 40))).code).toBe('damaged');
  });

  test('a workbook with bytes changed on the way', async () => {
    const bytes = await writeFile(workbookOf(emptySheet({ cells: cellsOf([['ก'.repeat(500)]]) })));
    const name = new TextEncoder().encode('xl/workbook.xml');
    const at = bytes.findIndex((_, from) => name.every((byte, index) => bytes[from + index] === byte));
    bytes.fill(0xff, at + name.length, at + name.length + 60);
    expect((await refusal(bytes)).code).toBe('damaged');
  });

  test('a zip bomb that declares its size, without unpacking it', async () => {
    const bomb = packageOf(oneSheetPackage(SHEET), { 'xl/worksheets/first.xml': 201 * MB });
    expect((await refusal(bomb)).code).toBe('too-large');
  });

  test('a zip bomb that declares less than it holds, as soon as it holds more', async () => {
    const parts = { ...oneSheetPackage(SHEET), 'xl/worksheets/first.xml': new Uint8Array(60 * MB) };
    const bomb = packageOf(parts, { 'xl/worksheets/first.xml': 2000 });
    const before = process.memoryUsage().arrayBuffers;
    expect((await refusal(bomb)).code).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * MB);
  });

  test.for<[string, Record<string, string>]>([
    [
      'three million shared strings',
      { ...oneSheetPackage(SHEET), 'xl/sharedStrings.xml': many(['<sst>', '</sst>'], '<si><t/></si>', 3e6) },
    ],
    [
      'five million empty cells',
      oneSheetPackage(many(['<worksheet><sheetData><row>', '</row></sheetData></worksheet>'], '<c/>', 5e6)),
    ],
    [
      'a million merged boxes',
      oneSheetPackage(
        many(['<worksheet><sheetData/><mergeCells>', '</mergeCells></worksheet>'], '<mergeCell ref="A1"/>', 1e6),
      ),
    ],
  ])('more elements than a workbook has: %s', async ([, parts]) => {
    expect((await refusal(packageOf(parts))).code).toBe('too-large');
  });

  test('elements nested ever deeper, at the first that is too deep', async () => {
    const nested = oneSheetPackage(many(['<worksheet><sheetData/>', ''], '<a>', 3e5));
    expect((await refusal(packageOf(nested))).code).toBe('damaged');
  });

  test.for<[string, Record<string, string>]>([
    ['a zip of something else', { 'บันทึก.txt': 'ก' }],
    ['a document of another program', { '_rels/.rels': relationsXml({ 'word/document.xml': 'officeDocument' }) }],
    ['a package whose workbook has no sheets', { ...oneSheetPackage(SHEET), 'xl/workbook.xml': '<workbook/>' }],
  ])('%s', async ([, parts]) => {
    expect((await refusal(packageOf(parts))).code).toBe('not-a-workbook');
  });

  test.for<[string, Record<string, string>]>([
    ['a sheet that is missing', { ...oneSheetPackage(SHEET), 'xl/worksheets/first.xml': '' }],
    ['XML that does not end', oneSheetPackage('<worksheet><sheetData><row>')],
    [
      'XML that defines entities of its own',
      oneSheetPackage('<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'),
    ],
  ])('%s', async ([, parts]) => {
    expect((await refusal(packageOf(parts))).code).toBe('damaged');
  });
});

describe('a workbook written and read again is the same', () => {
  test('with one of everything', async () => {
    const document = fullWorkbook();
    expect(withoutIds(await readFile(await writeFile(document)))).toEqual(withoutIds(document));
  });

  test('with any text, number and truth a cell can hold', async () => {
    // XML has no control letters; a carriage return comes back as a line feed.
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/\p{Cc}/u.test(value));
    const special = fc.constantFrom('_x0041_', ' ก ', 'น้ำ\nน้ํา', '=1', '#N/A', '1e5', 'true', '😀');
    const value = fc.oneof(
      text,
      special,
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
    );
    const formula = fc.option(fc.constantFrom('=A1+1', '=IF(B2="","",B2&"&<>")'), { nil: null });
    const cell = fc
      .record({ value, formula })
      .map((one) => (one.formula === null ? { value: one.value } : { ...one, formula: one.formula }));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 40 }), async (row) => {
        const document = workbookOf(emptySheet({ cells: cellsOf([row]) }));
        expect((await readFile(await writeFile(document))).sheets[0]?.cells).toEqual(document.sheets[0]?.cells);
      }),
      { numRuns: 60 },
    );
  });

  test('ids are new, and no two are alike', async () => {
    const document = await readFile(await writeFile(fullWorkbook()));
    const ids = document.sheets.flatMap((sheet) => [sheet.id, ...sheet.tables.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toContain(document.activeSheetId);
    expect(ids).not.toContain('entry');
  });

  test('with looks of columns and of the whole sheet', async () => {
    const free = { locked: false };
    const cells = cellsOf([
      [
        { value: 1, format: free },
        { value: 2, format: {} },
        { value: null, format: { bold: true } },
      ],
    ]);
    const byColumn = workbookOf(emptySheet({ cells, columnFormats: { 0: free, 1: { numberFormat: '0%' }, 7: free } }));
    const bySheet = workbookOf(
      emptySheet({ cells, defaultFormat: free, columnFormats: { 1: { fontName: 'Tahoma' } } }),
    );
    for (const document of [byColumn, bySheet])
      expect(withoutIds(await readFile(await writeFile(document)))).toEqual(withoutIds(document));
  });

  test('with 2,000 rows of a table, cell for cell', async () => {
    const document = workbookOf(longTable(2000));
    const again = await readFile(await writeFile(document));
    expect(again.sheets[0]?.tables[0]?.box).toEqual({ row: 0, column: 0, rows: 2001, columns: 12 });
    expect(again.sheets[0]?.cells).toEqual(document.sheets[0]?.cells);
  });

  test.for([{ horizontalFitToPages: 1, verticalFitToPages: 1 }, { verticalFitToPages: 3 }, { scale: 55 }])(
    'with the scale %j',
    async (zoom) => {
      const pageLayout = { ...emptySheet().pageLayout, zoom };
      const again = await readFile(await writeFile(workbookOf(emptySheet({ pageLayout }))));
      expect(again.sheets[0]?.pageLayout).toEqual(pageLayout);
    },
  );

  test('a rule for several places keeps its meaning in each of them', async () => {
    const boxes = [
      { row: 1, column: 3, rows: 5, columns: 1 },
      { row: 9, column: 6, rows: 2, columns: 1 },
    ];
    const validations = [{ boxes, rule: { custom: { formula: '=B2>$A$1' } }, ignoreBlanks: true }];
    const document = workbookOf(emptySheet({ validations }));
    const xml = await (await partsOf(document))('xl/worksheets/sheet1.xml');
    expect(xml).toContain('sqref="D2:D6"><formula1>B2&gt;$A$1<');
    expect(xml).toContain('sqref="G10:G11"><formula1>B2&gt;$A$1<');
    expect((await readFile(await writeFile(document))).sheets[0]?.validations).toEqual(validations);
  });
});

describe('formulas in a file', () => {
  test.for([
    ['=[@ผลงาน]/[@[เป้า รวม]]', 'tbl[[#This Row],[ผลงาน]]/tbl[[#This Row],[เป้า รวม]]'],
    ['=SUM(tbl[@])', 'SUM(tbl[#This Row])'],
    ['=SUM([ผลงาน])', 'SUM(tbl[ผลงาน])'],
    ['=SUM(tbl[@[ก]:[ข]])', 'SUM(tbl[[#This Row],[ก]:[ข]])'],
    ['=XLOOKUP(A1,B:B,C:C)&"XLOOKUP("', '_xlfn.XLOOKUP(A1,B:B,C:C)&"XLOOKUP("'],
    ['=SORT(FILTER(A1:A9,A1:A9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))'],
    ['=LET(ยอด,SUM(A1:A3),x,2,ยอด*x)', '_xlfn.LET(_xlpm.ยอด,SUM(A1:A3),_xlpm.x,2,_xlpm.ยอด*_xlpm.x)'],
    ['=LAMBDA(x,x+y)(1)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x+y)(1)'],
    ['=COUNTIFS(A:A,"@")+@A1', 'COUNTIFS(A:A,"@")+A1'],
    ["='งวด [1]'!A1", "'งวด [1]'!A1"],
  ] as const)('%s stands as %s', async ([formula, text]) => {
    const table = { ...longTable(1).tables[0], name: 'tbl', box: { row: 0, column: 0, rows: 2, columns: 1 } };
    const sheet = emptySheet({
      cells: cellsOf([['ก'], [{ value: 1, formula }]]),
      tables: [
        {
          id: 't',
          style: '',
          showBandedRows: false,
          showFilterButton: true,
          ...table,
          columns: [{ id: 1, name: 'ก' }],
        },
      ],
    });
    const xml = await (await partsOf(workbookOf(sheet)))('xl/worksheets/sheet1.xml');
    const found = /<f[^>]*>(.*?)<\/f>/.exec(xml)?.[1] ?? '';
    expect(
      found.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ).toBe(text);
  });

  test('a formula that spills is marked as such, and comes back as it was', async () => {
    const document = workbookOf(emptySheet({ cells: cellsOf([[{ value: 1, formula: '=SORT(B1:B9)' }]]) }));
    expect(await (await partsOf(document))('xl/worksheets/sheet1.xml')).toContain('cm="1"><f t="array" ref="A1">');
    expect((await readFile(await writeFile(document))).sheets[0]?.cells).toEqual(document.sheets[0]?.cells);
  });

  test('a column with one formula passes it on to new rows', async () => {
    const xml = await (await partsOf(workbookOf(longTable(3))))('xl/tables/table1.xml');
    expect(xml).toContain(
      '<calculatedColumnFormula>tblRows[[#This Row],[ผลงาน]]/tblRows[[#This Row],[เป้า]]*100</calculatedColumnFormula>',
    );
    expect(xml.match(/<calculatedColumnFormula>/g)).toHaveLength(2);
  });
});

describe('what cannot go into a file', () => {
  test('a list of more than 255 letters says that it needs a named range', async () => {
    const rule = { list: { inCellDropDown: true, source: 'ก'.repeat(256) } };
    const sheet = emptySheet({
      validations: [{ boxes: [{ row: 0, column: 0, rows: 1, columns: 1 }], rule, ignoreBlanks: true }],
    });
    await expect(writeFile(workbookOf(sheet))).rejects.toThrow('named range');
  });

  test('a number that is none becomes #NUM!', async () => {
    const document = workbookOf(emptySheet({ cells: cellsOf([[Number.NaN, Number.POSITIVE_INFINITY]]) }));
    const again = await readFile(await writeFile(document));
    expect(again.sheets[0]?.cells[0]).toEqual({ 0: { value: '#NUM!' }, 1: { value: '#NUM!' } });
  });
});

describe('files of other programs', () => {
  const STYLES =
    '<styleSheet><fonts><font><sz val="11"/><name val="Sarabun"/></font><font><b val="0"/><color theme="4" tint="0.5"/><name val="Tahoma"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders><border/></borders><cellXfs><xf/><xf numFmtId="14" fontId="1" fillId="1"><protection locked="false"/></xf></cellXfs></styleSheet>';

  test('Excel: shared formulas, spilled results, rich texts, cells without address', async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>
      <x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>ต่อ_x000D_</x:t></x:is></x:c></x:row>
      <x:row r="3"><x:c r="A3"><x:f t="shared" si="0" ref="A3:A4">B3*$C$1+tbl1[x]+LOG10(B$3)&amp;"A1"</x:f><x:v>5</x:v></x:c></x:row>
      <x:row><x:c r="A4" t="str"><x:f t="shared" si="0"/><x:v></x:v></x:c></x:row>
      <x:row r="5"><x:c r="A5"><x:f t="array" ref="A5:B5">_xlfn.UNIQUE(C1:C9)</x:f><x:v>1</x:v></x:c><x:c r="B5"><x:v>2</x:v></x:c></x:row>
      <x:row r="6"><x:c r="A6" t="d"><x:v>2025-10-01T12:00:00</x:v></x:c><x:c r="B6" s="1"><x:v>1E+300</x:v></x:c></x:row>
      </x:sheetData></x:worksheet>`;
    const strings =
      '<sst><si><r><t>กู้</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ป้ำ</t></r><rPh><t>x</t></rPh></si></sst>';
    const file = packageOf(oneSheetPackage(sheet, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': STYLES }));
    const { cells } = (await readFile(file)).sheets[0] ?? emptySheet();
    expect(cells).toEqual({
      1: { 1: { value: 'กู้ ป้ำ' }, 2: { value: 'ต่อ\r' } },
      2: { 0: { value: 5, formula: '=B3*$C$1+tbl1[x]+LOG10(B$3)&"A1"' } },
      3: { 0: { value: '', formula: '=B4*$C$1+tbl1[x]+LOG10(B$3)&"A1"' } },
      4: { 0: { value: 1, formula: '=UNIQUE(C1:C9)' } },
      5: {
        0: { value: 45931.5 },
        1: {
          value: 1e300,
          format: {
            numberFormat: 'mm-dd-yy',
            fontName: 'Tahoma',
            fontColor: '#A2B9E2',
            fill: '#FFFF00',
            locked: false,
          },
        },
      },
    });
  });

  test('Excel: rules and formats that point to other sheets', async () => {
    const sheet = `<worksheet xmlns:x14="a" xmlns:xm="b"><sheetData/><extLst><ext>
      <x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2"><xm:f>Sheet2!$A$1=1</xm:f>
      <x14:dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A3</xm:sqref>
      </x14:conditionalFormatting></x14:conditionalFormattings></ext><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"
      showErrorMessage="1"><x14:formula1><xm:f>Sheet2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B4 D2</xm:sqref></x14:dataValidation>
      </x14:dataValidations></ext></extLst></worksheet>`;
    const read = (await readFile(packageOf(oneSheetPackage(sheet)))).sheets[0];
    expect(read?.conditionalFormats).toMatchObject([
      { formula: '=Sheet2!$A$1=1', fill: '#FFC7CE', boxes: [{ row: 0, rows: 3 }] },
    ]);
    expect(read?.validations).toEqual([
      {
        boxes: [
          { row: 1, column: 1, rows: 3, columns: 1 },
          { row: 1, column: 3, rows: 1, columns: 1 },
        ],
        rule: { list: { inCellDropDown: true, source: '=Sheet2!$A$1:$A$3' } },
        ignoreBlanks: true,
      },
    ]);
  });

  test('LibreOffice: true and false in words, constants as formulas, heights in every row', async () => {
    const sheet = `<worksheet><sheetPr><pageSetUpPr fitToPage="true"/></sheetPr><sheetFormatPr defaultRowHeight="15"/>
      <cols><col min="1" max="1" width="9.14" customWidth="true" hidden="false"/><col min="2" max="16384" width="11.5" customWidth="false" style="0"/></cols>
      <sheetData><row r="1" ht="22.5" hidden="false"><c r="A1" t="b"><f aca="false">TRUE()</f><v>1</v></c><c r="B1" t="e"><f>#N/A</f><v>#N/A</v></c></row>
      <row r="2" hidden="true"/></sheetData><sheetProtection sheet="true" formatCells="false" objects="true" selectUnlockedCells="false"/>
      <dataValidations><dataValidation type="whole" operator="equal" allowBlank="true" showErrorMessage="false" showDropDown="false" sqref="A1">
      <formula1>3</formula1><formula2>0</formula2></dataValidation></dataValidations><pageSetup fitToHeight="0"/></worksheet>`;
    const read = (await readFile(packageOf(oneSheetPackage(sheet)))).sheets[0];
    expect(read?.cells).toEqual({ 0: { 0: { value: true }, 1: { value: '#N/A' } } });
    expect(read).toMatchObject({ columnWidths: { 0: 48 }, rowHeights: { 1: 15 }, hiddenRows: [1], hiddenColumns: [] });
    expect(read?.columnFormats).toBeUndefined();
    expect(read?.protection).toMatchObject({
      allowFormatCells: true,
      allowEditObjects: false,
      allowEditScenarios: true,
      allowSort: false,
    });
    expect(read?.validations[0]).toMatchObject({
      rule: { wholeNumber: { formula1: 3, operator: 'EqualTo' } },
      errorAlert: { showAlert: false },
    });
    expect(read?.validations[0]?.rule).not.toHaveProperty('wholeNumber.formula2');
    expect(read?.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });

  test('names over whole sheets and merges of a million rows are read without going through their cells', async () => {
    const names =
      '<definedName name="ทั้งชีต">Sheet1!$A$1:$XFD$1048576</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'a,b\'!$A$1:$C$9,\'a,b\'!$E$1:$F$2</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'a,b\'!$A:$A,\'a,b\'!$2:$3</definedName>' +
      '<definedName name="ท้องถิ่น" localSheetId="0">1</definedName><definedName name="ท้องถิ่น">2</definedName>';
    const sheet = '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
    const read = await readFile(packageOf(oneSheetPackage(sheet, {}, names)));
    expect(read.names.map(({ name, reference, sheetId }) => [name, reference, sheetId])).toEqual([
      ['ทั้งชีต', '=Sheet1!$A$1:$XFD$1048576', undefined],
      ['ท้องถิ่น', '=1', read.sheets[0]?.id],
      ['ท้องถิ่น', '=2', undefined],
    ]);
    expect(read.sheets[0]?.pageLayout).toMatchObject({
      printArea: { row: 0, column: 0, rows: 9, columns: 3 },
      titleRows: { first: 1, last: 2 },
    });
  });

  test('a totals row is left below the table, a table without headers is left out', async () => {
    const table = (extra: string) =>
      `<table displayName="tbl" ref="A1:A4" ${extra}><autoFilter ref="A1:A3"><filterColumn colId="0" hiddenButton="1"/></autoFilter><tableColumns><tableColumn id="4" name="ก_x000a_ข"/></tableColumns></table>`;
    const read = async (xml: string) =>
      readFile(
        packageOf(
          oneSheetPackage(SHEET, {
            'xl/worksheets/_rels/first.xml.rels': relationsXml({ '../tables/a.xml': 'table' }),
            'xl/tables/a.xml': xml,
          }),
        ),
      );
    expect((await read(table('totalsRowCount="1"'))).sheets[0]?.tables).toMatchObject([
      { box: { rows: 3 }, columns: [{ id: 4, name: 'ก\nข' }], showFilterButton: false, showBandedRows: false },
    ]);
    expect((await read(table('headerRowCount="0"'))).sheets[0]?.tables).toEqual([]);
  });
});
