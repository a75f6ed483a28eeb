/** A header's or footer's text with its codes (`&P`, `&"font,style"`, `&14`, `&B` …) worked out into runs of one look. */

export type Surroundings = { page: number; pages: number; sheet: string; file: string; now: Date };

export type Run = {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  fontName?: string;
  fontSize?: number;
  color?: string;
};

type Look = Omit<Run, 'text'>;

const CODES = /&"([^"]*)"|&(\d{1,3})|&K([0-9A-F]{6}|\d\d[+-]\d{3})|&([A-Z&])|[^&]+|&/gi;

export function headerRuns(section: string, around: Surroundings): Run[] {
  const runs: Run[] = [];
  let look: Look = {};
  const say = (text: string) => {
    const last = runs.at(-1);
    if (last && sameLook(last, look)) last.text += text;
    else if (text !== '') runs.push({ text, ...look });
  };
  for (const [piece, font, size, color, code] of section.matchAll(CODES)) {
    if (font !== undefined) look = { ...look, ...fontLook(font) };
    else if (size !== undefined) look = { ...look, fontSize: Number(size) };
    // Colours of the theme are left as they are: headers are black on most papers.
    else if (color !== undefined) look = color.length === 6 ? { ...look, color: `#${color}` } : look;
    else if (code === undefined) say(piece);
    else if (/[BIU]/i.test(code)) look = toggled(look, code.toUpperCase());
    else say(meaning(code, around));
  }
  return runs;
}

function meaning(code: string, { page, pages, sheet, file, now }: Surroundings): string {
  switch (code.toUpperCase()) {
    case '&':
      return '&';
    case 'P':
      return String(page);
    case 'N':
      return String(pages);
    case 'A':
      return sheet;
    case 'F':
      return file;
    case 'D':
      return now.toLocaleDateString('th-TH');
    case 'T':
      return now.toLocaleTimeString('th-TH', { hour: 'numeric', minute: '2-digit' });
    default:
      // Pictures, paths, struck out and raised text are dropped.
      return '';
  }
}

/** `Sarabun,Bold Italic`; "-" keeps the font. */
function fontLook(font: string): Look {
  const [name = '', style = ''] = font.split(',');
  return {
    ...(name !== '-' && name !== '' && { fontName: name }),
    ...(/bold/i.test(style) && { bold: true as const }),
    ...(/italic/i.test(style) && { italic: true as const }),
  };
}

function toggled(look: Look, code: string): Look {
  const field = code === 'B' ? 'bold' : code === 'I' ? 'italic' : 'underline';
  const { [field]: was, ...rest } = look;
  return was ? rest : { ...rest, [field]: true };
}

function sameLook({ text: _, ...a }: Run, b: Look): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
