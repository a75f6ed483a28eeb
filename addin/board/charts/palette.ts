import type { SheetState } from '../../../shared/terms/sheet.ts';
import type { Band } from './bands.ts';

/** A colour to fill with, and the colour of words upon it. */
export type Paint = { fill: string; ink: string };

export type Palette = {
  bands: Record<Band, Paint>;
  states: Record<SheetState, string>;
  /** The city's own bar and line, a chosen district's line, and the target's. */
  city: string;
  district: string;
  target: string;
};

/**
 * Blue for what is reached and orange to brown for what is not, each step of another lightness: so they stay apart for
 * whoever cannot tell red from green, and in grey. Nothing is said by colour alone. test/addin/board/palette.test.ts
 * measures it.
 */
const light: Palette = {
  bands: {
    met: { fill: '#0b5394', ink: '#ffffff' },
    near: { fill: '#fdd9a6', ink: '#242424' },
    below: { fill: '#f28e2b', ink: '#1a1a1a' },
    far: { fill: '#8c2d04', ink: '#ffffff' },
    untargeted: { fill: '#7fb2d9', ink: '#1a1a1a' },
    'not-calculable': { fill: '#d6d6d6', ink: '#242424' },
    'not-applicable': { fill: '#ffffff', ink: '#424242' },
    'not-reported': { fill: '#efefef', ink: '#424242' },
  },
  states: {
    evaluated: '#08306b',
    accepted: '#2171b5',
    'in-review': '#6baed6',
    submitted: '#b5d4ee',
    returned: '#d94801',
    reopened: '#fdae6b',
    draft: '#7a7a7a',
    none: '#d9d9d9',
  },
  city: '#242424',
  district: '#d94801',
  target: '#6b6b6b',
};

const dark: Palette = {
  bands: {
    met: { fill: '#6cb6ff', ink: '#0a0a0a' },
    near: { fill: '#ffe7c2', ink: '#1a1a1a' },
    below: { fill: '#f7a04a', ink: '#1a1a1a' },
    far: { fill: '#c8501c', ink: '#ffffff' },
    untargeted: { fill: '#35719f', ink: '#ffffff' },
    'not-calculable': { fill: '#4d4d4d', ink: '#ffffff' },
    'not-applicable': { fill: '#1f1f1f', ink: '#d6d6d6' },
    'not-reported': { fill: '#383838', ink: '#e6e6e6' },
  },
  states: {
    evaluated: '#d6e8ff',
    accepted: '#82bdf7',
    'in-review': '#3f83c8',
    submitted: '#24568c',
    returned: '#ff7a24',
    reopened: '#ffc48a',
    draft: '#a3a3a3',
    none: '#5c5c5c',
  },
  city: '#ffffff',
  district: '#ff8a3d',
  target: '#adadad',
};

export const palettes = { light, dark };
