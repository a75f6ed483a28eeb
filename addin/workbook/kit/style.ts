/** Colours and heights of everything the add-in lays. Heights in points, high enough for Thai marks above and below. */

export const colours = {
  brand: '#0B6E4F',
  ink: '#1B1B1B',
  muted: '#5A5A5A',
  locked: '#F0F2F1',
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

export const rowHeights = { title: 30, figures: 36, twoLines: 44, body: 23 };

/** Points that “ยังไม่รายงาน” takes as a figure, and 1,000,000,000.00 in smaller letters. */
export const [figureWidth, amountWidth] = [96, 112];
export const [figureSize, amountSize] = [16, 12];
