import { expect } from 'vitest';
import { type Desk, paneFrame } from './workbench.ts';

/** A person without a mouse: only keys are pressed, and what has the focus is read as a screen reader reads it. */

/** Role and name of what has the focus in the pane, such as `button "ส่งรายงาน"`. */
export async function focused({ pane }: Desk): Promise<string> {
  const here = pane.locator(':focus');
  if ((await here.count()) === 0) return 'nothing';
  return (await here.ariaSnapshot()).split('\n')[0]?.replace(/^- /, '') ?? '';
}

export async function press({ page }: Desk, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until something of this role and name has the focus; gives every stop on the way. */
export async function tabTo(desk: Desk, stop: RegExp, most = 40): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < most) {
    await press(desk, 'Tab');
    const here = await focused(desk);
    passed.push(here);
    if (stop.test(here)) return passed;
  }
  throw new Error(`${stop} is not reached by Tab: ${passed.join(' → ')}`);
}

/** The page's own heading has the focus, and the next Tab goes to a stop of the page. */
export async function expectArrival(desk: Desk, heading: RegExp): Promise<void> {
  await expect.poll(() => focused(desk)).toMatch(heading);
  await press(desk, 'Tab');
  expect(await paneFrame(desk).evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await expect.poll(() => focused(desk)).not.toBe('nothing');
}
