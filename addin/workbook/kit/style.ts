import { lineHeight } from './sheet-font.ts';

/** Colours and heights of everything the add-in lays. Heights in points, as the font of the worksheets needs them. */

export const colours = {
  brand: '#0B6E4F',
  ink: '#1B1B1B',
  muted: '#5A5A5A',
  locked: '#F0F2F1',
  /** Cells of a worksheet of ours that are there to be typed into, among others that are not. */
  typed: '#FFFBEB',
  /** Cells that the planning office has given back. */
  asked: '#E3EFFC',
  askedLine: '#1F6FC5',
  line: '#C8CFCB',
  figureFill: '#E8F4EF',
  error: '#FBD5D5',
  warning: '#FFF0C2',
  counts: '#CDEBDD',
  changed: '#FFE3C2',
  excluded: '#6B6B6B',
  target: '#C2410C',
};

export const rowHeights = {
  get title() {
    return lineHeight(14) + 2;
  },
  get figures() {
    return lineHeight(16) + 4;
  },
  get twoLines() {
    return 2 * lineHeight(11);
  },
  get body() {
    return lineHeight(11) + 1;
  },
};

/** Points that “ยังไม่รายงาน” takes as a figure, and 1,000,000,000.00 in smaller letters, in the widest font measured. */
export const [figureWidth, amountWidth] = [108, 124];
export const [figureSize, amountSize] = [16, 12];
