import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where a pane takes office.js from: Microsoft's own network, whose address the page then names, or a copy that this
 * server hands out, because the network of an office may not reach the other. The npm package's copy is no longer
 * supported by Microsoft (its README); a fetched one is what the network hands out (fetch-office-js.ts).
 */
export type OfficeJs = { from: 'network' } | { from: 'fetched' | 'package'; folder: string };

/** Microsoft's content delivery network: the newest release of version 1. */
export const network = 'https://appsforoffice.microsoft.com';
export const networkFolder = `${network}/lib/1/hosted/`;

/** The folder of fetched files, within the data folder. */
export const fetchedFolder = 'office-js';

/** The package's files under the project's folder. */
export const packagedOfficeJs = (root: string) => join(root, 'node_modules/@microsoft/office-js/dist');

/** `own` is the fetched copy where there is one, and else the package's. */
export function findOfficeJs(setting: 'own' | 'network', dataDirectory: string, packaged: string): OfficeJs {
  if (setting === 'network') return { from: 'network' };
  const fetched = join(dataDirectory, fetchedFolder);
  return existsSync(join(fetched, 'office.js'))
    ? { from: 'fetched', folder: fetched }
    : { from: 'package', folder: packaged };
}

/** What the page names in its script element. */
export function addressOf(officeJs: OfficeJs): string {
  return officeJs.from === 'network' ? `${networkFolder}office.js` : '/office-js/office.js';
}
