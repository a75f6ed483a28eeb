import type { PageLayout } from '../document/document.ts';

type Sections = PageLayout['header'];

/** `&Lซ้าย&Cกลาง&Rขวา`; codes such as `&P` stay as they are. */
export function joinSections({ left, center, right }: Sections): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** Text before the first section code belongs to the centre, as in Excel. */
export function splitSections(text: string): Sections {
  const sections: Sections = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let section: keyof Sections = 'center';
  // `&&` and `&"font,style"` may hold letters that look like section codes.
  for (const [piece, , code] of text.matchAll(/&&|&"[^"]*"|(&([LCR]))|[^&]+|&/gi)) {
    if (code) section = names[code.toUpperCase() as keyof typeof names];
    else sections[section] += piece;
  }
  return sections;
}
