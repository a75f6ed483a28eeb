import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { type Tile, tiles } from './tile-grid.ts';

export type Edges = { top: boolean; right: boolean; bottom: boolean; left: boolean };

const zoneAt = new Map(tiles.map(({ row, column, district }) => [`${row} ${column}`, findDistrict(district)?.zone.en]));

/**
 * The sides of a tile that its zone ends at. Between two zones both tiles would draw the line: the upper and the left one
 * leave it to the other.
 */
export function edgesOf({ row, column, district }: Tile): Edges {
  const zone = findDistrict(district)?.zone.en;
  const at = (down: number, right: number) => zoneAt.get(`${row + down} ${column + right}`);
  return {
    top: at(-1, 0) !== zone,
    left: at(0, -1) !== zone,
    bottom: at(1, 0) === undefined,
    right: at(0, 1) === undefined,
  };
}
