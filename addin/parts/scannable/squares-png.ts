/** Pixels of a square's side: printed at 20 mm, half a millimetre of paper is a square, and a pixel an eighth of that. */
const side = 8;

/**
 * Squares as a picture, in base64: a PNG of one bit a pixel, written here because nothing draws where Excel asks for it. Its
 * data is not pressed (ISO 15948 lets it be stored as it is): some ten kilobytes.
 */
export function squaresPng(squares: readonly boolean[][]): string {
  const size = squares.length * side;
  const bytesOfRow = Math.ceil(size / 8);
  const pixels = new Uint8Array((bytesOfRow + 1) * size).fill(0xff);
  for (let y = 0; y < size; y += 1) {
    const start = y * (bytesOfRow + 1);
    // How the row is filtered: not at all.
    pixels[start] = 0;
    const row = squares[Math.floor(y / side)] ?? [];
    row.forEach((dark, square) => {
      // A square is a byte wide.
      if (dark) pixels[start + 1 + square] = 0;
    });
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  head[8] = 1;
  const bytes = [signature, chunk('IHDR', head), chunk('IDAT', stored(pixels)), chunk('IEND', new Uint8Array())];
  return btoa(bytes.map((part) => Array.from(part, (byte) => String.fromCharCode(byte)).join('')).join(''));
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = name.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** A zlib stream whose blocks are stored as they are; one holds 65,535 bytes. */
function stored(data: Uint8Array): Uint8Array {
  const most = 0xffff;
  const blocks = Math.ceil(data.length / most);
  const bytes = new Uint8Array(2 + blocks * 5 + data.length + 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x7801);
  let at = 2;
  for (let block = 0; block < blocks; block += 1) {
    const part = data.subarray(block * most, (block + 1) * most);
    bytes[at] = block === blocks - 1 ? 1 : 0;
    view.setUint16(at + 1, part.length, true);
    view.setUint16(at + 3, ~part.length & 0xffff, true);
    bytes.set(part, at + 5);
    at += 5 + part.length;
  }
  view.setUint32(at, adler(data));
  return bytes;
}

/** CRC-32 of ISO 3309, as PNG asks for it. */
function crc(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Adler-32, as zlib asks for it. */
function adler(data: Uint8Array): number {
  let [one, two] = [1, 0];
  for (const byte of data) {
    one = (one + byte) % 65_521;
    two = (two + one) % 65_521;
  }
  return ((two << 16) | one) >>> 0;
}
