import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextsAnswer } from '../../shared/wire/indicators.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { runsOut } from './host/overflow.ts';
import { type Desk, openDesk, paneFrame, picture, signIn } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/**
 * Two of the planning office at the same indicator's texts: neither takes the other's words back unseen, and what was typed
 * stays. In the narrowest pane.
 */

const path = '/api/v1/indicators/2100-1040/2563/texts';
const fields = {
  title: 'ชื่อตัวชี้วัด (ไทย)',
  definition: 'นิยาม หรือความหมายของตัวชี้วัด',
  method: 'วิธีการคำนวณ หรือเกณฑ์การประเมิน',
  projects: 'โครงการ/กิจกรรมที่สนับสนุนตัวชี้วัด',
};
const mine = {
  title: 'ร้อยละของชุมชนที่มีแผนพัฒนาชุมชนเป็นปัจจุบัน',
  definition: 'ชุมชน หมายถึง ชุมชนตามระเบียบกรุงเทพมหานคร',
  projects: 'โครงการจัดทำแผนพัฒนาชุมชน',
};
const theirs = {
  title: 'ร้อยละของชุมชนที่จัดทำแผนพัฒนาชุมชนครบทั้งสององค์ประกอบตามหลักเกณฑ์ที่กำหนด',
  method: 'จำนวนชุมชนที่ดำเนินการครบ คูณ ๑๐๐ หารด้วยจำนวนชุมชนทั้งหมด',
  projects: mine.projects,
};

const world = setUpWorld();
let http: OverHttp;
let desk: Desk;
let colleague: Desk;

beforeAll(async () => {
  http = await openHttp(world.server);
  await http.send('admin', 'PUT', '/api/v1/installation', { settings: { planningPublishesTexts: true } });
  desk = await openDesk(world, { paneWidth: 320 });
  colleague = await openDesk(world);
  await signIn(desk, 'planning', world.server.password);
  await signIn(colleague, 'reviewer', world.server.password);
});

afterAll(async () => {
  await desk?.close();
  await colleague?.close();
  await http?.close();
});

const field = (at: Desk, name: keyof typeof fields) => at.pane.getByLabel(fields[name], { exact: true });
const wordsIn = (name: keyof typeof fields) => field(desk, name).inputValue();
const button = (name: string) => desk.pane.getByRole('button', { name, exact: true });
const meanwhile = (version: number) =>
  desk.pane.getByRole('alert').filter({ hasText: `มีผู้แก้ส่วนนี้ระหว่างนั้น รุ่นที่ ${version} เป็นดังนี้` });
const stored = async () => (await http.get('planning', path)) as TextsAnswer;

async function openForm({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: 'ตัวชี้วัด', exact: true }).click();
  const line = pane.getByRole('listitem').filter({ hasText: '2100-1040' });
  await line.getByRole('button', { name: /ดูรายละเอียด/ }).click();
  await pane.getByText('แก้ข้อความของตัวชี้วัด').click();
}

async function write(at: Desk, texts: Partial<Record<keyof typeof fields, string>>): Promise<void> {
  for (const [name, words] of Object.entries(texts)) await field(at, name as keyof typeof fields).fill(words);
}

