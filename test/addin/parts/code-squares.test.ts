import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { codeSquares, squaresPath } from '../../../addin/parts/scannable/code-squares.ts';
import { receiptCode } from '../../../shared/rules/receipts/receipt-code.ts';
import { verifyAddress } from '../../../shared/rules/receipts/statement.ts';

const hashes = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const pixels = 4;

/** What a camera would see. */
function picture(squares: boolean[][]) {
  const width = squares.length * pixels;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      if (squares[Math.floor(y / pixels)]?.[Math.floor(x / pixels)])
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

test('a phone reads the address of a receipt from its squares', () => {
  fc.assert(
    fc.property(hashes, (hash) => {
      const address = verifyAddress('https://traimat.example.go.th', receiptCode(hash));
      expect(decodeQR(picture(codeSquares(address)))).toBe(address);
    }),
    { numRuns: 20 },
  );
});

test('the path has each dark square once, and three light ones lie around', () => {
  const squares = codeSquares('https://localhost:3000/verify/BJFA-2SN2-ZAE1-B455-RQ4E');
  const dark = squares.flat().filter(Boolean).length;
  expect(squaresPath(squares).match(/M\d+ \d+h1v1h-1z/g)).toHaveLength(dark);
  for (const row of [...squares.slice(0, 3), ...squares.slice(-3)]) expect(row).not.toContain(true);
});
