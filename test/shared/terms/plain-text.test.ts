import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../shared/rules/normalise/text.ts';
import { assess } from '../../../shared/rules/sheets/assess.ts';
import { oddSign, plainText } from '../../../shared/terms/plain-text.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { message, written } from '../../../shared/wire/terms.ts';
import { completeRow, sheetOf } from '../sheet.ts';

const texts: [title: string, text: string, sign: string | null, plain: string][] = [
  ['a plain text', 'แผน 1/2563', null, 'แผน 1/2563'],
  ['several lines', 'ก\nข', null, 'ก\nข'],
  ['an emoji and what joins its parts', '👩‍🌾', null, '👩‍🌾'],
  ['a break that is not seen, as Thai has them between words', 'ก\u200Bข', null, 'ก\u200Bข'],
  ['the line’s end of Windows', 'ก\r\nข', 'U+000D', 'ก\nข'],
  ['the line’s end of Word', 'ก\vข', 'U+000B', 'ก\nข'],
  ['a tab', 'ก\tข', 'U+0009', 'ก ข'],
  ['a zero', 'ก\u0000ข', 'U+0000', 'กข'],
  ['a mark that turns the writing', 'ก\u202Eข', 'U+202E', 'กข'],
  ['one that keeps it apart', '\u2066ก\u2069', 'U+2066', 'ก'],
  ['half of a character', 'ก\uD83D', 'U+D83D', 'ก'],
  ['the other half', '\uDC68ก', 'U+DC68', 'ก'],
  ['a code that is no character', 'ก\uFFFF', 'U+FFFF', 'ก'],
];

test.each(texts)('%s', (_title, text, sign, plain) => {
  expect(oddSign(text)).toBe(sign);
  expect(plainText(text)).toBe(plain);
  expect(oddSign(plainText(text))).toBeNull();
});

test.each(texts)('what people write to the server: %s', (_title, text, _sign, plain) => {
  expect(written.parse(text)).toBe(plain);
  expect(message.parse(` ${text} `)).toBe(plain.trim());
});

describe('[R18] a sign that is not seen in a cell of text', () => {
  const rules = (cells: EntryRow) => {
    const content = { rows: [completeRow(1, cells)], report: 'รายงาน', notApplicable: false };
    const { blocking } = assess(sheetOf(1), content);
    return blocking.flatMap(({ rule, column }) => (rule === 'R18' ? [`R18 ${column}`] : []));
  };

  test.each(texts)('[R18] %s', (_title, text, sign) => {
    expect(rules({ project: text })).toEqual(sign ? ['R18 project'] : []);
    expect(rules({ remark: text })).toEqual(sign ? ['R18 remark'] : []);
  });

  test.each(texts.filter(([, , sign]) => sign))('[R18] %s is offered to be taken out', (_title, text) => {
    const normalised = normaliseText(text);
    expect(normalised).toMatchObject({ after: expect.any(String) });
    expect(oddSign(String((normalised as { after: unknown }).after))).toBeNull();
  });
});
