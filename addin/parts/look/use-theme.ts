import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { darkTheme, lightTheme } from './theme.ts';

/** What a host says of its own colours: Office's theme has this shape. */
export type HostTheme = { isDarkTheme?: boolean; bodyBackgroundColor?: string };

const noHost = () => undefined;

/** Light or dark as the host is, and where no host says, as the system is; follows every change. */
export function useTheme(host: () => HostTheme | undefined = noHost): Theme {
  const [dark, setDark] = useState(() => isDark(host()));
  useEffect(() => {
    const look = () => setDark(isDark(host()));
    const system = matchMedia(systemDark);
    system.addEventListener('change', look);
    // Excel tells of a new theme by no event: it is asked again whenever the person comes back to the pane.
    window.addEventListener('focus', look);
    return () => {
      system.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, [host]);
  return dark ? darkTheme : lightTheme;
}

const systemDark = '(prefers-color-scheme: dark)';

function isDark(theme: HostTheme | undefined): boolean {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return matchMedia(systemDark).matches;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
