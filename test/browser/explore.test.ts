import { afterAll, beforeAll, test } from 'vitest';
import { type Desk, openDesk, paneFrame } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

const world = setUpWorld();
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(world, { paneWidth: 320 });
});
afterAll(() => desk?.close());

const where = () =>
  paneFrame(desk).evaluate(() => {
    const e = document.activeElement;
    const tag = e?.tagName ?? 'none';
    return `${tag} [${e?.getAttribute('tabindex')}] ${e?.getAttribute('data-tabster-dummy') !== null && e?.hasAttribute('data-tabster-dummy') ? 'DUMMY' : ''} ${(e?.getAttribute('aria-label') ?? e?.textContent ?? '').slice(0, 50)} focus=${document.hasFocus()}`;
  });

async function walk(title: string, n: number, key = 'Tab') {
  console.log(`## ${title}: ${await where()}`);
  for (let i = 0; i < n; i += 1) {
    await desk.page.keyboard.press(key);
    console.log(`   ${key} → ${await where()}`);
  }
}

test('walk', async () => {
  await desk.pane.getByLabel('ชื่อผู้ใช้').waitFor();
  await walk('start', 3);
  await desk.page.locator('iframe').first().focus();
  console.log(
    await paneFrame(desk).evaluate(() => `${document.hasFocus()}`),
    await desk.page.evaluate(() => document.activeElement?.tagName),
  );
  await walk('iframe focus', 2);
  console.log(
    await paneFrame(desk).evaluate(() => `${document.hasFocus()}`),
    await desk.page.evaluate(() => document.activeElement?.tagName),
  );
  await desk.pane.getByLabel('ชื่อผู้ใช้').focus();
  await desk.page.keyboard.type('phayathai');
  await desk.page.keyboard.press('Tab');
  console.log(await where());
  await desk.page.keyboard.type(world.server.password);
  await desk.page.keyboard.press('Enter');
  await desk.pane.getByRole('heading', { name: 'แผ่นงานของฉัน' }).waitFor();
  await walk('list', 5);
  await walk('list back', 5, 'Shift+Tab');
  const button = desk.pane.getByRole('button', { name: /เปิดแผ่นงาน.*ไตรมาสที่ 1/ });
  await button.focus();
  await desk.page.keyboard.press('Enter');
  await desk.pane.getByText(/กรอกแล้ว \d+ จาก \d+ ชุมชน/).waitFor();
  await desk.drive('idle');
  await walk('sheet', 3);
  await desk.pane.getByRole('heading').first().focus();
  await walk('sheet from heading', 3);
  await desk.pane.getByRole('button').first().focus();
  await walk('sheet from first', 14);
  console.log(
    await paneFrame(desk).evaluate(() =>
      [...document.querySelectorAll('[data-tabster-dummy]')]
        .map(
          (e) => `${e.parentElement?.tagName}.${e.parentElement?.className.slice(0, 40)} ${e.outerHTML.slice(0, 200)}`,
        )
        .join('\n'),
    ),
  );
  await desk.pane.getByRole('button', { name: /ส่งรายงาน/ }).focus();
  await desk.page.keyboard.press('Enter');
  await desk.drive('idle');
  await new Promise((r) => setTimeout(r, 1000));
  await walk('after submit press', 3);
  await desk.pane
    .getByRole('button', { name: 'รับข่าวทางอีเมล' })
    .or(desk.pane.locator('header button').nth(1))
    .first()
    .focus();
  await desk.page.keyboard.press('Enter');
  await desk.pane.getByRole('dialog').waitFor();
  await walk('mail dialog', 10);
  await walk('mail dialog', 6, 'Shift+Tab');
  await desk.page.keyboard.press('Escape');
  await new Promise((r) => setTimeout(r, 500));
  await walk('after escape', 3);
});
