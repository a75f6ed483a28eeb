import { darkTheme } from '../panes/theme.ts';
import { useTheme } from '../panes/use-theme.ts';
import { type Palette, palettes } from './palette.ts';
import { usePrinting } from './use-printing.ts';

/** The chart's colours for the theme that is on; paper is always light. */
export function usePalette(): Palette {
  const dark = useTheme() === darkTheme;
  const printing = usePrinting();
  return dark && !printing ? palettes.dark : palettes.light;
}
