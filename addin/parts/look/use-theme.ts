import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { darkTheme, lightTheme } from './theme.ts';

/** Light or dark as Excel is, and where Excel does not say, as the system is; follows every change. */
export function useTheme(): Theme {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = () => setDark(isDark());
    const system = matchMedia(systemDark);
    system.addEventListener('change', look);
    // Excel tells of a new theme by no event: it is asked again whenever the person comes back to the pane.
    window.addEventListener('focus', look);
    return () => {
      system.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return dark ? darkTheme : lightTheme;
}

const systemDark = '(prefers-color-scheme: dark)';

function isDark(): boolean {
  const theme = 'Office' in window ? Office.context?.officeTheme : undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return matchMedia(systemDark).matches;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
