import { type Tile, tiles } from './tile-grid.ts';

const ways: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The tile that a key leads to from another: the next one in that direction, over what gaps there are; where its row or
 * column ends, the one that lies least aside. Home and End are the first and the last. Null where there is none.
 */
export function nextTile(from: Tile, key: string): Tile | null {
  if (key === 'Home') return tiles[0] ?? null;
  if (key === 'End') return tiles.at(-1) ?? null;
  const way = ways[key];
  if (!way) return null;
  const [down, right] = way;
  const ahead = tiles.map((tile) => {
    const [rows, columns] = [tile.row - from.row, tile.column - from.column];
    return { tile, along: rows * down + columns * right, aside: Math.abs(rows * right) + Math.abs(columns * down) };
  });
  const inLine = ahead.filter(({ along, aside }) => along > 0 && aside === 0);
  const near = inLine.length > 0 ? inLine : ahead.filter(({ along }) => along > 0);
  return near.sort((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside))[0]?.tile ?? null;
}
