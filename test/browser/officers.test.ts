import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDocument } from '../../addin/workbench/document/new-document.ts';
import { seriousFindings } from './host/axe.ts';
import { ofColours } from './host/in-the-dark.ts';
import { runsOut } from './host/overflow.ts';
import { type Desk, openDesk, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** What Excel and browsers do around the pane: it opens with its workbook, leads to the manual, and says why it cannot run. */

const world = setUpWorld(['2100-1040-2563'], { CONTACT: 'กองยุทธศาสตร์ โทร. 1234' });
const key = 'Office.AutoShowTaskpaneWithDocument';

describe('a workbook that holds a sheet of ours', () => {
  let desk: Desk;
  const isPaneOpen = async () => (await desk.page.locator('iframe.pane-frame').count()) > 0;
  const marked = async () => (await desk.drive('document')).paneSettings?.[key];

  beforeAll(async () => {
    desk = await openDesk(world);
    await signIn(desk, 'phayathai', world.server.password);
    await desk.pane.getByRole('heading', { name: 'งานวันนี้' }).waitFor();
  });
  afterAll(() => desk?.close());

  test('is not one before a sheet has been opened in it', async () => {
    await expect.poll(marked).toBeUndefined();
    await desk.pane.getByRole('switch').waitFor({ state: 'detached' });
  });

  test('opens the pane with it, and another workbook does not', async () => {
    await desk.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).click();
    await desk.pane.getByText(/กรอกแล้ว \d+ จาก \d+ ชุมชน/).waitFor();
    await expect.poll(marked).toBe('true');
    const ours = await desk.drive('document');
    await desk.drive('pane', false);
    await expect.poll(isPaneOpen).toBe(false);
    await desk.drive('open', newDocument('ของคนอื่น'));
    expect(await isPaneOpen()).toBe(false);
    await desk.drive('open', ours);
    await desk.pane.getByText(/กรอกแล้ว \d+ จาก \d+ ชุมชน/).waitFor();
  });

  test('stays closed once a person has switched that off, also after more work in it', async () => {
    await desk.pane.getByRole('button', { name: /กลับไปงานวันนี้/ }).click();
    const choice = desk.pane.getByRole('switch', { name: 'เปิดบานหน้าต่างนี้เองเมื่อเปิดสมุดงานนี้' });
    await expect.poll(() => choice.isChecked()).toBe(true);
    await choice.click();
    await expect.poll(marked).toBe('false');
    await picture(desk, 'opens-with-workbook');
    await desk.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ }).click();
    await desk.pane.getByText(/กรอกแล้ว \d+ จาก \d+ ชุมชน/).waitFor();
    await expect.poll(marked).toBe('false');
    const ours = await desk.drive('document');
    await desk.drive('pane', false);
    await desk.drive('open', ours);
    expect(await isPaneOpen()).toBe(false);
    expect(await desk.drive('loud')).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});

test('the question mark of the pane leads to the manual where it is about this page, and it fits a narrow window', async () => {
  const desk = await openDesk(world, { paneWidth: 320 });
  const [manual] = await Promise.all([
    desk.page.context().waitForEvent('page'),
    desk.pane.getByRole('link', { name: 'คู่มือ' }).click(),
  ]);
  await manual.getByRole('heading', { name: 'เข้าสู่ระบบ', exact: true }).waitFor();
  expect(new URL(manual.url()).hash).toBe('#sign-in');
  await manual.getByText('กองยุทธศาสตร์ โทร. 1234').first().waitFor();
  for (const width of [320, 1200]) {
    await manual.setViewportSize({ width, height: 900 });
    const over = await manual.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    expect(await seriousFindings(manual)).toEqual([]);
    await manual.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFindings(manual, ofColours)).toEqual([]);
    await manual.emulateMedia({ colorScheme: 'light' });
    if (process.env.PICTURES)
      await manual.screenshot({ path: `${process.env.PICTURES}/manual-${width}.png`, fullPage: true });
  }
  await desk.close();
});

