import { describe, expect, test } from 'vitest';
import { largestCsv, readCsvFile } from '../../../../addin/panes/registers/csv-file.ts';
import { publishedCsv, publishedList } from '../../../shared/rules/registers/published-list.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const thai = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1) {
    bytes.set([text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8], 2 + index * 2);
  }
  return bytes;
};

const text = 'รหัส,ชื่อ\r\n1035-001,"ชุมชนร่มเย็น, ซอย 5"\r\n1035-002,\r\n';
const table = [
  ['รหัส', 'ชื่อ'],
  ['1035-001', 'ชุมชนร่มเย็น, ซอย 5'],
  ['1035-002', null],
];

describe('a file as Thai offices save it', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['the Thai code page', thai(text)],
    ['UTF-16', utf16(text)],
    ['semicolons', utf8(text.replace(/,(?! )/g, ';'))],
    ['tabs', utf8(text.replace(/,(?! )/g, '\t'))],
  ])('%s', async (_, bytes) => {
    expect(await readCsvFile(bytes)).toEqual({ kind: 'table', table });
  });
});

test.each([
  ['UTF-8', utf8],
  ['the Thai code page', thai],
])('the published list of 2,003 communities in %s', async (_, encode) => {
  expect(await readCsvFile(encode(publishedCsv()))).toEqual({ kind: 'table', table: publishedList() });
});

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
  ['nothing', new Uint8Array()],
  ['white space', utf8(' \r\n')],
  ['too much', new Uint8Array(largestCsv + 1).fill(65)],
])('%s is told, with what to do', async (_, bytes) => {
  expect(await readCsvFile(bytes)).toMatchObject({ kind: 'unusable', cure: { th: expect.stringMatching(/เลือก/) } });
});
