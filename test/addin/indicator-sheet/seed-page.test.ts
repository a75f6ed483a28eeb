import { beforeAll, describe, expect, test } from 'vitest';
import { sheetLines } from '../../../shared/rules/sheets/paper/sheet-lines.ts';
import type { Role } from '../../../shared/wire/access.ts';
import { type IndicatorSheet, indicatorSheetOperations } from '../../../shared/wire/indicator-sheet.ts';
import { type OperationName, operations } from '../../../shared/wire/operations.ts';
import { chomThong, filled, goodRows, indicator, openWorld, seedingDay } from '../../server/fixture.ts';
import { ownerDesk } from '../../server/owners/owner-desk.ts';
import { stamp } from '../../server/stamp.ts';
import { pageWords } from './page-words.tsx';
import { choice, paperWords } from './paper-words.ts';

/**
 * Every field of the old system's page of 2100-1040, from top to bottom, alive: what of it is stored and how it is read, what
 * people see of it on the page that the board and the pane share, and who changes it by which operation.
 */

type Field = {
  /** As the old page calls it. */
  name: string;
  stored: (sheet: IndicatorSheet) => unknown;
  is: unknown;
  /** What stands on the page, one after the other. */
  shown: string[];
  /** What stands on paper, one after the other. */
  printed: string[];
  /** By whom: `filler` is whoever fills the office's sheet. Null of what nobody edits, since it is counted, or since it is the old system's own. */
  editedBy: [OperationName, Role | 'filler'] | null;
};

type Read = { sheet: IndicatorSheet; page: string; paper: string };

const monthsOfQuarter = ['1 (ต.ค. – ธ.ค.)', '2 (ม.ค. – มี.ค.)', '3 (เม.ย. – มิ.ย.)', '4 (ก.ค. – ก.ย.)'];
const quarterReports = ['ประชุมหารือร่วมกับสำนักพัฒนาสังคม', 'จัดทำแผนแล้ว 5 ชุมชน', 'บรรจุในแผนแล้ว', 'สิ้นปี'];
const planned = [10, 20, 30, 40];
const given = [100, 95, 90, 85];
const quarterNumbers = [1, 2, 3, 4];
const world = await openWorld();

/** Who fills the sheet, and with which rows: the owner's is over the districts, of which one has reported. */
const offices = [
  { name: 'the district’s', code: chomThong, officer: 'chomthong', role: 'district' },
  { name: 'the owner’s', code: '2100', officer: 'planning', role: 'planning' },
] as const;
const read = new Map<string, Read>();

beforeAll(async () => {
  const communities = await world.communities(chomThong);
  const days = { opensOn: '2026-01-05', dueOn: '2026-01-26', closesOn: '2026-02-11' };
  for (const quarter of quarterNumbers) {
    const period = `2563-Q${quarter}`;
    await world.storage.saveWindow({ period, ...days }, '', stamp(seedingDay.toISOString()));
    for (const { code, officer, role } of offices) {
      const rows = role === 'district' ? goodRows(communities, planned[quarter - 1] ?? 0) : [];
      const content = {
        ...filled(rows, quarterReports[quarter - 1]),
        ...{ confirmed: true, summary: `สรุปถึงไตรมาสที่ ${quarter}`, projects: ['โครงการจัดทำแผนพัฒนาชุมชน'] },
      };
      const desk = ownerDesk(world, { indicator, period, district: code });
      const scores = { '2.1': given[quarter - 1], '2.2': 50 };
      for (const act of [
        () => desk.submit(officer, content),
        () => desk.act('reviewer', 'accept'),
        () => desk.act('reviewer', 'evaluate', { scores, remark: '' }),
      ]) {
        const answer = await act();
        if (answer.status !== 200) throw new Error(`${period} ${code}: ${await answer.text()}`);
      }
    }
  }
  for (const { code } of offices) {
    const answer = await world.call('viewer', `/api/v1/indicator-sheets/${indicator}/2563/${code}?quarter=4`);
    const { sheet } = indicatorSheetOperations.readIndicatorSheet.answer.parse(await answer.json());
    read.set(code, { sheet, page: pageWords(sheet), paper: paperWords(sheet) });
  }
});

function readOf(code: string): Read {
  const found = read.get(code);
  if (!found) throw new Error(`the sheet of ${code} was not read`);
  return found;
}

