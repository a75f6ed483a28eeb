import { describe, expect, test } from 'vitest';
import { nextTile } from '../../../addin/board/city/next-tile.ts';
import { edgesOf } from '../../../addin/board/city/tile-edges.ts';
import { type Tile, tileColumns, tileRows, tiles, zoneLabels } from '../../../addin/board/city/tile-grid.ts';
import { zones } from '../../../addin/board/parts/zones.ts';
import { districts, findDistrict } from '../../../shared/catalogue/districts.ts';

const zoneOf = ({ district }: Tile) => findDistrict(district)?.zone.en;
const at = (name: string): Tile => {
  const code = districts.find((district) => district.name.th === name)?.code;
  const tile = tiles.find(({ district }) => district === code);
  if (!tile) throw new Error(`${name} has no tile`);
  return tile;
};
const distance = (a: Tile, b: Tile) => Math.max(Math.abs(a.row - b.row), Math.abs(a.column - b.column));

describe('the map of tiles', () => {
  test('has every district of the catalogue exactly once', () => {
    expect(tiles.map(({ district }) => district).sort()).toEqual(districts.map(({ code }) => code).sort());
  });

  test('has one tile in a place, and none outside', () => {
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(50);
    for (const { row, column } of tiles) {
      expect(row).toBeLessThan(tileRows);
      expect(column).toBeLessThan(tileColumns);
    }
  });

  test('breaks names without changing them, but for the one that is shortened', () => {
    const changed = tiles.filter(({ district, parts }) => parts.join('') !== findDistrict(district)?.name.th);
    expect(changed.map(({ parts }) => parts.join(''))).toEqual(['ป้อมปราบฯ']);
  });

  test('has every zone in one piece, side by side or corner to corner', () => {
    for (const { name } of zones) {
      const own = tiles.filter((tile) => zoneOf(tile) === name.en);
      const reached = new Set(own.slice(0, 1));
      for (const tile of reached) for (const next of own) if (distance(tile, next) === 1) reached.add(next);
      expect(reached.size, name.en).toBe(own.length);
    }
  });

  test('has Thonburi to the west of the river in every row, and north above', () => {
    for (const west of tiles.filter((tile) => zoneOf(tile)?.includes('Thonburi'))) {
      for (const east of tiles.filter((tile) => tile.row === west.row && !zoneOf(tile)?.includes('Thonburi'))) {
        expect(west.column).toBeLessThan(east.column);
      }
    }
    expect(at('ดอนเมือง').row).toBeLessThan(at('จตุจักร').row);
    expect(at('จตุจักร').row).toBeLessThan(at('บางนา').row);
    expect(at('ทวีวัฒนา').column).toBeLessThan(at('พระนคร').column);
    expect(at('พระนคร').column).toBeLessThan(at('หนองจอก').column);
  });

  test.each([
    ['พระนคร', 'ดุสิต'],
    ['ดุสิต', 'พญาไท'],
    ['ราชเทวี', 'ปทุมวัน'],
    ['บางรัก', 'สาทร'],
    ['จตุจักร', 'ลาดพร้าว'],
    ['ห้วยขวาง', 'วังทองหลาง'],
    ['มีนบุรี', 'หนองจอก'],
    ['มีนบุรี', 'คลองสามวา'],
    ['ลาดกระบัง', 'ประเวศ'],
    ['ตลิ่งชัน', 'ทวีวัฒนา'],
    ['หนองแขม', 'บางแค'],
    ['ราษฎร์บูรณะ', 'ทุ่งครุ'],
    ['ดอนเมือง', 'สายไหม'],
    ['จอมทอง', 'ธนบุรี'],
    ['พระโขนง', 'บางนา'],
    ['ยานนาวา', 'บางคอแหลม'],
  ])('%s and %s, who border on each other, touch', (one, other) => {
    expect(distance(at(one), at(other))).toBe(1);
  });

  test('names each zone beside it, where no tile is', () => {
    expect(Object.keys(zoneLabels).sort()).toEqual(zones.map(({ slug }) => slug).sort());
    for (const { row, column, columns } of Object.values(zoneLabels)) {
      expect(tiles.some((tile) => tile.row === row && tile.column >= column && tile.column < column + columns)).toBe(
        false,
      );
    }
  });

  test('draws a line wherever a zone ends, once', () => {
    for (const tile of tiles) {
      const edges = edgesOf(tile);
      const above = tiles.find(({ row, column }) => row === tile.row - 1 && column === tile.column);
      expect(edges.top).toBe(!above || zoneOf(above) !== zoneOf(tile));
      if (above) expect(edgesOf(above).bottom).toBe(false);
    }
    expect(edgesOf(at('บางนา'))).toEqual({ top: true, left: false, bottom: true, right: true });
  });
});

describe('the keys of the map', () => {
  const named = (tile: Tile | null) => tile && findDistrict(tile.district)?.name.th;

  test.each([
    ['จอมทอง', 'ArrowRight', 'ธนบุรี'],
    ['จอมทอง', 'ArrowUp', 'ภาษีเจริญ'],
    ['บางเขน', 'ArrowRight', 'คลองสามวา'],
    ['ราษฎร์บูรณะ', 'ArrowRight', 'บางคอแหลม'],
    ['ดอนเมือง', 'ArrowLeft', 'บางซื่อ'],
    ['บางนา', 'ArrowDown', 'ยานนาวา'],
    ['หนองจอก', 'Home', 'ดอนเมือง'],
    ['หนองจอก', 'End', 'บางคอแหลม'],
    ['หนองจอก', 'ArrowRight', null],
    ['ดอนเมือง', 'ArrowUp', null],
    ['หนองจอก', 'Enter', null],
  ])('%s by %s is %s', (from, key, to) => {
    expect(named(nextTile(at(from), key))).toBe(to);
  });

  test('come to every tile from the first', () => {
    const reached = new Set(tiles.slice(0, 1));
    for (const tile of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = nextTile(tile, key);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(50);
  });
});
