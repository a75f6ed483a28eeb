import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Frame, type FrameLocator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { noToursName } from '../../../addin/parts/tour/tour-marks.ts';
import type { WorkbenchDriver } from '../../../addin/workbench/page/driver.ts';
import { seriousFindings } from './axe.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { drawFewFrames } from './few-frames.ts';
import { inTime, patience } from './patience.ts';
import type { RunningServer } from './server.ts';
import { strangeStops } from './stops.ts';
import { twoLanguages } from './two-languages.ts';
import { tellUnrest } from './unrest.ts';
import { expectWholeWorkbooks } from './whole-workbooks.ts';

/** A person at the workbench: the page, the pane beside the grid, and the workbench's own handles. */
export type Desk = {
  page: Page;
  pane: FrameLocator;
  /** Calls one of `window.workbench`'s functions. */
  drive: <Name extends keyof WorkbenchDriver>(
    name: Name,
    ...args: Parameters<WorkbenchDriver[Name]>
  ) => Promise<Awaited<ReturnType<WorkbenchDriver[Name]>>>;
  /** What went wrong in the page's console, or unseen. */
  faults: string[];
  close: () => Promise<void>;
};

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run the tests by npm test, which finds or fetches one');
  return chromium.launch({ executablePath, args: chromiumFlags });
}

const usualConditions = process.env.CONDITIONS ?? 'strict';

export type DeskOptions = {
  paneWidth?: number;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Which of the workbench's conditions hold, as its address has them (`strict&excelApi=1.20`); else the worst. */
  conditions?: string;
  /** The page that is shown as the pane. */
  pane?: string;
  /** Whether the tours begin by themselves, as for somebody new. */
  tours?: boolean;
  /** Called before the page is opened: for routes and clocks. */
  prepare?: (context: BrowserContext) => Promise<void>;
};

/** Opens the workbench in a browser context of its own, as another person on another machine. */
export async function openDesk(
  { browser, server }: { browser: Browser; server: RunningServer },
  options: DeskOptions = {},
): Promise<Desk> {
  const { paneWidth = 360, colorScheme = 'light', locale = 'th-TH' } = options;
  const { conditions = usualConditions, pane: shown = '/taskpane.html' } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    locale,
    timezoneId: 'Asia/Bangkok',
    colorScheme,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(patience);
  await drawFewFrames(context);
  await tellUnrest(context);
  if (!options.tours) await context.addInitScript(keepAway, noToursName);
  await options.prepare?.(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const query = new URLSearchParams({ paneWidth: String(paneWidth), theme: colorScheme, pane: shown });
  await page.goto(`${server.origin}/workbench?conditions=${conditions}&${query}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  const pane = page.frameLocator('iframe').first();
  return {
    page,
    pane,
    drive: (name, ...args) =>
      inTime(
        `workbench.${name}`,
        page.evaluate(
          async ([called, values]) => {
            const { workbench } = window;
            if (!workbench) throw new Error('the workbench is gone');
            const run = workbench[called as keyof typeof workbench] as (...given: unknown[]) => unknown;
            const answer = await run(...values);
            await workbench.idle();
            return answer;
          },
          [name, args] as [string, unknown[]],
        ),
      ) as never,
    faults,
    close: async () => {
      await expectWholeWorkbooks(context);
      await context.close();
    },
  };
}

/** As on a computer where somebody wanted no tours. */
function keepAway(name: string): void {
  if (location.protocol === 'https:') localStorage.setItem(name, 'yes');
}

/** The add-in's own page, for Excel code of a test. */
export function paneFrame({ page }: Desk): Frame {
  const frame = page.frames().find(isPane);
  if (!frame) throw new Error('no pane is open');
  return frame;
}

/** The workbench's own address names the pane's page, too. */
const isPane = (frame: Frame) => frame.parentFrame() !== null && frame.url().includes('taskpane');

/** Signs in through the pane's form. */
export async function signIn({ pane }: Desk, username: string, password: string): Promise<void> {
  await pane.getByLabel('ชื่อผู้ใช้').fill(username);
  await pane.getByLabel('รหัสผ่าน', { exact: true }).fill(password);
  await pane.getByRole('button', { name: 'เข้าสู่ระบบ' }).click();
}

/**
 * What is worth a picture must be there for everybody: axe finds nothing serious in the pane, and every stop of the keyboard
 * has a name and is known to office.js, and no control speaks two languages. Keeps the picture where PICTURES names a folder.
 */
export async function picture(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  if (page.frames().some(isPane)) {
    const pane = paneFrame(desk);
    expect(await seriousFindings(pane), `${name}: axe`).toEqual([]);
    expect(await strangeStops(pane), `${name}: strange stops`).toEqual([]);
    expect(await twoLanguages(pane), `${name}: in two languages`).toEqual([]);
  }
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
