import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTextPage } from '../../../server/old-pages/text-page.ts';

const seed = readFileSync(join(import.meta.dirname, 'fixtures/2100-1040.txt'), 'utf8');
const place = { file: '2100-1040.txt', position: null };

function page(text: string) {
  const read = readTextPage(text, place);
  if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable));
  return read.page;
}

describe('a page saved as text', () => {
  test.each([
    ['a letter', 'เรียน ผู้อำนวยการเขต\nขอส่งรายงาน', ['“ค่าเป้าหมาย”', '“ผลงานเทียบกับเป้าหมายรายไตรมาส”']],
    ['its lower half', seed.slice(seed.indexOf('ผลงานเทียบ')), ['ชื่อตัวชี้วัด (title)', '“ค่าเป้าหมาย”']],
    ['its upper half', seed.slice(0, seed.indexOf('ผลงานเทียบ')), ['“ผลงานเทียบกับเป้าหมายรายไตรมาส”']],
  ])('is not %s: says what is not there', (_, text, lacks) => {
    expect(readTextPage(text, place)).toEqual({ unreadable: { kind: 'not-a-page', lacks } });
  });

  test('is read letter for letter, faults and all', () => {
    expect(page(seed)).toMatchObject({
      code: '2100-1040',
      title: 'ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน',
      year: null,
      unit: 'ร้อยละ',
      target: '75.0000',
      result: '20.0000',
      type: 'ตัวชี้วัดเชิงยุทธศาสตร์',
      level: 'ตัวชี้วัดระดับผลผลิต (output)',
      evaluatedQuarter: '4',
      evaluation: '0.0000',
      quarters: [
        { quarter: 1, result: '20.00', evaluation: '0.0000', scores: '0 / 0' },
        { quarter: 2, result: '0.00', evaluation: '0.0000', scores: '0 / 0' },
        { quarter: 3, result: '0.00', evaluation: '0.0000', scores: '0 / 0' },
        { quarter: 4, result: '0.00', evaluation: '0.0000', scores: '0 / 0' },
      ],
      reports: {
        1: expect.stringMatching(/^วันที่ 11 ตุลาคม 2562 .* เวลา 08\.๓0 – 16\.30 น\. ณ ห้องรัตนโกสินทร์$/),
        2: '-',
        3: '-',
        4: '-',
      },
      summary: '',
      definition: expect.stringMatching(/^ชุมชนในพื้นที่กรุงเทพมหานคร หมายถึง .*สำนักงานเขตได้$/),
      method: expect.stringMatching(/^ผลการดำเนินงานต้องมี 2 องค์ประกอบ .*กรุงเทพมหานคร$/),
      dataSource: expect.stringMatching(/^1\. แผน.*สำนักงานเขต$/),
      projects: '',
      unread: ['0'],
    });
    expect(page(seed).strategy).toEqual([
      'ด้านที่ ๕ - มหานครประชาธิปไตย : Bangkok as a Democratic City',
      'มิติที่ ๕.๒ - เมืองธรรมาภิบาล',
      'เป้าหมายที่ ๕.๒.๑ ประชาชนมีส่วนร่วมในการเสนอนโยบายและตรวจสอบการทำางานของกรุงเทพมหานคร โดยการใช้ระบบง%',
      'เป้าประสงค์ที่ ๕.๒.๑.๑ รับฟังความคิดเห็นของประชาชนผ่าน “สภาประชาชนกรุงเทพมหานคร”',
    ]);
  });

  test.each([
    ['lines of Windows', seed.replaceAll('\n', '\r\n')],
    ['no-break spaces in the labels', seed.replace('ค่าเป้าหมาย ร้อยละ : ', 'ค่าเป้าหมาย\u00a0ร้อยละ\u00a0:\u00a0')],
    [
      'spaces before and after labels',
      seed.replace('นิยาม หรือ', '  นิยาม  หรือ').replace('ฯ ไตรมาสที่ 2\n', 'ฯ ไตรมาสที่ 2 \n'),
    ],
    ['a row of the table on one line', seed.replace('1\n20.00\n0.0000\n0 / 0', '1\t20.00\t0.0000\t0 / 0')],
    ['two labels on one line', seed.replace('75.0000\n\nผลงาน', '75.0000\tผลงาน')],
    ['no empty lines', seed.replace(/\n{2,}/g, '\n')],
  ])('reads the same with %s', (_, text) => {
    expect(page(text)).toEqual(page(seed));
  });

  test.each([
    ['ชื่อ : ก : 5016-0773', '5016-0773', 'ชื่อ : ก'],
    ['ชื่อ\u00a0:\u00a05035-893', '5035-893', 'ชื่อ'],
    ['ชื่อ : 170', '170', 'ชื่อ'],
    ['ชื่อ : ก', null, 'ชื่อ : ก'],
    ['ชื่อ:5016-0773', null, 'ชื่อ:5016-0773'],
    ['ชื่อ : 5016-07735', null, 'ชื่อ : 5016-07735'],
  ])('takes of “%s” the code %s', (line, code, title) => {
    expect(page(seed.replace(/^ร้อยละของชุมชน.*$/m, line))).toMatchObject({ code, title });
  });

  test.each([
    ['an empty evaluation', '2\n0.00\n\n0 / 0', { result: '0.00', evaluation: '', scores: '0 / 0' }],
    ['no evaluation and no empty line', '2\n0.00\n0 / 0', { result: '0.00', evaluation: '', scores: '0 / 0' }],
    ['no cell but the scores', '2\n0 / 0', { result: '', evaluation: '', scores: '0 / 0' }],
    ['no scores', '2\n1,407.52\n95', { result: '1,407.52', evaluation: '95', scores: null }],
  ])('reads a row of the table with %s, and the rows after it', (_, row, expected) => {
    const { quarters } = page(seed.replace('2\n0.00\n0.0000\n0 / 0', row));
    expect(quarters[1]).toEqual({ quarter: 2, ...expected });
    expect(quarters.map(({ quarter, result }) => `${quarter} ${result}`).slice(2)).toEqual(['3 0.00', '4 0.00']);
  });

  test('keeps the lines of a report, also one that speaks of a label', () => {
    const report = 'บรรทัดแรก\n\nนิยาม หรือความหมายของตัวชี้วัด ยังไม่แก้\nบรรทัดสุดท้าย';
    expect(page(seed.replace('ไตรมาสที่ 2\n\n-', `ไตรมาสที่ 2\n\n${report}`)).reports).toMatchObject({ 2: report, 3: '-' });
  });

  test('looks for no label twice', () => {
    const report = 'แก้แล้วตาม\nรายงานผลฯ ไตรมาสที่ 1\nทุกข้อ';
    const { reports } = page(seed.replace('ไตรมาสที่ 2\n\n-', `ไตรมาสที่ 2\n\n${report}`));
    expect(reports).toMatchObject({ 1: page(seed).reports[1], 2: report });
  });

  test('tells what is cut off from what is empty', () => {
    const cut = page(seed.slice(0, seed.indexOf('นิยาม หรือ')));
    expect(cut).toMatchObject({ summary: '', definition: null, strategy: null, projects: null });
  });
});
