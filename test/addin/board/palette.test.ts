import { describe, expect, test } from 'vitest';
import { bands } from '../../../addin/board/charts/bands.ts';
import { palettes } from '../../../addin/board/charts/palette.ts';
import { sheetStates } from '../../../shared/terms/sheet.ts';
import { contrast, distance, type Sight, sights } from './seen-colours.ts';

/** Differences in CIE Lab: about 2 can just be seen side by side; these are to be told apart across a map. */
const apart = 14;
const backgrounds = { light: '#ffffff', dark: '#292929' };

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const palette = palettes[theme];

  test.each(sights)('tell how districts stand to the target apart: %s', (sight: Sight) => {
    const seen = (['met', 'near', 'below', 'far', 'not-reported'] as const).map((band) => [
      band,
      palette.bands[band].fill,
    ]);
    for (const [one, first] of seen) {
      for (const [other, second] of seen) {
        if (one !== other)
          expect(distance(first ?? '', second ?? '', sight), `${one} and ${other}`).toBeGreaterThan(apart);
      }
    }
  });

  test.each(sights)('tell the states of the bar apart: %s', (sight: Sight) => {
    for (const one of sheetStates) {
      for (const other of sheetStates) {
        if (one === other) continue;
        const seen = distance(palette.states[one], palette.states[other], sight);
        expect(seen, `${one} and ${other}`).toBeGreaterThan(apart);
      }
    }
  });

  test.each(bands)('words on “%s” are read (WCAG AA: 4.5)', (band) => {
    const { fill, ink } = palette.bands[band];
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['city', 'district', 'target'] as const)('the line of the %s stands out from the page (3)', (line) => {
    expect(contrast(palette[line], backgrounds[theme])).toBeGreaterThanOrEqual(3);
  });

  test('the city, a district and the target are told apart by whoever sees no green', () => {
    for (const sight of sights) {
      expect(distance(palette.bands.met.fill, palette.district, sight)).toBeGreaterThan(apart);
      expect(distance(palette.bands.met.fill, palette.target, sight)).toBeGreaterThan(apart);
      expect(distance(palette.district, palette.target, sight)).toBeGreaterThan(apart);
    }
  });
});

test('the measure itself: red and green of one lightness fall together for a deuteranope, and not for others', () => {
  expect(distance('#c05050', '#6f8f3f', 'full')).toBeGreaterThan(50);
  expect(distance('#c05050', '#6f8f3f', 'deuteranopia')).toBeLessThan(distance('#c05050', '#6f8f3f', 'full') / 2);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
