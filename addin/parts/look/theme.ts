import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';

/** Bangkok's green. White on 80 reads at 5.1 : 1, 110 on the dark background at 5.5 : 1 (WCAG AA asks 4.5). */
const green: BrandVariants = {
  10: '#03160f',
  20: '#08261a',
  30: '#0a3526',
  40: '#0b4531',
  50: '#0b533b',
  60: '#0a6145',
  70: '#096f4f',
  80: '#0b7d59',
  90: '#2f8d6b',
  100: '#4a9d7e',
  110: '#64ad91',
  120: '#7dbca3',
  130: '#96cab6',
  140: '#b0d8c9',
  150: '#cae6dc',
  160: '#e4f3ee',
};

/** Thai stacks a vowel and a tone mark above the letter: Fluent's own line heights (1.33 to 1.43) would clip them. */
const type: Partial<Theme> = {
  fontFamilyBase: "'Segoe UI', 'Leelawadee UI', Sarabun, 'Noto Sans Thai', sans-serif",
  lineHeightBase100: '16px',
  lineHeightBase200: '19px',
  lineHeightBase300: '22px',
  lineHeightBase400: '25px',
  lineHeightBase500: '31px',
  lineHeightBase600: '37px',
  lineHeightHero700: '43px',
  lineHeightHero800: '49px',
};

export const lightTheme: Theme = { ...createLightTheme(green), ...type };

export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorBrandForegroundLink: green[110],
  // Fluent's own red reads at 4.2 : 1 on a dark card, this at 7.7 : 1, and at 5.8 : 1 where the mouse is over it.
  colorStatusDangerForeground1: '#eeacb2',
  ...type,
};
