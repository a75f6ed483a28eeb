import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfoldChoice } from './host/city-desk.ts';
import { picturedInTheDark } from './host/in-the-dark.ts';
import { openHttp } from './host/over-http.ts';
import { runsOut } from './host/overflow.ts';
import { sheetsOverHttp } from './host/sheets-over-http.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * The planning office's panes in the narrowest pane Excel gives, with much to be said in them: a second quarter beside the
 * first, flags, a return with its answers, an evaluation, more time, lateness.
 */

const world = setUpWorld();
const day = (days: number) => new Date(Date.now() + (7 * 60 + days * 24 * 60) * 60_000).toISOString().slice(0, 10);
const report = 'ประชุมหารือร่วมกับสำนักพัฒนาสังคมเพื่อบูรณาการการทำงานร่วมกันในการจัดทำแผนพัฒนาชุมชน';
const [chomThong, bangRak, dusit, phraNakhon] = ['1035', '1004', '1002', '1001'] as const;

beforeAll(async () => {
  const http = await openHttp(world.server);
  const [first, second] = [sheetsOverHttp(http), sheetsOverHttp(http, '2563-Q2')];
  await first.submit(chomThong, 40, { report });
  await first.submit(bangRak, 12, { report });
  await http.send('planning', 'PUT', '/api/v1/windows/2563-Q2', {
    opensOn: day(-40),
    dueOn: day(-2),
    closesOn: day(20),
    reason: 'มติที่ประชุม',
  });
  await http.send('planning', 'PUT', `/api/v1/windows/2563-Q2/extensions/${bangRak}`, {
    dueOn: day(6),
    reason: 'น้ำท่วมสำนักงานเขต',
  });
  await second.submit(bangRak, 12, { report: 'รายงานใหม่' });
  await second.submit(phraNakhon, 3);
  await second.decide(phraNakhon, 'accept');
  await second.decide(phraNakhon, 'evaluate', { scores: { '2.1': 95, '2.2': null }, remark: 'ครบถ้วน' });
  await second.submit(dusit, 3);
  await second.decide(dusit, 'return', { message: 'โปรดตรวจสอบทั้งแผ่น', items: [] });
  await second.submit(chomThong, 20, { report });
  await second.decide(chomThong, 'return', {
    message: 'โปรดตรวจสอบเอกสารของชุมชนที่ระบุ',
    items: [
      { subject: '1035-002', column: 'planDate', message: 'วันที่ไม่ตรงกับเอกสารที่แนบ' },
      { subject: '1035-004', column: null, message: 'โครงการไม่อยู่ในแผนปฏิบัติราชการของเขต' },
    ],
  });
  await second.submit(chomThong, 20, {
    report,
    answers: { '': 'แก้แล้วทุกจุด', '1035-002/planDate': 'แก้ตามเอกสารแล้ว' },
    change: (rows) =>
      rows.map((row) => {
        if (row.code === '1035-002') return { ...row, planDate: null, remark: 'ไม่พบเอกสารต้นฉบับ' };
        return row.code === '1035-004' ? { ...row, project: 'ลานกีฬาชุมชนและสวนสุขภาพริมคลอง' } : row;
      }),
  });
  await http.close();
});

