import { readSheetFonts, type SheetFont, usualSheetFonts } from '../../shared/terms/sheet-font.ts';

/** What the server's settings say to the add-in, which the server writes into the page (server/http/pane-settings.ts). */

/** Fonts for worksheets, the wanted one first. */
export function sheetFonts(): [SheetFont, ...SheetFont[]] {
  const given = readSheetFonts(said('sheet-fonts')) ?? readSheetFonts(usualSheetFonts);
  if (!given) throw new Error('the usual fonts are not written as fonts');
  return given;
}

/** Whom people ask, in words; null where the installation does not say. */
export function contact(): string | null {
  return said('contact') || null;
}

/** Whether there is a workbench to be led to: not on a server in production. */
export function hasWorkbench(): boolean {
  return said('workbench') === 'on';
}

function said(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
