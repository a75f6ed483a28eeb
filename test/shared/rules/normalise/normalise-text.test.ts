import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainlyClean } from '../../../../shared/rules/normalise/clean-text.ts';
import { repair } from '../../../../shared/rules/normalise/repair.ts';
import { normaliseText } from '../../../../shared/rules/normalise/text.ts';
import { markDoubt } from '../../../../shared/rules/normalise/thai-marks.ts';

/** Thai letters with every mark, the signs that repairs look at, and what a paste brings along. */
const soup = fc.string({
  unit: fc.constantFrom(
    ...'กนทพม เเแโาะำ\u0E31\u0E34\u0E35\u0E38\u0E39\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D\u0E4Eๆฯ๐๓08.,(ae\n\t\r',
    ...'\u00A0\u00AD\u0301\u200B\u200D\u2003\u2028\u25CC\u3000\uF701\uF70A\uF711\uFEFF',
  ),
  maxLength: 14,
});

describe('text that stays as it is', () => {
  test.each<[string, string | number | boolean | null]>([
    ['plain Thai', 'ประชุมร่วมกับสำนักพัฒนาสังคม ณ ห้องนพรัตน์'],
    ['tone marks over vowels and before ำ', 'ที่ปรึกษาใช้น้ำในซอยปู่ใหญ่ ก็ดีแล้ว'],
    ['Latin with accents and quotes', '“Café” – a plan’s name…'],
    ['Thai digits', 'ข้อ ๕.๒.๑'],
    ['Thai and Arabic digits in numbers of their own', 'ข้อ ๕.๒ จำนวน 12 แห่ง'],
    ['lines', '1. แผน\n2. โครงการ\n\nหมายเหตุ'],
    ['Pali', 'พุทฺธํ สรณํ คจฺฉามิ สงฺฆ เทฺว พฺรหฺม'],
    ['a mark shown on its dotted circle', '◌้'],
    ['an error of Excel, another rule’s matter', '#DIV/0!'],
    ['a number', 12.5],
    ['TRUE', true],
    ['a text of any length', 'ก'.repeat(5_000)],
  ])('%s', (_title, cell) => {
    expect(normaliseText(cell)).toBeNull();
  });
});

