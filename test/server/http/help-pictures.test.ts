import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chaptersOf } from '../../../server/http/help/contents.ts';
import { helpPictures, pictureForms } from '../../../server/http/help/pictures.ts';
import { helpReaders } from '../../../shared/terms/help-topics.ts';
import { picturesFolder } from '../../help-pictures/take-picture.ts';

const names = Object.keys(helpPictures) as (keyof typeof helpPictures)[];

describe('the manual’s pictures', () => {
  test('are those that it names, and no others', () => {
    expect(readdirSync(picturesFolder).sort()).toEqual(names.map((name) => `${name}.webp`).sort());
  });

  test('stand in an article each', () => {
    const blocks = helpReaders
      .flatMap(chaptersOf)
      .flatMap(({ articles }) => articles)
      .flatMap(([, { body }]) => body);
    const shown = blocks.flatMap((block) => ('picture' in block ? [block.picture] : []));
    expect(shown.toSorted()).toEqual(names.toSorted());
  });

  test.each(names)('%s has its size, in few bytes', (name) => {
    const file = `${picturesFolder}/${name}.webp`;
    const { width, height, sharpness } = pictureForms[helpPictures[name]];
    const picture = readFileSync(file);
    expect(picture.toString('latin1', 8, 16)).toBe('WEBPVP8X');
    expect([picture.readUIntLE(24, 3) + 1, picture.readUIntLE(27, 3) + 1]).toEqual([
      sharpness * width,
      sharpness * height,
    ]);
    expect(statSync(file).size).toBeLessThan(120_000);
  });
});
