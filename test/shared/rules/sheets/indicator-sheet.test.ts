import { describe, expect, test } from 'vitest';
import { findDistrict } from '../../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../../shared/rules/offices/offices.ts';
import { indicatorSheet, type SheetLine } from '../../../../shared/rules/sheets/indicator-sheet.ts';
import type { District } from '../../../../shared/terms/district.ts';
import type { Quarter } from '../../../../shared/terms/period.ts';
import { communityDevelopmentPlans, indicatorOf, plainFile, words } from '../../sheet.ts';

const district = findDistrict('1035') as District;

function printed(indicator: Indicator, report = '', quarter: Quarter = 1): SheetLine[] {
  return indicatorSheet({ indicator, office: districtOffice(district), period: { fiscalYear: 2563, quarter } }, report);
}

const seed = printed(communityDevelopmentPlans, 'บรรทัดแรก\n\n  \r\nบรรทัดสอง ');

function ofKind<Kind extends SheetLine['kind']>(lines: SheetLine[], kind: Kind) {
  return lines.filter((line): line is Extract<SheetLine, { kind: Kind }> => line.kind === kind);
}

function section(lines: SheetLine[], label: string): string[] | undefined {
  return ofKind(lines, 'section').find((line) => line.label === label)?.paragraphs;
}

describe('the head', () => {
  test('names the indicator, the district, its owner, the quarter and the kind', () => {
    expect(ofKind(seed, 'title').map(({ text }) => text)).toEqual([
      'รายละเอียดตัวชี้วัด',
      'ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน : 2100-1040',
    ]);
    expect(
      ofKind(seed, 'field')
        .slice(0, 4)
        .map(({ label, value }) => [label, value]),
    ).toEqual([
      ['หน่วยงานที่รายงาน', 'สำนักงานเขตจอมทอง กรุงเทพมหานคร'],
      ['หน่วยงานเจ้าของตัวชี้วัด', 'สำนักยุทธศาสตร์และประเมินผล (2100)'],
      ['รอบการรายงาน', 'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2563 (ต.ค. – ธ.ค. 2562)'],
      ['ประเภทตัวชี้วัด', 'ตัวชี้วัดเชิงยุทธศาสตร์ · ตัวชี้วัดระดับผลผลิต (output)'],
    ]);
  });
});

describe('the figures', () => {
  const figures = (lines: SheetLine[]) =>
    ofKind(lines, 'field').flatMap(({ label, value }) => (typeof value === 'string' ? [] : [[label, value]]));

  test('come from the live cells: the measures, the result, its target and the difference', () => {
    expect(figures(seed)).toEqual([
      ['จำนวนชุมชนที่ดำเนินการครบทั้ง 2 องค์ประกอบ', { measure: 'numerator' }],
      ['จำนวนชุมชนทั้งหมด', { measure: 'denominator' }],
      ['ผลงานที่ทำได้ (ร้อยละ)', { result: 'percentage', part: 'figure' }],
      ['ค่าเป้าหมาย (ร้อยละ)', { result: 'percentage', part: 'target' }],
      ['ต่างจากเป้าหมาย', { result: 'percentage', part: 'difference' }],
    ]);
  });

  test('without a target there is none to differ from', () => {
    expect(figures(printed(indicatorOf()))).toEqual([
      ['จำนวนโครงการทั้งหมด', { measure: 'projects' }],
      ['ผลงานที่ทำได้ (โครงการ)', { result: 'total', part: 'figure' }],
    ]);
  });

  const [first] = plainFile.results;
  const share = { kind: 'perDistrict', of: 'projects', per: 1 };
  const second = { ...first, key: 'each', name: words('ต่อเขต'), better: 'lower', target: '3', calculation: share };
  const two = indicatorOf({ results: [first, second] });

  test('of several results each has its heading, and says where less is better', () => {
    expect(ofKind(printed(two), 'heading').map(({ text }) => text)).toEqual([
      'ผลการดำเนินงาน: จำนวนโครงการ',
      'ผลงานเทียบกับเป้าหมายรายไตรมาส',
      'ผลการดำเนินงาน: ต่อเขต',
      'ผลงานเทียบกับเป้าหมายรายไตรมาส',
    ]);
    expect(figures(printed(two)).map(([label]) => label)).toContain('ค่าเป้าหมาย (โครงการ) (น้อยกว่าดีกว่า)');
  });

  test('[P9] a part of a total shows the target of all districts together, and no difference from it', () => {
    const indicator = indicatorOf({ results: [{ ...first, target: '1200' }] });
    const fields = ofKind(printed(indicator), 'field').map(({ label, value }) => [label, value]);
    expect(fields.slice(-2)).toEqual([
      ['ผลงานที่ทำได้ (โครงการ)', { result: 'total', part: 'figure' }],
      ['ค่าเป้าหมายรวมทุกเขต (โครงการ)', '1200'],
    ]);
    expect(ofKind(printed(indicator), 'table')[0]?.header).toContain('เป้าหมายรวมทุกเขต');
  });

  test('a measure that stands above and below the line is shown once', () => {
    const calculation = { kind: 'ratio', numerator: 'projects', denominator: 'projects' };
    const indicator = indicatorOf({ results: [{ ...first, calculation }] });
    expect(figures(printed(indicator)).map(([, value]) => value)).toEqual([
      { measure: 'projects' },
      { result: 'total', part: 'figure' },
    ]);
  });
});