const figures = ['20.00', '40.00', '60.00', '80.00'];
const figureIn = (of: IndicatorSheet, quarter: number) => of.quarters[quarter - 1]?.shown?.result.figures.percentage;
const texts: Field['editedBy'] = ['changeTexts', 'planning'];

const fields: Field[] = [
  {
    name: 'ชื่อ : รหัส',
    stored: ({ title, indicator: code }) => [title.th, code],
    is: ['ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน', '2100-1040'],
    shown: ['ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน : 2100-1040'],
    printed: ['ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน : 2100-1040'],
    editedBy: texts,
  },
  {
    name: 'ค่าเป้าหมาย ร้อยละ',
    stored: ({ results }) => results.map(({ target, unit }) => [unit.th, target]),
    is: [['ร้อยละ', '75.0000']],
    shown: ['ค่าเป้าหมาย (ร้อยละ) 75 '],
    printed: ['ค่าเป้าหมาย (ร้อยละ) 75'],
    editedBy: ['changeTargets', 'planning'],
  },
  {
    name: 'ผลงานที่ทำได้ ร้อยละ',
    stored: (of) => figureIn(of, 4),
    is: { text: '80.00' },
    shown: ['ผลงานที่ทำได้ (ร้อยละ) 80.00'],
    printed: ['ผลงานที่ทำได้ (ร้อยละ) 80.00'],
    editedBy: ['submit', 'filler'],
  },
  {
    name: 'ประเภทตัวชี้วัด (ระดับ)',
    stored: ({ type, level }) => [type.th, level.th],
    is: ['ตัวชี้วัดเชิงยุทธศาสตร์', 'ตัวชี้วัดระดับผลผลิต (output)'],
    shown: ['ประเภทตัวชี้วัด ตัวชี้วัดเชิงยุทธศาสตร์ · ตัวชี้วัดระดับผลผลิต (output)'],
    printed: ['ประเภทตัวชี้วัด ตัวชี้วัดเชิงยุทธศาสตร์ (ตัวชี้วัดระดับผลผลิต (output))'],
    editedBy: texts,
  },
  {
    name: 'พิมพ์ข้อมูล',
    stored: ({ at }) => at,
    is: seedingDay.toISOString(),
    shown: ['พิมพ์ข้อมูล'],
    printed: ['รายละเอียดตัวชี้วัด'],
    editedBy: null,
  },
  {
    name: 'สยป. ตรวจประเมินตัวชี้วัด ไตรมาสที่ 4',
    stored: ({ quarters }) => ({ scores: quarters[3]?.evaluation?.scores, number: quarters[3]?.evaluation?.number }),
    is: { scores: { '2.1': 85, '2.2': 50 }, number: '85' },
    shown: ['สยป. ตรวจประเมินตัวชี้วัด ไตรมาสที่ 4', '85 · 2.1 / 2.2 = 85 / 50'],
    printed: ['สยป. ตรวจประเมินตัวชี้วัด ไตรมาสที่ 4: 85 (85 / 50)'],
    editedBy: ['evaluate', 'planning'],
  },
  {
    name: 'ผลงานเทียบกับเป้าหมายรายไตรมาส: ผลงาน',
    stored: (of) => quarterNumbers.map((quarter) => figureIn(of, quarter)),
    is: figures.map((text) => ({ text })),
    shown: ['ผลงานเทียบกับเป้าหมายรายไตรมาส', 'ไตรมาสที่ (1 - 4)', ...figures.map((text, at) => `${at + 1} ${text} 75`)],
    printed: ['ผลงานเทียบกับเป้าหมายรายไตรมาส', ...figures.map((text, at) => `${monthsOfQuarter[at]} ${text} 75`)],
    editedBy: ['submit', 'filler'],
  },
  {
    name: 'ผลประเมินตัวชี้วัด',
    stored: ({ quarters }) => quarters.map(({ evaluation }) => evaluation?.number),
    is: given.map(String),
    shown: ['ผลประเมินตัวชี้วัด', ...given.map((score) => `75 ${score} ${score} / 50`)],
    printed: ['ผลประเมิน', ...given.map((score) => `75 ${score} (${score} / 50)`)],
    editedBy: ['evaluate', 'planning'],
  },
  {
    name: '2.1 / 2.2',
    stored: ({ quarters }) => quarters.map(({ evaluation }) => evaluation?.scores['2.1']),
    is: given,
    shown: ['2.1 / 2.2 สถานะ', ...given.map((score) => `${score} / 50`)],
    printed: ['(2.1 / 2.2)', ...given.map((score) => `(${score} / 50) ประเมินแล้ว`)],
    editedBy: ['evaluate', 'planning'],
  },
  ...quarterNumbers.map(
    (quarter): Field => ({
      name: `รายงานผลฯ ไตรมาสที่ ${quarter}`,
      stored: ({ quarters }) => quarters[quarter - 1]?.shown?.report,
      is: quarterReports[quarter - 1],
      shown: [`รายงานผลฯ ไตรมาสที่ ${quarter}`, quarterReports[quarter - 1] ?? ''],
      printed: [`รายงานผลฯ ไตรมาสที่ ${quarter} ${quarterReports[quarter - 1]}`],
      editedBy: ['submit', 'filler'],
    }),
  ),
  {
    name: 'สรุปผลการดำเนินงาน',
    stored: ({ summary }) => summary,
    is: { text: 'สรุปถึงไตรมาสที่ 4', quarter: 4 },
    shown: ['สรุปผลการดำเนินงาน', 'สรุปถึงไตรมาสที่ 4'],
    printed: ['สรุปผลการดำเนินงาน', 'สรุปถึงไตรมาสที่ 4'],
    editedBy: ['submit', 'filler'],
  },
  {
    name: 'นิยาม หรือความหมายของตัวชี้วัด',
    stored: ({ definition }) => definition.slice(0, 30),
    is: 'ชุมชนในพื้นที่กรุงเทพมหานคร หม',
    shown: ['นิยาม หรือความหมายของตัวชี้วัด', 'ชุมชนในพื้นที่กรุงเทพมหานคร หมายถึง ชุมชนตามระเบียบ'],
    printed: ['นิยาม หรือความหมาย ของตัวชี้วัด ชุมชนในพื้นที่กรุงเทพมหานคร หมายถึง ชุมชนตามระเบียบ'],
    editedBy: texts,
  },
  {
    name: 'วิธีการคำนวณ หรือ เกณฑ์การประเมิน',
    stored: ({ method }) => method.slice(0, 37),
    is: 'ผลการดำเนินงานต้องมี 2 องค์ประกอบ 1. ',
    shown: ['วิธีการคำนวณ หรือ เกณฑ์การประเมิน', 'ผลการดำเนินงานต้องมี 2 องค์ประกอบ', 'นับอย่างไรในระบบนี้'],
    printed: ['วิธีการคำนวณ หรือเกณฑ์การประเมิน ผลการดำเนินงานต้องมี 2 องค์ประกอบ', 'หลักการนับในระบบนี้'],
    editedBy: texts,
  },
  {
    name: 'วิธีการเก็บข้อมูล/แหล่งข้อมูล',
    stored: ({ dataSource }) => dataSource,
    is: ['แผนพัฒนาชุมชนของชุมชนในกรุงเทพมหานคร', 'รายงานสรุปผลการดำเนินงานจากสำนักงานเขต'],
    shown: ['วิธีการเก็บข้อมูล/แหล่งข้อมูล', 'แผนพัฒนาชุมชนของชุมชนในกรุงเทพมหานคร', 'รายงานสรุปผลการดำเนินงานจากสำนักงานเขต'],
    printed: ['วิธีการเก็บข้อมูล / แหล่งข้อมูล', 'แผนพัฒนาชุมชนของชุมชนในกรุงเทพมหานคร', 'รายงานสรุปผลการดำเนินงานจากสำนักงานเขต'],
    editedBy: texts,
  },
  {
    name: 'สนับสนุนยุทธศาสตร์กรุงเทพมหานครฯ',
    stored: ({ strategy }) => strategy.map(({ level, cut }) => [level.th, cut ?? false]),
    is: [
      ['ด้านที่ ๕', false],
      ['มิติที่ ๕.๒', false],
      ['เป้าหมายที่ ๕.๒.๑', true],
      ['เป้าประสงค์ที่ ๕.๒.๑.๑', false],
    ],
    shown: [
      'สนับสนุนยุทธศาสตร์กรุงเทพมหานครฯ',
      'ด้านที่ ๕ - มหานครประชาธิปไตย',
      'มิติที่ ๕.๒ - เมืองธรรมาภิบาล',
      'โดยการใช้ระบบง… [ข้อความในระบบเดิมขาดตอนตรงนี้]',
      'เป้าประสงค์ที่ ๕.๒.๑.๑ - รับฟังความคิดเห็น',
    ],
    printed: [
      'สนับสนุนยุทธศาสตร์ กรุงเทพมหานคร',
      'ด้านที่ ๕ มหานครประชาธิปไตย',
      'มิติที่ ๕.๒ เมืองธรรมาภิบาล',
      'โดยการใช้ระบบง… [ข้อความในระบบเดิมขาดตอนตรงนี้]',
      'เป้าประสงค์ที่ ๕.๒.๑.๑ รับฟังความคิดเห็น',
    ],
    editedBy: texts,
  },
  {
    name: 'โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด',
    stored: ({ projects }) => projects.office,
    is: ['โครงการจัดทำแผนพัฒนาชุมชน'],
    shown: ['โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด', 'โครงการจัดทำแผนพัฒนาชุมชน'],
    printed: ['โครงการ/กิจกรรม ที่สนับสนุนตัวชี้วัด โครงการจัดทำแผนพัฒนาชุมชน'],
    editedBy: ['submit', 'filler'],
  },
  {
    name: 'ผลที่หน้าเดิมเผยแพร่',
    stored: ({ published }) => [published?.result, published?.evaluatedQuarter, published?.evaluation],
    is: ['20.0000', 4, '0.0000'],
    shown: [
      'ผลที่ระบบเดิมเผยแพร่',
      'ผลงานที่ทำได้ 20.0000 · สยป. ตรวจประเมินตัวชี้วัด ไตรมาสที่ 4 : 0.0000',
      '1 20.00 0.0000 0 / 0 2 0.00 0.0000 0 / 0',
      'วันที่ 11 ตุลาคม 2562 ประชุมหารือร่วมกับสำนักพัฒนาสังคม',
    ],
    printed: ['ผลที่ระบบเดิมเผยแพร่', '20.0000', 'ไตรมาสที่ 4: 0.0000', 'ไตรมาสที่ 1: 20.00 (0.0000; 0 / 0)'],
    editedBy: null,
  },
];