describe('text that is put right', () => {
  test.each<[string, string, string | null]>([
    ['no-break space', 'ก\u00A0ข', 'ก ข'],
    ['wide, thin and full-width spaces', 'ก\u2003\u2009\u3000ข', 'ก ข'],
    ['spaces around it', '  ก ข ', 'ก ข'],
    ['runs of spaces', 'ก   ข', 'ก ข'],
    ['a tab inside', 'ก\tข', 'ก ข'],
    ['line breaks around it', '\n ก\r\n', 'ก'],
    ['line breaks of other systems inside, and spaces before them', 'ก \r\nข\rค\u2028ง', 'ก\nข\nค\nง'],
    ['zero-width characters', 'ก\u200Bข\u200Cค\u200Dง\uFEFFจ\u2060ฉ', 'กขคงจฉ'],
    ['soft hyphen', 'ก\u00ADข', 'กข'],
    ['marks of direction and control characters', '\u200Eก\u202C\u0007ข', 'กข'],
    ['a space left beside an invisible character', 'ก \u200B ข', 'ก ข'],
    ['nothing that can be seen', '\u00A0\u200B', null],
    ['a lone tab', '\t', null],
    ['Latin in parts', 'e\u0301', 'é'],
    ['ำ in two parts', 'น\u0E4Dา', 'นำ'],
    ['ำ in two parts, the tone mark between', 'น\u0E4D\u0E49า', 'น้ำ'],
    ['ำ in two parts, the tone mark first', 'น\u0E49\u0E4Dา', 'น้ำ'],
    ['ำ in two parts, the ring last', 'จา\u0E4Dนวน', 'จำนวน'],
    ['ำ with one more า', 'ทำางาน', 'ทำงาน'],
    ['ำ before its tone mark', 'นำ\u0E49', 'น้ำ'],
    ['ำ twice', 'ทำำ', 'ทำ'],
    ['a tone mark twice', 'ที่\u0E48', 'ที่'],
    ['a vowel twice, round a tone mark', 'ที่\u0E35', 'ที่'],
    ['a tone mark before its vowel', 'ป\u0E48\u0E34น', 'ปิ่น'],
    ['a tone mark before a vowel below', 'ป\u0E48\u0E39', 'ปู่'],
    ['a tone mark before ั', 'ต\u0E49\u0E31ง', 'ตั้ง'],
    ['a silencer before its vowel', 'สิทธ\u0E4C\u0E34', 'สิทธิ์'],
    ['two เ for แ', 'เเขวง', 'แขวง'],
    ['U+0E3A in a Thai word', 'ประ\u0E3Aชุม', 'ประชุม'],
    ['U+0E3A between consonants that Pali does not join', 'กรุงเท\u0E3Aพมหานคร', 'กรุงเทพมหานคร'],
    ['U+0E3A at the end of a word', 'โครงการ\u0E3A', 'โครงการ'],
    ['U+0E3A beside a vowel', 'พ\u0E3A\u0E38ทฺธ', 'พุทฺธ'],
    ['a mark with no letter before it', '\u0E48การ', 'การ'],
    ['a mark behind a digit', '5\u0E48 แห่ง', '5 แห่ง'],
    ['letters of a PDF', 'ท\uF702\uF70Aป\uF701\uF713น', 'ที่ปิ่น'],
    ['Thai and Arabic digits in one number', 'เวลา 08.๓0 – 16.30 น.', 'เวลา 08.30 – 16.30 น.'],
  ])('%s', (_title, cell, after) => {
    expect(normaliseText(cell)).toMatchObject({ after });
  });

  test('every repair that was made is named', () => {
    expect(normaliseText(' ทำางาน\u200B')).toMatchObject({
      why: {
        th: 'จัดช่องว่าง · ลบอักขระที่มองไม่เห็น · จัดสระและวรรณยุกต์',
        en: 'spaces are put right; invisible characters are removed; Thai vowels and tone marks are put right',
      },
    });
  });
});

describe('text that only a person can put right', () => {
  test.each<[string, string, string]>([
    ['two tone marks', 'ร\u0E48\u0E49อยละ 20', 'ร\u0E48\u0E49อยละ 2'],
    ['a tone mark and a silencer', 'ศุกร\u0E48\u0E4C', 'ศุกร\u0E48\u0E4C'],
    ['two vowels', 'ป\u0E34\u0E35', 'ป\u0E34\u0E35'],
    ['a mark behind a space', 'ที \u0E48ดิน', 'ที \u0E48ดิน'],
    ['ำ behind a space', 'จ ำนวน', 'จ ำนวน'],
    ['a mark on a vowel that cannot bear one', 'เ\u0E47ป็น', 'เ\u0E47ป็น'],
  ])('%s', (_title, cell, word) => {
    expect(normaliseText(cell)).toMatchObject({ what: { th: expect.stringContaining(`“${word}”`) } });
  });
});

describe('repairing', () => {
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { text: once } = repair(text);
        expect(repair(once)).toEqual({ text: once, reasons: [] });
      }),
      { numRuns: 5_000 },
    );
  });

  test('is never needed by what the quick look passes', () => {
    let passed = 0;
    fc.assert(
      fc.property(soup, (text) => {
        if (!isPlainlyClean(text)) return;
        passed += 1;
        expect([repair(text).text, markDoubt(text)]).toEqual([text, null]);
      }),
      { numRuns: 20_000 },
    );
    expect(passed).toBeGreaterThan(500);
  });

  test('loses no Thai letter, digit or Latin letter', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'กขคงา ะโใ0123๗abc'), maxLength: 20 });
    const visible = (text: string) => text.replace(/\s/g, '').replace(/[๐-๙]/g, (d) => String(d.charCodeAt(0) & 15));
    fc.assert(
      fc.property(letters, (text) => {
        expect(visible(repair(text).text)).toBe(visible(text));
      }),
    );
  });
});
