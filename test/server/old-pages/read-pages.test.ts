import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../../server/old-pages/read-pages.ts';
import { type Unreadable, unreadableText } from '../../../server/old-pages/unreadable.ts';
import { decodeText } from '../../../shared/indicator/file/decode-text.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const seed = readFileSync(join(fixtures, '2100-1040.txt'), 'utf8');
const json = readFileSync(join(fixtures, 'pages.json'), 'utf8');
const notAPage = { th: 'ไม่ใช่ออบเจ็กต์ของหน้าเดียว', en: 'this is not the object of one page' };

describe('the bytes of a file', () => {
  const utf16 = (text: string, bigEndian = false) => {
    const bytes = Buffer.from(text, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };

  test.each<[string, Uint8Array, Unreadable['kind']]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blanks', Buffer.from(' \r\n\u00a0\n'), 'empty'],
    ['only a byte order mark', Buffer.from('\ufeff'), 'empty'],
    ['UTF-16 with its mark', utf16(`\ufeff${seed}`), 'utf-16'],
    ['UTF-16 the other way round', utf16(`\ufeff${seed}`, true), 'utf-16'],
    ['UTF-16 without its mark', utf16(seed), 'utf-16'],
    ['UTF-16 of JSON without its mark', utf16(json, true), 'utf-16'],
    ['Thai of old Windows', Buffer.from([0xc3, 0xe9, 0xcd, 0xc2, 0xc5, 0xd0, 0x20, 0x37, 0x35]), 'windows-thai'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]), 'binary'],
    [
      'a PDF',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0xff, 0xfe, 0x81, 0x90, 0x8d, 0x99, 0x02])]),
      'binary',
    ],
  ])('that hold %s are refused', (_, bytes, kind) => {
    expect(decodeText(bytes)).toMatchObject({ noText: kind });
  });

  test('are read as UTF-8, with or without a byte order mark', () => {
    expect(decodeText(Buffer.from(seed))).toEqual({ text: seed });
    expect(decodeText(Buffer.from(`\ufeff${seed}`))).toEqual({ text: seed });
  });
});

describe('the pages of a file', () => {
  test.each<[string, string, string, Unreadable]>([
    ['a saved web page', '<!DOCTYPE html>\n<html><body>ค่าเป้าหมาย</body>', 'page.txt', { kind: 'web-page' }],
    ['a comma too many', '[\n {"pid": "1",}\n]', 'p.json', { kind: 'broken-json', line: 2, column: 14 }],
    ['a word in quotes too few', '[\n {"pid": x}\n]', 'p.json', { kind: 'broken-json', line: 2, column: 10 }],
    ['its end missing', '[\n {"pid": "1"}', 'p.json', { kind: 'broken-json', line: 2, column: 14 }],
    ['text under the name of JSON', 'ค่าเป้าหมาย', 'p.JSON', { kind: 'broken-json', line: 1, column: 1 }],
    ['an empty list', ' []', 'p.json', { kind: 'no-pages' }],
    ['a number', '42', 'p.json', { kind: 'other-json', found: notAPage }],
    ['a list of others', '["a", 1]', 'p.json', { kind: 'other-json', found: notAPage }],
    [
      'an object of something else',
      '{"name": "x", "target": 75}',
      'p.json',
      {
        kind: 'other-json',
        found: {
          th: 'ขาดหรือผิดชนิด: pid, target, target_unit',
          en: 'missing or of another kind: pid, target, target_unit',
        },
      },
    ],
  ])('are refused with %s', (_, text, file, fault) => {
    expect(readPages(text, file)).toEqual({ unreadable: fault });
  });

  test('of which one is bad are read but for that one', () => {
    const pages = JSON.parse(json) as Record<string, unknown>[];
    const broken = pages.with(1, { ...pages[1], quarters: [{ q: 5 }] }).with(3, null as never);
    const read = readPages(JSON.stringify(broken), 'p.json');
    expect(read).toMatchObject({
      unread: [
        { position: 2, why: { th: 'ขาดหรือผิดชนิด: quarters.0.q' } },
        { position: 4, why: notAPage },
      ],
    });
    expect('pages' in read && read.pages.map(({ source }) => source.position)).toEqual([
      1,
      3,
      ...Array.from({ length: 14 }, (_, at) => at + 5),
    ]);
  });

  test('in JSON are kept letter for letter, with null for what was not saved', () => {
    const read = readPages(json, 'p.json');
    expect('pages' in read && read.pages[0]).toMatchObject({
      source: { file: 'p.json', position: 1, host: 'dp1.bangkok.go.th' },
      code: '5036-6511',
      year: '2564',
      target: '70',
      result: '70.31',
      quarters: [
        { quarter: 1, result: '60.42', evaluation: '100', scores: '100 / 100' },
        {},
        {},
        { scores: '95 / 100' },
      ],
      reports: { 1: '29 จาก 48 ชุมชน = 60.42%', 3: null, 4: null },
      definition: null,
    });
  });

  test('may be one in JSON, and fields that are not read change nothing', () => {
    const [first] = JSON.parse(json) as object[];
    const noted = { ...first, oddities: ['x'], kind_guess: 'ratio', target_num: 'no number' };
    const [plain, withNotes] = [first, noted].map((page) => readPages(JSON.stringify(page), 'p.json'));
    expect(withNotes).toEqual(plain);
    expect(plain).toMatchObject({ pages: [{ source: { position: null } }], unread: [] });
  });

  test('may be several texts one under the other, a bad one among them', () => {
    const read = readPages(`${seed}\n${seed.slice(0, 150)}\n${seed}`, 'p.txt');
    expect(read).toMatchObject({
      pages: [{ source: { position: 1 } }, { source: { position: 3 } }],
      unread: [{ position: 2 }],
    });
    expect('pages' in read && read.pages[0]?.projects).toBe('');
  });

  test('may be a text that begins with a bracket', () => {
    expect(readPages(`[พิมพ์]\n${seed}`, 'p.txt')).toMatchObject({ pages: [{ code: '2100-1040' }] });
  });
});

test.each<Unreadable>([
  { kind: 'missing' },
  { kind: 'folder' },
  { kind: 'not-a-file' },
  { kind: 'unreadable', code: 'EACCES' },
  { kind: 'empty' },
  { kind: 'too-large', bytes: 22_020_096, limit: 20_971_520 },
  { kind: 'utf-16' },
  { kind: 'windows-thai' },
  { kind: 'binary' },
  { kind: 'web-page' },
  { kind: 'broken-json', line: 3, column: 4 },
  { kind: 'other-json', found: { th: 'ก', en: 'a' } },
  { kind: 'no-pages' },
  { kind: 'not-a-page', lacks: ['“ค่าเป้าหมาย”'] },
])('$kind: is told in Thai and in English', (fault) => {
  const { th, en } = unreadableText(fault);
  expect(th).toMatch(/[ก-ฮ]/);
  expect(en).toMatch(/^[A-Z][a-z]+/);
});