describe('somebody new', () => {
  test('is shown around the pane, which takes no key from them, and is told what to do next', async () => {
    const desk = await openDesk(world, { paneWidth: 320, tours: true });
    const tour = (name: string) => desk.pane.getByRole('group', { name });
    const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
    await signIn(desk, 'bangrak', world.server.password);
    await tour('งานของหน่วยงาน').waitFor();
    expect(await tour('งานของหน่วยงาน').evaluate((group) => group.contains(document.activeElement))).toBe(false);
    await picture(desk, 'tour-list');
    expect(await runsOut(desk)).toEqual([]);
    await button('ต่อไป').click();
    await tour('ไม่แน่ใจว่าต้องทำอะไร').waitFor();
    await desk.pane.locator('h1').first().press('Escape');
    await tour('ไม่แน่ใจว่าต้องทำอะไร').waitFor({ state: 'detached' });

    await button('ทำอย่างไรต่อ').click();
    await desk.pane.getByText('กดแผ่นงานที่จะทำเพื่อเปิด').waitFor();
    await desk.pane.getByText('ถามได้ที่ กองยุทธศาสตร์ โทร. 1234').waitFor();
    const link = desk.pane.getByRole('link', { name: 'อ่านในคู่มือ' });
    await expect.poll(() => link.getAttribute('href')).toBe('/help/officer#fill');
    await picture(desk, 'what-next-list');
    await button('พาชมหน้านี้อีกครั้ง').click();
    await tour('งานของหน่วยงาน').getByRole('button', { name: 'ข้าม' }).click();
    await tour('งานของหน่วยงาน').waitFor({ state: 'detached' });

    await button(/เปิดแผ่นงาน.*ไตรมาสที่ 1/).click();
    await tour('ผลงานขณะกรอก').waitFor();
    await picture(desk, 'tour-sheet');
    await button('ต่อไป').click();
    await tour('ข้อที่ต้องแก้').waitFor();
    await button('ไม่ต้องพาชมบนเครื่องนี้อีก').click();
    await tour('ข้อที่ต้องแก้').waitFor({ state: 'detached' });
    await button('ทำอย่างไรต่อ').click();
    await desk.pane.getByText('กรอกช่องสีขาวในตาราง').waitFor();
    expect(desk.faults).toEqual([]);
    await desk.close();
  });
});

describe('a pane that cannot run says so in plain words', () => {
  test('in an Excel that lacks what it needs', async () => {
    const desk = await openDesk(world, {
      paneWidth: 320,
      // As Excel of 2019 is, which may meet a manifest that was put by hand.
      conditions: 'strict&excelApi=1.7',
    });
    await desk.pane.getByRole('heading', { name: 'Excel บนเครื่องนี้เก่ากว่าที่ไตรมาสใช้ได้' }).waitFor();
    await desk.pane.getByText(/Excel 2019, 2016 และเก่ากว่า: ใช้ไม่ได้/).waitFor();
    await picture(desk, 'older-excel');
    await desk.close();
  });

  test('in a browser that is older than the floor', async () => {
    const desk = await openDesk(world, {
      paneWidth: 320,
      prepare: async (context) => {
        await context.addInitScript(() => {
          if (location.pathname === '/taskpane.html') Reflect.deleteProperty(Array.prototype, 'toSorted');
        });
      },
    });
    await desk.pane.getByText(/โปรแกรมบนเครื่องนี้เก่ากว่าที่ไตรมาสใช้ได้/).waitFor();
    await picture(desk, 'older-browser');
    await desk.close();
  });

  test('where the network keeps the pane’s own files away', async () => {
    const desk = await openDesk(world, {
      paneWidth: 320,
      prepare: async (context) => {
        await context.route('**/assets/taskpane-*.js', (route) => route.abort());
      },
    });
    await desk.pane.getByText(/โหลดไตรมาสไม่สำเร็จ/).waitFor();
    await picture(desk, 'blocked-files');
    await desk.close();
  });
});
