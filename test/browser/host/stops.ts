import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** What office.js takes for a stop when it takes Tab in Excel on the web, read from itself. */
const officeStops = (() => {
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const stops = /_tabbableElements="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!stops) throw new Error('office.js has its stops elsewhere now');
  return stops;
})();

/**
 * Stops of the keyboard that say nothing to whoever cannot see them, or not what is read on them, and such as only the browser
 * knows.
 */
export function strangeStops(pane: Frame): Promise<string[]> {
  return pane.evaluate((stops) => {
    const isSeen = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [inert]');
    const nameOf = (element: HTMLElement) =>
      [
        element.getAttribute('aria-label'),
        ...(element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => id && document.getElementById(id)?.textContent),
        ...('labels' in element
          ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent)
          : []),
        element.textContent,
        element.title,
      ].join('');
    const known = [...document.querySelectorAll<HTMLElement>(stops)];
    const nameless = known.filter((stop) => isSeen(stop) && nameOf(stop).trim() === '');
    const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '').toLowerCase();
    const misnamed = known.filter(
      (stop) =>
        isSeen(stop) &&
        stop.matches('button[aria-label], a[aria-label]') &&
        !letters(stop.getAttribute('aria-label')).includes(letters(stop.innerText)),
    );
    const unknown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(':disabled') && isSeen(element) && !known.includes(element),
    );
    return [...nameless, ...misnamed, ...unknown].map((stop) => stop.outerHTML.slice(0, 160));
  }, officeStops);
}
