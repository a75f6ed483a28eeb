import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabs } from '../../addin/board/parts/address.ts';
import { sheetLines } from '../../shared/rules/sheets/paper/sheet-lines.ts';
import { indicatorSheetOperations } from '../../shared/wire/indicator-sheet.ts';
import { serverSheet } from '../../shared/wire/sheets.ts';
import { wordsOf } from '../addin/indicator-sheet/paper-words.ts';
import { seriousFindings } from './host/axe.ts';
import { chomThong, fillCity } from './host/board-city.ts';
import {
  type BoardDesk,
  boardPaper,
  boardPicture,
  openBoard,
  section,
  settledBoard,
  signInToBoard,
} from './host/board-desk.ts';
import { picturedInTheDark } from './host/in-the-dark.ts';
import { type OverHttp, openHttp } from './host/over-http.ts';
import { pagesOfPdf } from './host/pdf-pages.ts';
import { twoLanguages } from './host/two-languages.ts';
import { setUpWorld } from './host/world.ts';

/** Every part of the board, wide and narrow, light and dark, on paper: axe finds nothing serious, nothing runs out. */

const world = setUpWorld(['2100-1040-2563', '0800-6593-2563', '5004-0881-2563']);
const search = '?year=2563&indicator=2100-1040&quarter=1&view=submitted&agency=5036&district=1035';

beforeAll(async () => {
  const http = await openHttp(world.server);
  await fillCity(http);
  await http.close();
});