describe.each(offices)('$name sheet', ({ code, role: filler }) => {
  describe.each(fields)('$name', ({ stored, is, shown, printed, editedBy }) => {
    test('is stored, and read with the sheet', () => expect(stored(readOf(code).sheet)).toEqual(is));

    test.each([
      ['on the page', 'page', shown],
      ['on paper', 'paper', printed],
    ] as const)('is %s, in this order', (_, where, all) => {
      const text = readOf(code)[where];
      let from = 0;
      for (const words of all) {
        const at = text.indexOf(words, from);
        expect(`${words}: ${at >= 0}`).toBe(`${words}: true`);
        from = at + words.length;
      }
    });

    test('is edited by who may', () => {
      if (!editedBy) return;
      const [name, role] = editedBy;
      expect(operations[name].access[role === 'filler' ? filler : role]).not.toBe('none');
    });
  });

  test('is official on paper, and each number of it is the stored one', () => {
    const { sheet, paper } = readOf(code);
    expect(sheetLines(sheet, choice).find((line) => line.kind === 'mark')).toMatchObject({ official: true });
    const table = sheetLines(sheet, choice).find((line) => line.kind === 'table');
    const inTable = table?.kind === 'table' ? table.rows.map((row) => row[1]) : [];
    expect(inTable).toEqual(
      sheet.quarters.map(
        ({ shown }) => Object.values(shown?.result.figures ?? {}).map((figure) => 'text' in figure && figure.text)[0],
      ),
    );
    const receipt = sheet.quarters[3]?.shown?.receipt;
    expect(paper).toContain(`เลขที่ ${receipt?.id} https://traimat.example/verify/${receipt?.code}`);
    expect(receipt?.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
  });

  test('has its fields in the order of the old page', () => {
    const headings = fields.map(({ shown: [heading = ''] }) => readOf(code).page.indexOf(heading));
    expect(headings).toEqual([...headings].sort((one, other) => one - other));
  });
});
