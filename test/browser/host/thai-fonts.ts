import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Thai fonts to measure paper by: the project's own, and those of the Thai Linux Working Group where Debian has put them. */

const folder = process.env.THAI_FONTS ?? '/usr/share/fonts/truetype/tlwg';
const named = ['Garuda', 'Loma', 'Norasi', 'Waree', 'Kinnari'] as const;

const fileOf = (name: string, bold: boolean) => join(folder, `${name}${bold ? '-Bold' : ''}.ttf`);
const isHere = (name: string) => [false, true].every((bold) => existsSync(fileOf(name, bold)));

export const missingFonts = named.filter((name) => !isHere(name));
export const thaiFonts = ['Sarabun', ...named.filter(isHere)];

if (missingFonts.length > 0) {
  console.log(
    `Fonts that paper is not measured by, since they are not here: ${missingFonts.join(', ')} (Debian: fonts-thai-tlwg-ttf)`,
  );
}

/** Gives the page the fonts from their files, whatever the system does with them. */
export async function loadThaiFonts(page: Page): Promise<void> {
  const files = new Map(
    thaiFonts
      .filter((name) => name !== 'Sarabun')
      .flatMap((name) => [false, true].map((bold) => [`/thai-fonts/${name}/${bold ? 700 : 400}`, fileOf(name, bold)])),
  );
  await page.route('**/thai-fonts/**', (route) =>
    route.fulfill({ path: files.get(new URL(route.request().url()).pathname) ?? '', contentType: 'font/ttf' }),
  );
  await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const [, , name = '', weight = ''] = address.split('/');
          const face = new FontFace(name, `url(${address})`, { weight });
          document.fonts.add(await face.load());
        }),
      ).then(() => undefined),
    [...files.keys()],
  );
}
