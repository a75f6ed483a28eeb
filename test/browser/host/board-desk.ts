import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { patience } from './patience.ts';
import type { RunningServer } from './server.ts';

/** Somebody at the board in a browser of their own. */
export type BoardDesk = {
  page: Page;
  context: BrowserContext;
  /** What went wrong in the page's console, or unseen. */
  faults: string[];
  /** The hosts that the page has asked for anything. */
  hosts: Set<string>;
  close(): Promise<void>;
};

export type BoardOptions = {
  search?: string;
  username?: string | null;
  width?: number;
  colorScheme?: 'light' | 'dark';
};

/** Opens the board at an address and signs in; as nobody where `username` is null. */
export async function openBoard(
  { browser, server }: { browser: Browser; server: RunningServer },
  { search = '', username = 'planning', width = 1280, colorScheme = 'light' }: BoardOptions = {},
): Promise<BoardDesk> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height: 900 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    colorScheme,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const faults: string[] = [];
  const hosts = new Set<string>();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
  });
  await page.goto(`${server.origin}/board${search}`);
  if (username !== null) await signInToBoard(page, username, server.password);
  return { page, context, faults, hosts, close: () => context.close() };
}

export async function signInToBoard(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('ชื่อผู้ใช้').fill(username);
  await page.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
}

/** A part of the board by its heading. */
export function section(page: Page, title: string | RegExp): Locator {
  return page.getByRole('region', { name: title });
}

/** Waits until nothing is being fetched or drawn any more. */
export async function settledBoard(page: Page): Promise<void> {
  await page.locator('nav + div section').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.fui-Spinner') === null);
}

/** The words of a table, row by row; the heads of columns and of rows are cells like any other. */
export function tableWords(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
  );
}

/** Opens the table behind a chart. */
export async function tableBehind(part: Locator): Promise<Locator> {
  await part.getByText('ดูเป็นตาราง').click();
  return part.getByRole('table').last();
}

/** The page on paper, as pages of a PDF; keeps it where PICTURES names a folder. */
export async function boardPaper(page: Page, name: string): Promise<Buffer> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const folder = process.env.PICTURES;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.pdf`, pdf);
  }
  return pdf;
}

/** Keeps a picture of the whole page where PICTURES names a folder. */
export async function boardPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
