import { colours } from './style.ts';

const inside = ['InsideHorizontal', 'InsideVertical'] as const;
const sides = ['EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Which edges of a range get a line. A body's upper edge is its header's. */
const edges = {
  grid: [...inside, 'EdgeTop', ...sides],
  body: [...inside, ...sides],
  frame: ['EdgeTop', ...sides],
  rows: ['InsideHorizontal'],
  above: ['EdgeTop'],
  below: ['EdgeBottom'],
} as const;

export function drawLines(
  { borders }: Excel.RangeFormat,
  where: keyof typeof edges,
  colour: string = colours.line,
  weight: 'Thin' | 'Medium' = 'Thin',
): void {
  for (const edge of edges[where]) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.color = colour;
    border.weight = weight;
  }
}