describe.each([{ english: false }, { english: true }])('English $english, 320 px', ({ english }) => {
  let desk: Desk;
  const say = (th: string, en: string) => (english ? en : th);
  const button = (th: string, en: string) => desk.pane.getByRole('button', { name: new RegExp(`^${say(th, en)}`) });

  beforeAll(async () => {
    desk = await openDesk(world, { paneWidth: 320 });
    await signIn(desk, 'planning', world.server.password);
    await desk.pane.getByText('แสดง 50 เขต').waitFor();
    if (english) await desk.pane.getByRole('button', { name: 'Switch to English' }).click();
    await unfoldChoice(desk);
    await desk.pane.getByLabel(say('ไตรมาส', 'Quarter'), { exact: true }).selectOption('2563-Q2');
    await desk.pane.getByText(say('ฉบับแก้ไขหลังส่งคืน', 'Correction of a return')).waitFor();
  });

  afterAll(() => desk?.close());

  async function look(view: string, scrollTo?: string): Promise<void> {
    if (scrollTo) await desk.pane.getByText(scrollTo).first().scrollIntoViewIfNeeded();
    // What has just been scrolled to is painted by the first picture, and seen in the second.
    if (process.env.PICTURES) await desk.page.screenshot();
    await picture(desk, `320-light-${english ? 'en' : 'th'}-${view}`);
    if (!english) await picturedInTheDark(desk.page, `320-dark-th-${view}`, paneFrame(desk));
    expect(await runsOut(desk), `${view}: runs out of the pane`).toEqual([]);
  }

  test('the list, with flags, lateness, more time, returns and evaluations', async () => {
    await desk.pane.getByLabel(say('เรียงตาม', 'Sort by')).selectOption('figure-high');
    await look('districts', say('ฉบับแก้ไขหลังส่งคืน', 'Correction of a return'));
    await desk.pane.getByLabel(say('แสดง', 'Show'), { exact: true }).selectOption('flagged');
    const flag = button('รายงานซ้ำ', 'Same report');
    await flag.focus();
    await desk.pane
      .getByRole('tooltip')
      .getByText(say('ข้อความรายงานซ้ำกับไตรมาสก่อน', 'The report repeats the words of last quarter'))
      .waitFor();
    await look('flags');
    await flag.blur();
    await desk.pane.getByLabel(say('แสดง', 'Show'), { exact: true }).selectOption('overdue');
    await look('overdue');
    await desk.pane.getByLabel(say('แสดง', 'Show'), { exact: true }).selectOption('all');
  });

  test('the review, top to bottom, and a return', async () => {
    await desk.pane.getByRole('button', { name: say('ตรวจเขตจอมทอง', 'Review Chom Thong'), exact: true }).click();
    await desk.pane.getByRole('heading', { name: say('ประวัติ', 'History') }).waitFor();
    await look('review');
    for (const [name, th, en] of [
      ['asked', 'ที่ขอให้แก้ และคำตอบของหน่วยงาน', 'What was asked for, and the answers'],
      ['changes', 'ข้อที่พบและหมายเหตุ', 'Findings and remarks'],
      ['reports', 'รายงานผลการดำเนินงาน', "The quarter's report"],
      ['history', 'ประวัติ', 'History'],
    ] as const) {
      await desk.pane.getByRole('heading', { name: say(th, en) }).evaluate((heading) => heading.scrollIntoView());
      await look(name);
    }
    await button('รายละเอียดตัวชี้วัด', 'Indicator sheet').click();
    await desk.pane.getByRole('heading', { name: /: 2100-1040$/ }).waitFor();
    await look('page');
    for (const [name, th, en] of [
      ['page-quarters', 'ผลงานเทียบกับเป้าหมายรายไตรมาส', 'Results against targets by quarter'],
      ['page-report', 'รายงานผลฯ ไตรมาสที่ 2', 'Report of quarter 2'],
      ['page-published', 'ผลที่ระบบเดิมเผยแพร่', 'What the old system published'],
    ] as const) {
      await desk.pane
        .getByRole('heading', { level: 2, name: say(th, en), exact: true })
        .evaluate((heading) => heading.scrollIntoView());
      await look(name);
    }
    await desk.pane.getByRole('button', { name: say('กลับ', 'Back'), exact: true }).click();
    await desk.pane
      .getByRole('button', { name: /^(ส่งคืนจุดนี้|Return this).*2/ })
      .first()
      .click();
    await button('ส่งคืน 1 จุด', 'Return 1 place').click();
    await look('return');
    await button('รับรอง', 'Accept').click();
    await desk.pane.getByRole('dialog').waitFor();
    await look('accept');
    await desk.pane
      .getByRole('dialog')
      .getByRole('button', { name: say('ยกเลิก', 'Cancel') })
      .click();
    await desk.pane.getByRole('button', { name: say('กลับไปรายการหน่วยงาน', 'Back to the offices') }).click();
  });

  test('what has nothing to show, and an evaluation', async () => {
    await desk.pane.getByRole('button', { name: say('ตรวจเขตบางเขน', 'Review Bang Khen'), exact: true }).click();
    await desk.pane.getByText(say('หน่วยงานนี้ยังไม่มีข้อมูล', 'This office has stored nothing yet')).waitFor();
    await look('nothing');
    await desk.pane.getByRole('button', { name: say('กลับไปรายการหน่วยงาน', 'Back to the offices') }).click();
    await desk.pane.getByRole('button', { name: say('ตรวจเขตพระนคร', 'Review Phra Nakhon'), exact: true }).click();
    await button('ประเมินใหม่', 'Evaluate again').click();
    await desk.pane.getByRole('dialog').getByLabel(/^2\.1/).waitFor();
    await look('evaluate');
    await desk.pane
      .getByRole('dialog')
      .getByRole('button', { name: say('ยกเลิก', 'Cancel') })
      .click();
    await desk.pane.getByRole('button', { name: say('กลับไปรายการหน่วยงาน', 'Back to the offices') }).click();
  });

  test('the settings, and a server that cannot be reached', async () => {
    await button('กำหนดการ', 'Schedule').click();
    await desk.pane.getByText(say('ไตรมาสที่ 2', 'Quarter 2 of')).first().click();
    await desk.pane.getByText(say('น้ำท่วมสำนักงานเขต', 'น้ำท่วมสำนักงานเขต')).waitFor();
    await look('settings');
    await desk.pane
      .getByRole('heading', { name: say('ยกเลิกตัวชี้วัดระหว่างปี', 'Indicators cancelled in mid-year') })
      .evaluate((heading) => heading.scrollIntoView());
    await look('settings-more');
    await desk.page.context().setOffline(true);
    await desk.pane.getByRole('button', { name: say('รีเฟรช', 'Refresh') }).click();
    await desk.pane.getByText(say('ติดต่อเซิร์ฟเวอร์ไม่ได้', 'The server cannot be reached')).first().waitFor();
    await look('offline');
    await desk.page.context().setOffline(false);
  });
});
