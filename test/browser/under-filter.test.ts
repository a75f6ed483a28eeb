import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, chooseView, refresh, unfoldWorkbook, worksheet } from './host/city-desk.ts';
import { first, setUpOfficer, sheet } from './host/officer-desk.ts';
import { openHttp } from './host/over-http.ts';
import { type Sheets, sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * What a person has made of a worksheet before the add-in writes into it: a filter, protection taken off or put under a
 * password of the office's own, a protected workbook. Under the strictest conditions and under those that misplace.
 */

const district = '1014';
const communities = 22;
const password = 'รหัสของสำนักงาน';

const world = setUpWorld();
let http: Awaited<ReturnType<typeof openHttp>>;
let elsewhere: Sheets;

beforeAll(async () => {
  http = await openHttp(world.server);
  elsewhere = sheetsOverHttp(http);
  await elsewhere.save(district, 10);
});

afterAll(() => http?.close());

/** The officer's desk in an Excel of its own, and what is read of the worksheet there. */
function setUpFiltered(conditions: string) {
  const { desk, see, press } = setUpOfficer(world, { conditions });

  const now = async () => worksheet(await desk.drive('document'), sheet);
  const isProtected = async () => (await now()).protection !== null;
  const filterOf = async () => (await now()).tables[0]?.filters?.map((filter) => 'values' in filter && filter.values);
  /** How many communities have a plan, by the whole column, whatever is seen of it. */
  const planned = async () => {
    const column = await desk.drive('read', sheet, `F${first}:F${first + communities - 1}`);
    return column.filter(([said]) => said === 'มี').length;
  };
  const hidden = async () => (await now()).hiddenRows.length;
  const filter = (values: string[] | null, column = 'F') =>
    desk.drive('filterTable', sheet, `${column}${first}`, values);
  const takeTheirs = async (good: number) => {
    await elsewhere.save(district, good);
    await press(/บันทึกร่าง/);
    await press(/ใช้ฉบับบนเซิร์ฟเวอร์/);
  };
  return { desk, see, press, now, isProtected, filterOf, planned, hidden, filter, takeTheirs };
}

type Filtered = ReturnType<typeof setUpFiltered>;

/** What holds however an Excel answers a block that is written over hidden rows. */
function testWrites({ desk, see, press, isProtected, filterOf, planned, hidden, filter, takeTheirs }: Filtered): void {
  test('taking the server’s rows under a filter puts each in its place, and the filter stays', async () => {
    expect(await filter(['มี'])).toBe(true);
    expect(await hidden()).toBe(communities - (await planned()));
    await desk.drive('type', sheet, `K${first}`, 'ของฉัน');
    await takeTheirs(7);
    await see('ใช้ฉบับบนเซิร์ฟเวอร์แล้ว');
    expect(await planned()).toBe(7);
    expect(await desk.drive('read', sheet, `K${first}`)).toEqual([['']]);
    expect([await filterOf(), await hidden(), await isProtected()]).toEqual([[['มี']], communities - 7, true]);
    await picture(desk, 'taken-under-filter');
  });

  test('a table is mended under a filter: column and rows come back, the filter stays, and so does protection', async () => {
    const before = await desk.drive('read', sheet, `A${first}:K${first + communities - 1}`);
    await desk.drive('unprotect', sheet);
    await filter(['ไม่มี']);
    expect(await desk.drive('deleteTableColumn', sheet, `I${first}`)).toBe(true);
    await press(/กู้คืนตาราง/);
    await see('กู้คืนตารางแล้ว');
    expect(await desk.drive('read', sheet, `A${first}:K${first + communities - 1}`)).toEqual(before);
    expect([await filterOf(), await isProtected()]).toEqual([[['ไม่มี']], true]);
  });

  test('a cell is tidied where it lies, in a row that is hidden: filter and protection are not touched', async () => {
    await desk.drive('type', sheet, `G${first}`, '20 พ.ย. 2562');
    await filter(['ไม่มี']);
    await press(/ปรับ 1 ช่อง/);
    await see('ปรับแล้ว 1 ช่อง');
    expect(await desk.drive('read', sheet, `G${first}`)).toEqual([['20/11/2562']]);
    expect([await filterOf(), await isProtected()]).toEqual([[['ไม่มี']], true]);
  });
}

describe('in an Excel that is misplacing', () => testWrites(setUpFiltered('misplacing')));

describe('in an Excel that is strict', () => {
  const filtered = setUpFiltered('strict');
  const { desk, see, press, now, isProtected, planned, hidden, filter, takeTheirs } = filtered;
  testWrites(filtered);

  test('what a person has unprotected stays so, through tidying, saving and taking the server’s', async () => {
    await desk.drive('unprotect', sheet);
    await desk.drive('type', sheet, `G${first}`, '21 พ.ย. 2562');
    await press(/ปรับ 1 ช่อง/);
    await see('ปรับแล้ว 1 ช่อง');
    await press(/บันทึกร่าง/);
    await see('บันทึกร่างบนเซิร์ฟเวอร์แล้ว');
    await takeTheirs(6);
    await see('ใช้ฉบับบนเซิร์ฟเวอร์แล้ว');
    expect([await planned(), await isProtected()]).toEqual([6, false]);
  });

  test('under a password of the office’s own one fills, tidies and saves; what needs it lifted says so and changes nothing', async () => {
    await desk.drive('unprotect', sheet);
    await desk.drive('protect', sheet, password);
    await desk.drive('type', sheet, `G${first}`, '22 พ.ย. 2562');
    await press(/ปรับ 1 ช่อง/);
    await see('ปรับแล้ว 1 ช่อง');
    const standing = async () => {
      const { sheets } = await desk.drive('document');
      return [sheets.map(({ name }) => name), await desk.drive('read', sheet, `A${first}:K${first + communities - 1}`)];
    };
    const before = await standing();
    await takeTheirs(5);
    await see(/แผ่นงานนี้ป้องกันด้วยรหัสผ่านของสำนักงาน/);
    await picture(desk, 'own-password');
    expect(await standing()).toEqual(before);
    expect(await isProtected()).toBe(true);
    expect(await desk.drive('unprotect', sheet, password)).toBe(true);
    await press(/บันทึกร่าง/);
    await press(/ใช้ฉบับบนเซิร์ฟเวอร์/);
    await see('ใช้ฉบับบนเซิร์ฟเวอร์แล้ว');
    expect(await planned()).toBe(5);
  });

  test('an issue in a hidden row is shown: the filter is taken off, and that is said', async () => {
    await desk.drive('clear', sheet, `I${first}`);
    await see('บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม');
    await filter(['ไม่มี']);
    await press(/บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม/);
    await see('เอาตัวกรองออกแล้ว เพื่อให้เห็นแถวนี้');
    expect([await hidden(), await desk.drive('selection')]).toEqual([0, `I${first}`]);
    expect(await isProtected()).toBe(true);
    await picture(desk, 'issue-shown');
    await act(
      desk,
      async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('I1').columnHidden = true;
        await context.sync();
      },
      null,
    );
    await press(/บรรจุแล้วแต่ไม่มีชื่อโครงการหรือกิจกรรม/);
    await see('เลิกซ่อนแถวหรือคอลัมน์นี้แล้ว');
    expect((await now()).hiddenColumns).not.toContain(8);
  });

  test('what a paste puts into hidden rows is named', async () => {
    const [[one], , [three]] = (await desk.drive('read', sheet, `A${first}:A${first + 2}`)) as [
      [string],
      [string],
      [string],
    ];
    const [[between]] = (await desk.drive('read', sheet, `B${first + 1}`)) as [[string]];
    await filter([one, three], 'A');
    await press(/ตรวจอีกครั้ง/);
    await see('ตรวจใหม่ทั้งแผ่นแล้ว');
    await desk.drive('paste', sheet, `K${first}`, 'ก\nข\nค');
    await see('เปลี่ยนแล้ว 1 แถวที่ตัวกรองซ่อนอยู่');
    await see(between);
    await picture(desk, 'pasted-unseen');
    await press(/ไปดูแถวแรก/);
    await see('เอาตัวกรองออกแล้ว เพื่อให้เห็นแถวนี้');
    expect(await desk.drive('selection')).toBe(`A${first + 1}`);
  });

  test('a workbook whose structure is protected is named, and nothing is half done', async () => {
    await desk.drive('protectStructure', true);
    await press(/พิมพ์แบบรายละเอียด/);
    await see(/โครงสร้างของสมุดงานนี้ป้องกันไว้/);
    const { sheets } = await desk.drive('document');
    await desk.drive('protectStructure', false);
    await press(/พิมพ์แบบรายละเอียด/);
    await see('วางแบบรายละเอียดตัวชี้วัดในสมุดงานแล้ว');
    expect((await desk.drive('document')).sheets).toHaveLength(sheets.length + 1);
  });
});