async function publish({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: 'ประกาศใช้ข้อความใหม่' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByLabel(/เหตุผล/).fill('มติคณะกรรมการ');
  await dialog.getByRole('button', { name: 'ประกาศใช้ข้อความใหม่' }).click();
}

/** Has somebody else's words stored, without a screen. */
async function change(texts: Partial<TextsAnswer['texts']>): Promise<void> {
  const { version, texts: before } = await stored();
  await http.send('reviewer', 'PUT', path, { version, texts: { ...before, ...texts }, reason: 'มติ' });
}

/** The page with something in the middle of it. */
async function pictured(shown: ReturnType<typeof button>, name: string): Promise<void> {
  await shown.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await picture(desk, name);
}

test('what a colleague publishes meanwhile is in the form, and stays in what is sent', async () => {
  await openForm(desk);
  await write(desk, mine);
  await openForm(colleague);
  await write(colleague, theirs);
  await publish(colleague);
  await colleague.pane.getByText('ประกาศใช้ข้อความใหม่แล้ว').first().waitFor();

  await publish(desk);
  await button('เปิดข้อความรุ่นล่าสุด').click();
  await expect.poll(() => wordsIn('method')).toBe(theirs.method);
  expect(await wordsIn('title')).toBe(mine.title);
  expect(await wordsIn('definition')).toBe(mine.definition);
  await desk.pane.getByText('ข้อความที่เปลี่ยน 2 ส่วน').waitFor();
  await desk.pane.getByText('มีผู้แก้ส่วนเดียวกับท่านระหว่างนั้น 1 ส่วน: ชื่อตัวชี้วัด').waitFor();
  expect(await meanwhile(2).count()).toBe(1);
  await meanwhile(2).getByText(theirs.title).waitFor();
  expect(await runsOut(desk)).toEqual([]);
  await pictured(meanwhile(2), 'texts-meanwhile');
  await pictured(button('คืนข้อความเดิม'), 'texts-overlapping');
  await button('ประกาศใช้ข้อความใหม่').click();
  const dialog = desk.pane.getByRole('dialog');
  await dialog.getByText('มีผู้แก้ส่วนเดียวกับท่านระหว่างนั้น 1 ส่วน: ชื่อตัวชี้วัด').waitFor();
  await picture(desk, 'texts-overlapping-asked');
  await dialog.getByRole('button', { name: 'ยกเลิก' }).click();

  const shownVersion = desk.pane.getByText('รุ่นที่', { exact: true }).locator('xpath=..');
  await expect.poll(() => shownVersion.innerText()).toContain('2');

  await button('ใช้ข้อความของรุ่นนี้').click();
  await expect.poll(() => wordsIn('title')).toBe(theirs.title);
  await desk.pane.getByText('ข้อความที่เปลี่ยน 1 ส่วน').waitFor();
  await pictured(button('กลับไปใช้ข้อความของฉัน'), 'texts-put-aside');
  await button('กลับไปใช้ข้อความของฉัน').click();
  await expect.poll(() => wordsIn('title')).toBe(mine.title);
  await button('ใช้ข้อความของรุ่นนี้').click();
  await publish(desk);
  await desk.pane.getByText('ประกาศใช้ข้อความใหม่แล้ว').first().waitFor();
  const { version, texts } = await stored();
  expect(version).toBe(3);
  expect(texts).toMatchObject({ method: theirs.method, definition: mine.definition, projects: [mine.projects] });
  expect(texts.title.th).toBe(theirs.title);
});

test('what was left in the form is over what is stored when it is opened again', async () => {
  const back = () => desk.pane.getByRole('button', { name: 'กลับ' }).first().click();
  await write(desk, { definition: 'นิยามที่เขียนค้างไว้', projects: 'โครงการที่หนึ่ง\n' });
  await back();
  await change({ method: 'วิธีใหม่', projects: ['โครงการอื่น', 'โครงการที่สอง'] });
  await openForm(desk);
  await expect.poll(() => wordsIn('method')).toBe('วิธีใหม่');
  expect(await wordsIn('definition')).toBe('นิยามที่เขียนค้างไว้');
  expect(await wordsIn('projects')).toBe('โครงการที่หนึ่ง\n');
  expect(await meanwhile(4).allInnerTexts()).toEqual([expect.stringContaining('โครงการอื่น\nโครงการที่สอง')]);

  // As the form kept it once: all texts, and not what they came from.
  const { texts } = await stored();
  const written = JSON.stringify({ ...texts, definition: 'นิยามของฟอร์มเดิม' });
  await back();
  await paneFrame(desk).evaluate((words) => {
    localStorage.setItem('traimat.kept.planning.texts 2100-1040 2563', words);
  }, written);
  await openForm(desk);
  await expect.poll(() => wordsIn('definition')).toBe('นิยามของฟอร์มเดิม');
  await meanwhile(4).getByText(mine.definition).waitFor();
  await button('คืนข้อความเดิม').click();
  await expect.poll(() => wordsIn('definition')).toBe(mine.definition);
  expect(desk.faults.filter((fault) => !fault.includes('412'))).toEqual([]);
});
