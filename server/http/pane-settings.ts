import type { SheetFont } from '../../shared/terms/sheet-font.ts';

/** What the installation's settings say to the add-in, in its own page: no request more, and nothing to wait for. */
export type PaneSettings = {
  /** Where office.js is taken from. */
  officeJs: string;
  sheetFonts: SheetFont[];
  /** Whom people ask, in words; null where the installation does not say. */
  contact: string | null;
  /** Whether the workbench is there. */
  workbench: boolean;
};

/** A page of the add-in with the settings in it; as it is built it has the usual ones. */
export function withSettings(page: string, { officeJs, sheetFonts, contact, workbench }: PaneSettings): string {
  const fonts = sheetFonts.map(({ name, size }) => `${name} ${size}`).join(', ');
  return page
    .replace(/(<script src=")\/office-js\/office\.js"/, (_, before: string) => `${before}${attribute(officeJs)}"`)
    .replace(/(<meta name="sheet-fonts" content=")"/, (_, before: string) => `${before}${attribute(fonts)}"`)
    .replace(/(<meta name="contact" content=")"/, (_, before: string) => `${before}${attribute(contact ?? '')}"`)
    .replace(/(<meta name="workbench" content=")"/, (_, before: string) => `${before}${workbench ? 'on' : ''}"`);
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
