import type { Keep } from '../sync/keep.ts';

/**
 * Where a workbook was last worked with on this computer. A file's copy has all that the file has, its id too: only the
 * place where it lies tells the two apart, and one that was renamed or moved lies elsewhere as well. Which of them it is,
 * the person says, once; the revisions that each is made from keep them apart on the server besides.
 */
export type WorkbookHome = { at: 'home' } | { at: 'elsewhere'; home: string };

/** `address` is the document's; empty for a workbook that has never been saved, which has no place to be told by. */
export function findHome(keep: Keep, workbook: string, address: string): WorkbookHome {
  const home = keep.read(homeName(workbook));
  if (home === null && address !== '') keep.write(homeName(workbook), address);
  return home === null || address === '' || home === address ? { at: 'home' } : { at: 'elsewhere', home };
}

/** This file is the one that is worked with from now on. */
export function settleHere(keep: Keep, workbook: string, address: string): void {
  if (address !== '') keep.write(homeName(workbook), address);
}

/** The file's own name, without its folders, as a person knows it. */
export function fileName(address: string): string {
  const last = address.split(/[/\\]/).at(-1) ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    // A name on a disk may hold a per cent sign of its own.
    return last;
  }
}

function homeName(workbook: string): string {
  return `traimat.home.${workbook}`;
}
