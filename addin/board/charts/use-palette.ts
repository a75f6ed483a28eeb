import { darkTheme } from '../../parts/look/theme.ts';
import { useTheme } from '../../parts/look/use-theme.ts';
import { usePrinting } from '../parts/use-printing.ts';
import { type Palette, palettes } from './palette.ts';

/** The chart's colours for the theme that is on; paper is always light. */
export function usePalette(): Palette {
  const dark = useTheme() === darkTheme;
  const printing = usePrinting();
  return dark && !printing ? palettes.dark : palettes.light;
}