describe.each([{ width: 1280 }, { width: 390 }])('$width px', ({ width }) => {
  let desk: BoardDesk;
  const name = (part: string, colorScheme = 'light') => `board-${width}-${colorScheme}-${part}`;

  beforeAll(async () => {
    desk = await openBoard(world, { username: null, search, width });
  });

  afterAll(() => desk?.close());

  async function look(part: string): Promise<void> {
    await boardPicture(desk.page, name(part));
    expect(await overflow(desk)).toBe(0);
    expect(await seriousFindings(desk.page)).toEqual([]);
    expect(await twoLanguages(desk.page)).toEqual([]);
    await picturedInTheDark(desk.page, name(part, 'dark'));
  }

  test('the sign-in', async () => {
    await desk.page.getByLabel('ชื่อผู้ใช้').waitFor();
    await look('sign-in');
    await desk.page.getByLabel('ชื่อผู้ใช้').fill('planning');
    await desk.page.getByLabel('รหัสผ่าน', { exact: true }).fill(world.server.password);
    await desk.page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
    await settledBoard(desk.page);
  });

  test.each(tabs)('the part “%s”', async (tab) => {
    await desk.page.goto(`${world.server.origin}/board${search}&tab=${tab}`);
    await settledBoard(desk.page);
    await boardPicture(desk.page, name(tab));
    expect(await overflow(desk)).toBe(0);
    for (const summary of await desk.page.locator('summary').all()) await summary.click();
    await look(`${tab}-tables`);
    if (tab === 'city') expect(await namesCut(desk.page)).toEqual([]);
    const levels = await desk.page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('English takes no more room than there is', async () => {
  for (const width of [1280, 390]) {
    const desk = await openBoard(world, { search: `${search}&tab=city`, width });
    await desk.page.getByRole('button', { name: 'EN · Switch to English' }).click();
    await section(desk.page, 'Map of districts').waitFor();
    await settledBoard(desk.page);
    await boardPicture(desk.page, `board-${width}-english`);
    expect(await overflow(desk)).toBe(0);
    await desk.close();
  }
});

describe('on paper', () => {
  test('it is A4, light, as wide as the page, with its own head and nothing to press', async () => {
    const desk = await openBoard(world, { search: `${search}&tab=city`, colorScheme: 'dark' });
    await settledBoard(desk.page);
    const pdf = await boardPaper(desk.page, 'board-paper-city');
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    const sheets = pagesOfPdf(pdf);
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(4);

    await desk.page.emulateMedia({ media: 'print' });
    const head = desk.page.getByText(/พิมพ์เมื่อ .* · https:\/\/localhost/);
    await head.waitFor();
    await expect.poll(() => head.innerText()).toContain('indicator=2100-1040&quarter=1&view=submitted');
    await desk.page.getByText('มุมมองที่ส่งแล้ว', { exact: false }).first().waitFor();
    const pressed = await desk.page
      .locator('button:visible')
      .evaluateAll((all) => all.filter((one) => !one.closest('li')).length);
    expect(pressed).toBe(0);
    await expect
      .poll(() =>
        desk.page
          .locator('[inert] svg')
          .evaluateAll((all) => Math.max(...all.map((svg) => svg.getBoundingClientRect().width))),
      )
      .toBeLessThanOrEqual(700);
    const ink = await desk.page
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(ink).toBe('rgb(36, 36, 36)');
    await desk.close();
  });
});

describe('an indicator’s page on paper', () => {
  let desk: BoardDesk;
  let http: OverHttp;

  beforeAll(async () => {
    http = await openHttp(world.server);
    desk = await openBoard(world);
  });

  afterAll(async () => {
    await desk?.close();
    await http?.close();
  });

  /** What stands between the head and the foot of the pages, without the lines to sign on. */
  const written = async () => {
    const text = await desk.page.locator('[data-paper] > table > tbody').innerText();
    return text.replace(/ลงชื่อ\s*\.+|\(\.+\)/g, '').replace(/\s/g, '');
  };

  test.each([
    ['evaluated', chomThong, null],
    ['accepted', '1002', null],
    ['submitted', '1015', 'ส่งแล้ว รอตรวจ'],
    ['returned', '1005', 'ส่งคืนให้แก้ไข'],
    ['a draft', '1003', 'ฉบับร่าง'],
  ])(
    '%s: two pages at most, across which stands what is not official; the lines that a workbook prints',
    async (name, office, across) => {
      const quarter = `/api/v1/indicator-sheets/2100-1040/2563/${office}?quarter=1`;
      const { sheet } = indicatorSheetOperations.readIndicatorSheet.answer.parse(await http.get('planning', quarter));
      await desk.page.goto(
        `${world.server.origin}/board?year=2563&indicator=2100-1040&quarter=1&tab=sheet&office=${office}`,
      );
      await section(desk.page, 'สรุปผลการดำเนินงาน').waitFor();
      const pages = pagesOfPdf(await boardPaper(desk.page, `board-paper-${name}`));
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(2);
      await desk.page.emulateMedia({ media: 'print' });
      const lines = sheetLines(sheet, { digits: 'arabic', origin: world.server.origin });
      const words = lines.filter(({ kind }) => kind !== 'mark').flatMap(wordsOf);
      await expect.poll(written).toBe(words.join('').replace(/\s/g, ''));
      expect(await desk.page.locator('[data-paper] [aria-hidden]').allInnerTexts()).toEqual(
        across === null ? [] : [across],
      );
      await desk.page.emulateMedia({ media: null });
    },
  );

  test('what its address asks for in vain is said on the screen alone', async () => {
    await desk.page.goto(`${world.server.origin}/board?year=2563&indicator=9999-999&quarter=1&tab=sheet`);
    const said = desk.page.getByText('บางส่วนของที่อยู่นี้ไม่มีในระบบ');
    await said.waitFor();
    await section(desk.page, 'สรุปผลการดำเนินงาน').waitFor();
    await desk.page.emulateMedia({ media: 'print' });
    await said.waitFor({ state: 'hidden' });
    await desk.page.locator('[data-paper]').waitFor();
  });
});

function overflow({ page }: BoardDesk): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The tiles whose words run out of them. */
async function namesCut(page: Page): Promise<(string | null)[]> {
  const tiles = section(page, 'แผนที่เขต').getByRole('listitem').getByRole('button');
  await expect.poll(() => tiles.count()).toBe(50);
  return tiles.evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const tile = button.getBoundingClientRect();
        return [...button.querySelectorAll('[aria-hidden] span, span[aria-hidden]')].some((span) => {
          if (!span.checkVisibility()) return false;
          const words = span.getBoundingClientRect();
          return words.left < tile.left - 1.5 || words.right > tile.right + 1.5 || words.bottom > tile.bottom + 1;
        });
      })
      .map((button) => button.textContent),
  );
}

describe('the page of receipts, 320 px', () => {
  let desk: BoardDesk;
  let code: string;

  beforeAll(async () => {
    const http = await openHttp(world.server);
    const sheet = await http.get('planning', '/api/v1/sheets/2100-1040/2563-Q1/1035');
    code = serverSheet.parse(sheet).sent?.code ?? '';
    await http.close();
    desk = await openBoard(world, { username: null, search, width: 320 });
  });

  afterAll(() => desk?.close());

  test.each([
    ['asking', '/verify', 'รหัสใบรับ'],
    ['mistyped', '/verify?code=K7QF-3M2X', 'พิมพ์ผิดหรือไม่ครบ'],
    ['found', '/verify/', 'ใบรับถูกต้อง'],
  ])('%s: nothing runs out, axe finds nothing serious, light and dark', async (name, path, words) => {
    await desk.page.goto(`${world.server.origin}${path}${name === 'found' ? code : ''}`);
    await desk.page.getByText(words).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme });
      expect(await overflow(desk)).toBe(0);
      expect(await seriousFindings(desk.page)).toEqual([]);
      await boardPicture(desk.page, `verify-320-${colorScheme}-${name}`);
    }
    await desk.page.emulateMedia({ colorScheme: 'light' });
  });

  test('leads staff who sign in to the sheet on the board, and another district’s officer nowhere', async () => {
    await desk.page.goto(`${world.server.origin}/verify/${code}`);
    await desk.page.getByRole('link', { name: /เปิดแผ่นงานนี้/ }).click();
    await signInToBoard(desk.page, 'planning', world.server.password);
    await expect.poll(() => new URL(desk.page.url()).search).toContain('office=1035');
    expect(new URL(desk.page.url()).search).not.toContain('receipt');
    const officer = await openBoard(world, { username: 'suanluang', width: 320 });
    await officer.page.getByText('กระดานนี้สำหรับผู้วางแผนและผู้บริหาร').waitFor();
    await officer.page.goto(`${world.server.origin}/board?receipt=${code}`);
    await officer.page.getByText('ที่บัญชีนี้ดูได้').waitFor();
    expect(await seriousFindings(officer.page)).toEqual([]);
    await boardPicture(officer.page, 'verify-320-other-district');
    await officer.close();
  });
});
