import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codeSquares } from '../../../../addin/parts/scannable/code-squares.ts';
import { squaresPng } from '../../../../addin/parts/scannable/squares-png.ts';

/** A PNG's parts by their names; each is what its checksum says. */
function partsOf(png: Buffer): Map<string, Buffer> {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    parts.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += 12 + length;
  }
  return parts;
}

test.each([
  'https://traimat.example/verify/K7QF-3M2X-9TZP-C4HD-2R8W',
  // As many squares as take more than one block of data.
  `https://${'a-long-name.'.repeat(100)}example/verify/K7QF`,
])('the picture has a pixel for every square, dark where that is: %s', (text) => {
  const squares = codeSquares(text);
  const parts = partsOf(Buffer.from(squaresPng(squares), 'base64'));
  expect([...parts.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const head = parts.get('IHDR') ?? Buffer.alloc(0);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  expect([width, height, head[8], head[9]]).toEqual([squares.length * 8, squares.length * 8, 1, 0]);
  const pixels = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const bytes = 1 + width / 8;
  expect(pixels.length).toBe(bytes * height);
  const read = Array.from({ length: height }, (_, y) => [...pixels.subarray(y * bytes + 1, (y + 1) * bytes)]);
  expect(read).toEqual(squares.flatMap((row) => Array.from({ length: 8 }, () => row.map((dark) => (dark ? 0 : 0xff)))));
});