describe('in an Excel that has ExcelApi 1.20', () => {
  const { desk, see, press } = setUpOfficer(world, { conditions: 'strict&excelApi=1.20' });

  test('tidied cells are one step of Excel’s own Undo', async () => {
    await desk.drive('type', sheet, `G${first}`, '23 พ.ย. 2562');
    await desk.drive('type', sheet, `G${first + 1}`, '24 พ.ย. 2562');
    await press(/ปรับ 2 ช่อง/);
    await see('ปรับแล้ว 2 ช่อง');
    await desk.drive('undo');
    const dates = await desk.drive('read', sheet, `G${first}:G${first + 1}`);
    expect(dates).toEqual([['23 พ.ย. 2562'], ['24 พ.ย. 2562']]);
  });
});

describe('the city’s worksheet, filtered by the planning office', () => {
  const citySheet = '2100-1040 2563-Q1 รวมเมือง';
  /** As Excel counts: the table's first row, of 50 districts and the indicator's owner. */
  const [top, offices] = [13, 51];
  const whole = `A${top}:K${top + offices - 1}`;
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk(world, { conditions: 'strict' });
    await signIn(desk, 'planning', world.server.password);
    await unfoldWorkbook(desk);
    await desk.pane.getByRole('button', { name: /สร้างแผ่นรวมเมือง/ }).click();
    await desk.pane.getByText('สร้างแผ่นรวมเมืองในสมุดงานแล้ว').waitFor();
    await desk.drive('filterTable', citySheet, `B${top}`, ['ปทุมวัน', 'ดุสิต']);
  }, 180_000);

  afterEach(() => desk?.close());

  test.each([
    ['refused', '1035', 'จอมทอง'],
    ['misplaced', '1034', 'สวนหลวง'],
  ] as const)(
    'where blocks under a filter are %s, it is brought up to date row by row, and stays filtered',
    async (filteredWrites, code, name) => {
      const before = await desk.drive('read', citySheet, whole);
      await desk.drive('conditions', { filteredWrites });
      await elsewhere.submit(code, 12);
      // The draft of พญาไท is in this view alone.
      await chooseView(desk, 'now');
      await refresh(desk);
      const after = await desk.drive('read', citySheet, whole);
      const changed = after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index]));
      expect(changed.map(([, called]) => called).sort()).toEqual(['พญาไท', name].sort());
      const { tables, hiddenRows } = worksheet(await desk.drive('document'), citySheet);
      expect(tables[0]?.filters).toMatchObject([{ filterOn: 'Values', values: ['ปทุมวัน', 'ดุสิต'] }]);
      expect(hiddenRows).toHaveLength(offices - 2);
    },
  );

  test('a filter that Excel will not set again is named, and every row is shown', async () => {
    await desk.drive('failNext', 'InvalidArgument', 2, 'Filter.apply');
    await desk.pane.getByRole('button', { name: /ปรับแผ่นรวมเมืองเป็นปัจจุบัน/ }).click();
    await desk.pane.getByText(/ใส่ตัวกรองของคอลัมน์ .* กลับไม่ได้/).waitFor();
    expect(await desk.drive('cancelFailures')).toBe(0);
    await picture(desk, 'filter-lost');
    expect(worksheet(await desk.drive('document'), citySheet).hiddenRows).toEqual([]);
  });
});
