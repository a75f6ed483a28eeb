/** Colours as they are seen: by full sight, and without the cones for green or for red (Machado, Oliveira, Fernandes 2009). */
export const sights = ['full', 'deuteranopia', 'protanopia'] as const;
export type Sight = (typeof sights)[number];

type Triple = [number, number, number];

const matrices: Record<Sight, [Triple, Triple, Triple]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

/** The distance of two colours in CIE Lab (1976), as one with this sight sees them. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [toLab(seen(linear(one), sight)), toLab(seen(linear(other), sight))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The contrast of WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour: string): Triple {
  return [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function seen(colour: Triple, sight: Sight): Triple {
  return times(matrices[sight], colour).map((value) => Math.min(1, Math.max(0, value))) as Triple;
}

function toLab(colour: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour,
  );
  const [fx, fy, fz] = [x / 0.95047, y, z / 1.08883].map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29,
  ) as Triple;
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function times(matrix: [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;
}
