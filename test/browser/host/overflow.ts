import type { Desk } from './workbench.ts';

/** What of the pane runs out of it sideways, by its words. */
export function runsOut({ pane }: Desk): Promise<string[]> {
  return pane.locator('body').evaluate((body) => {
    const room = body.ownerDocument.documentElement.clientWidth;
    return [...body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > room + 1 && element.checkVisibility())
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
}
