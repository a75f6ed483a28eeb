import encodeQR from 'qr';

/** A text as the squares of a QR code, row by row, true for dark; three light ones around it, so that phones find it. */
export function codeSquares(text: string): boolean[][] {
  return encodeQR(text, 'raw', { border: 3 });
}

/** Its dark squares as the path of an SVG, in which each is one unit wide. */
export function squaresPath(squares: boolean[][]): string {
  return squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}