describe('the table of quarters', () => {
  test.each([1, 3] as const)(
    'shows the figure in quarter %d alone: no quarter’s result is taken for another’s',
    (quarter) => {
      const [table] = ofKind(printed(communityDevelopmentPlans, '', quarter), 'table');
      const figure = { result: 'percentage', part: 'figure' };
      const months = ['1 (ต.ค. – ธ.ค.)', '2 (ม.ค. – มี.ค.)', '3 (เม.ย. – มิ.ย.)', '4 (ก.ค. – ก.ย.)'];
      expect(table?.header).toEqual(['ไตรมาสที่', 'ผลงาน (ร้อยละ)', 'เป้าหมาย', 'ผลประเมิน (2.1 / 2.2)']);
      expect(table?.rows).toEqual(
        months.map((name, index) =>
          index + 1 === quarter ? [name, figure, '75.0000', 'ยังไม่ประเมิน'] : [name, '–', '75.0000', '–'],
        ),
      );
    },
  );

  test('has each quarter’s own target, and a dash where there is none', () => {
    const [first] = plainFile.results;
    const indicator = indicatorOf({
      results: [{ ...first, target: '100', quarterTargets: [null, '20', '50', '100'] }],
    });
    expect(ofKind(printed(indicator), 'table')[0]?.rows.map(([, , target]) => target)).toEqual([
      '–',
      '20',
      '50',
      '100',
    ]);
  });
});

describe('the texts', () => {
  test.each([
    ['รายงานผลการดำเนินงาน ไตรมาสที่ 1', 'ไม่ได้รายงานข้อความ'],
    ['นิยาม หรือความหมายของตัวชี้วัด', 'ไม่ได้ระบุ'],
    ['วิธีการคำนวณ หรือเกณฑ์การประเมิน', 'ไม่ได้ระบุ'],
    ['วิธีการเก็บข้อมูล / แหล่งข้อมูล', 'ไม่ได้ระบุ'],
    ['สนับสนุนยุทธศาสตร์กรุงเทพมหานคร', 'ไม่ได้ระบุ'],
    ['โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด', 'ไม่ได้ระบุ'],
  ])('%s: says so where there is none', (label, otherwise) => {
    expect(section(printed(indicatorOf(), ' \n '), label)).toEqual([otherwise]);
  });

  test('the report keeps its paragraphs, without empty ones', () => {
    expect(section(seed, 'รายงานผลการดำเนินงาน ไตรมาสที่ 1')).toEqual(['บรรทัดแรก', 'บรรทัดสอง']);
  });

  test('a text that the old page cut off says so', () => {
    const lines = section(seed, 'สนับสนุนยุทธศาสตร์กรุงเทพมหานคร');
    expect(lines?.filter((text) => text.includes('ขาดตอน'))).toEqual([
      'เป้าหมายที่ ๕.๒.๑ ประชาชนมีส่วนร่วมในการเสนอนโยบายและตรวจสอบการทำงานของกรุงเทพมหานคร โดยการใช้ระบบง… [ข้อความในระบบเดิมขาดตอนตรงนี้]',
    ]);
  });

  test('sources are numbered', () => {
    expect(section(seed, 'วิธีการเก็บข้อมูล / แหล่งข้อมูล')).toEqual([
      '1. แผนพัฒนาชุมชนของชุมชนในกรุงเทพมหานคร',
      '2. รายงานสรุปผลการดำเนินงานจากสำนักงานเขต',
    ]);
  });

  test('what was counted is said in words, and what was assumed', () => {
    const lines = section(seed, 'หลักการนับในแบบรายงานนี้') ?? [];
    expect(lines).toContain('จำนวนชุมชนทั้งหมด: นับชุมชนที่ “นับเป็นชุมชน” เป็น “นับ”');
    expect(lines.filter((text) => text.startsWith('ข้อสันนิษฐาน: '))).toEqual(
      communityDevelopmentPlans.assumptions.map(({ th }) => `ข้อสันนิษฐาน: ${th}`),
    );
    expect(communityDevelopmentPlans.assumptions.length).toBeGreaterThan(0);
  });

  test('two people sign', () => {
    expect(seed.at(-1)).toEqual({ kind: 'signatures', roles: ['ผู้รายงาน', 'ผู้อำนวยการเขต'] });
  });
});
