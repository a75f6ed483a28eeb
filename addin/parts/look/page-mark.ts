import { tokens } from '@fluentui/react-components';

const marked = { borderBottomColor: tokens.colorBrandStroke1 };

/** Of the ways to pages that stand in a row: a line below the one that is shown, and its own colour where a person's colours hold. */
export const pageMark = {
  borderRadius: 0,
  borderBottom: '3px solid transparent',
  '&[aria-current=page]': marked,
  '&[aria-current=page]:hover': marked,
  '&[aria-current=page]:hover:active': marked,
  '@media (forced-colors: active)': {
    '&[aria-current=page]': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
  },
} as const;
