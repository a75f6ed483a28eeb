import { tokens } from '@fluentui/react-components';

const marked = { borderBottomColor: tokens.colorBrandStroke1 };

/** Of the ways to pages that stand in a row: a line below the one that is shown, and another ground where a person's own colours hold. */
export const pageMark = {
  borderRadius: 0,
  fontWeight: tokens.fontWeightRegular,
  borderBottom: '3px solid transparent',
  '&[aria-current=page]': { ...marked, fontWeight: tokens.fontWeightSemibold },
  '&[aria-current=page]:hover': marked,
  '&[aria-current=page]:hover:active': marked,
  '@media (forced-colors: active)': {
    '&[aria-current=page]': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
  },
} as const;
