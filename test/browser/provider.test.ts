import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installation } from '../../server/storage/port/author.ts';
import { type AProvider, openProvider } from '../server/auth/provider/a-provider.ts';
import { seriousFindings } from './host/axe.ts';
import { type BoardDesk, boardPicture, openBoard } from './host/board-desk.ts';
import { type Desk, openDesk, paneFrame, picture } from './host/workbench.ts';
import { setUpWorld } from './host/world.ts';

/** A person signs in by a real provider: at the board, which goes there and comes back, and in the pane by Excel's dialog. */

const world = setUpWorld();
let provider: AProvider;

beforeAll(async () => {
  provider = await openProvider(world.server.origin);
  provider.people.set('somjai', { employeeid: 'chomthong' });
  provider.people.set('stranger', { employeeid: 'stranger' });
  const settings = {
    provider: provider.identity({ clientId: provider.openClient, match: 'employeeid' }),
    contact: 'ฝ่ายไอที โทร. 1234',
  };
  await world.server.storage.saveInstallation(settings, {}, { by: installation, at: new Date().toISOString() });
});

const byProvider = 'เข้าสู่ระบบด้วย บัญชีของหน่วยงาน';

/** What somebody does at the provider's own page. */
async function enter(page: Page, name: string): Promise<void> {
  await page.getByLabel('บัญชี').fill(name);
  await page.getByRole('button', { name: 'ต่อไป' }).click();
}

describe('at the board', () => {
  let board: BoardDesk;
  beforeAll(async () => {
    board = await openBoard(world, { username: null, search: '?year=2563&view=submitted' });
  });
  afterAll(() => board?.close());

  test('who has no account is told so, and whom to ask', async () => {
    const { page } = board;
    await page.getByRole('button', { name: byProvider }).click();
    await enter(page, 'stranger');
    await page.getByText('ท่านยังไม่มีบัญชีในระบบไตรมาส').waitFor();
    await page.getByText('ถามได้ที่ ฝ่ายไอที โทร. 1234').waitFor();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(await seriousFindings(page)).toEqual([]);
    await boardPicture(page, 'provider-stranger');
  });

  test('who has one is back where they were', async () => {
    const { page } = board;
    await page.context().clearCookies();
    await page.getByRole('button', { name: byProvider }).click();
    await enter(page, 'somjai');
    await page.getByRole('heading', { name: 'สำนักงานเขตจอมทอง ปีงบประมาณ 2563' }).first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toContain('view=submitted');
  });
});

describe('in Excel', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(world, { paneWidth: 320 });
  });
  afterAll(() => desk?.close());

  const openDialog = async () => {
    const opened = desk.page.context().waitForEvent('page');
    await desk.pane.getByRole('button', { name: byProvider }).click();
    const dialog = await opened;
    await dialog.getByLabel('บัญชี').waitFor();
    return dialog;
  };

  test('a dialog that is closed, and a no at the provider, are told', async () => {
    const dialog = await openDialog();
    await dialog.close();
    await desk.pane.getByText('หน้าต่างเข้าสู่ระบบถูกปิดก่อนเข้าสู่ระบบเสร็จ').waitFor();
    await picture(desk, 'provider-closed');
    const other = await openDialog();
    await other.getByRole('button', { name: 'ยกเลิก' }).click();
    await desk.pane.getByText('ยกเลิกการเข้าสู่ระบบ หรือผู้ให้บริการยืนยันตัวตนไม่อนุญาต').waitFor();
    expect(other.isClosed()).toBe(true);
  });

  test('a dialog is opened as office.js does it: of this address alone, by https, and one at a time', async () => {
    const codes = await paneFrame(desk).evaluate(async () => {
      const open = (address: string) =>
        new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
          Office.context.ui.displayDialogAsync(address, { promptBeforeOpen: false }, resolve);
        });
      const own = `${location.origin}/provider.html`;
      const foreign = await open('https://id.example.go.th/');
      const plain = await open(own.replace('https:', 'http:'));
      const first = await open(own);
      const second = await open(own);
      first.value.close();
      return [foreign, plain, first, second].map(({ error }) => error?.code ?? null);
    });
    expect(codes).toEqual([12004, 12005, null, 12007]);
  });

  test('where the person ignores Excel’s question, nothing opens and that is its answer', async () => {
    const answer = paneFrame(desk).evaluate(
      () =>
        new Promise<number>((resolve) => {
          const own = `${location.origin}/provider.html`;
          Office.context.ui.displayDialogAsync(own, {}, ({ error }) => resolve(error.code));
        }),
    );
    await desk.pane.getByText('ไตรมาส ต้องการแสดงหน้าต่างใหม่').waitFor();
    await desk.pane.getByRole('button', { name: 'ละเว้น' }).click();
    expect(await answer).toBe(12009);
  });

  test('the person signs in in the dialog, which closes, and the pane goes on', async () => {
    const dialog = await openDialog();
    await enter(dialog, 'somjai');
    await desk.pane
      .getByRole('button', { name: /2100-1040/ })
      .first()
      .waitFor();
    expect(dialog.isClosed()).toBe(true);
    expect(await desk.drive('loud')).toEqual([]);
  });
});
