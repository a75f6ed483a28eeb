import { smallIndicator } from '../../server/small-indicator.ts';

/** Files that are no sound indicator, each with what is to be said of it. */

/** What breaks it, its content, and its faults from top to bottom: each one's path as `columns.1.key` and its words. */
export type BrokenFile = [title: string, content: string | Uint8Array, ...faults: [path: string, what: string][]];

/** Stands in a text where its next fault is to be told; not part of the file. A file without one is at fault as a whole. */
export const mark = '▲';

const rule = {
  id: 'C1',
  severity: 'error',
  column: 'note',
  breach: { filled: 'note' },
  what: { th: 'ผิด', en: 'Wrong' },
  cure: { th: 'แก้', en: 'Mend it' },
};
const file = { ...smallIndicator(), conditions: { noted: { filled: 'note' } }, rules: [rule] };

export const soundText = JSON.stringify(file, null, 2);

/** The sound file's text with one part of it written otherwise. */
function written(part: string | RegExp, otherwise: string): string {
  const text = soundText.replace(part, otherwise);
  if (text === soundText) throw new Error(`the sound file has no ${part}`);
  return text;
}

const column = (index: number) =>
  JSON.stringify({ ...file.columns[1], key: `note${index}`, header: { th: `บันทึก ${index}`, en: 'Note' } });

export const brokenFiles: BrokenFile[] = [
  ['nothing', '', ['', 'The file is empty']],
  ['only a byte order mark and spaces', '\ufeff \n', ['', 'The file is empty']],
  ['UTF-16', Buffer.from(`\ufeff${soundText}`, 'utf16le'), ['', 'The file is in UTF-16 (“Unicode”)']],
  [
    'Thai of old Windows',
    Uint8Array.of(0x7b, 0x22, ...Array<number>(40).fill(0xa1), 0x22, 0x7d),
    ['', 'The file seems to be in Windows-874 (TIS-620)'],
  ],
  [
    'an Excel file',
    Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0, 255),
    ['', 'This is not UTF-8 text (an Excel, Word or PDF file?)'],
  ],
  [
    'a file far too large',
    soundText + ' '.repeat(1024 * 1024),
    ['', 'The file has more than 256 kB: it is hardly an indicator'],
  ],
  [
    'JSON of something else',
    '{"name": "traimat"}',
    ['', 'This is JSON but no indicator: it has none of code, columns, measures, results'],
  ],
  ['a list', `[${soundText}]`, ['', 'This is JSON but no indicator: it has none of code, columns, measures, results']],
  ['a number', '42', ['', 'This is JSON but no indicator: it has none of code, columns, measures, results']],
  ['brackets by the thousand', `${'['.repeat(60)}${mark}${'['.repeat(5_000)}`, ['', 'Brackets nest over 60 deep']],
  [
    'conditions nested too deeply',
    written('{\n        "filled": "note"\n      }', `${'{"not":'.repeat(57)}${mark}{"filled":"note"}${'}'.repeat(57)}`),
    ['', 'Brackets nest over 60 deep'],
  ],
  ['no closing bracket', `${soundText.slice(0, -2)}${mark}`, ['', 'The closing } is missing']],
  ['a comma after the last part', written(/\n\}$/, `,\n${mark}}`), ['', 'A name in "…" must stand here']],
  [
    'a comma too few',
    written('2563,\n  "version"', `2563\n  ${mark}"version"`),
    ['', 'A comma is missing before this'],
  ],
  [
    'a comment',
    written('"version": 1,', `"version": 1, ${mark}// the first`),
    ['', 'JSON has no comments (// or /* */)'],
  ],
  ['curly quotation marks', written('"version"', `${mark}“version”`), ['', 'This sign or word cannot be read']],
  ['a text that is not closed', written('"9900-001"', `${mark}"9900-001`), ['', 'The text has no closing "']],
  ['something after the end', `${soundText} ${mark}}`, ['', 'Something stands after the last bracket']],
  ['a leading zero', written('"version": 1', `"version": 0${mark}1`), ['', 'A comma is missing before this']],
  [
    'a key that stands twice',
    written('"version": 1,', `"version": 1,\n  ${mark}"version": 9,`),
    ['version', '“version” stands twice in one group'],
  ],
  [
    'keys that stand twice further down',
    written('"en": "บันทึก"', `"en": "Note", ${mark}"en": "A note", ${mark}"en": "No note"`),
    ['columns.1.header.en', '“en” stands twice in one group'],
    ['columns.1.header.en', '“en” stands twice in one group'],
  ],
  [
    '__proto__',
    written('"version": 1,', `"version": 1, ${mark}"__proto__": { "draft": true },`),
    ['__proto__', '“__proto__” cannot be used'],
  ],
  [
    '__proto__ further down',
    written('"filled": "note"', `"filled": "note", ${mark}"__proto__": []`),
    ['conditions.noted.__proto__', '“__proto__” cannot be used'],
  ],
  [
    'an unknown key',
    written('"version"', `${mark}"colour": "red",\n  "version"`),
    ['colour', '“colour” is not known here'],
  ],
  [
    'an unknown key of a column',
    written('"key": "note",', `"key": "note",\n      ${mark}"maxlength": 5,`),
    ['columns.1.maxlength', '“maxlength” is not known here'],
  ],
  ['a number as text', written('"version": 1', `${mark}"version": "1"`), ['version', '“version” must be a number']],
  [
    'a text as number',
    written('"target": "80"', `${mark}"target": 80`),
    ['results.0.target', '“target” must be text in "…"'],
  ],
  [
    'null for a group',
    written(/"owner": \{[^{}]*\{[^}]*\}\s*\}/, `${mark}"owner": null`),
    ['owner', '“owner” must be a group in { … }'],
  ],
  ['a part that is missing', mark + written('"version": 1,', ''), ['version', '“version” is missing']],
  [
    'a part of a column that is missing',
    written(/\{\n\s*"type": "text",/, `${mark}{`),
    ['columns.1.type', '“type” has no form that is known'],
  ],
  ['no English', written('"en": "ทำแล้ว"', `${mark}"en": " "`), ['columns.0.header.en', '“en” has no text']],
  [
    'an unknown word',
    written('"renewed"', `"yearly"`).replace('"quarters"', `${mark}"quarters"`),
    ['quarters', '“quarters” has a value that is not known'],
  ],
  [
    'a list that never ends',
    written('"columns": [', `${mark}"columns": [${'{},'.repeat(5_000)}`),
    ['columns', 'There are more than 60 entries in one list or group'],
  ],
  [
    'more columns than a sheet may have',
    written('"columns": [', `${mark}"columns": [${Array.from({ length: 60 }, (_, index) => column(index)).join(',')},`),
    ['columns', 'There are more than 60 entries in one list or group'],
  ],
  [
    'two columns of one key',
    written(/\}(?=\n {2}\],\n {2}"measures")/, `}, ${column(1).replace('"key":"note1"', `${mark}"key":"done"`)}`),
    ['columns.2.key', '“done” is there already'],
  ],
  [
    'a header that Excel does not take',
    written('"th": "บันทึก"', `${mark}"th": "=SUM(A1)"`),
    ['columns.1.header.th', 'The text begins with “=”, which Excel takes for a formula or takes off'],
  ],
  [
    'a rule of a column that is not there',
    written('"column": "note"', `${mark}"column": "colour"`),
    ['rules.0.column', 'There is no column “colour”'],
  ],
  [
    'a code that the column does not have',
    written('"done",\n          "yes"', `"done",\n          ${mark}"maybe"`),
    ['measures.done.count.is.1', 'The column “done” has no choice “maybe”'],
  ],
  [
    'conditions that lead back to themselves',
    written(/"noted": \{[^}]*\}/, `${mark}"noted": {"meets": "other"}, ${mark}"other": {"not": {"meets": "noted"}}`),
    ['conditions.noted', 'The condition “noted” refers back to itself'],
    ['conditions.other', 'The condition “other” refers back to itself'],
  ],
  [
    'a measure that is not there',
    written('"numerator": "done"', `${mark}"numerator": "undone"`),
    ['results.0.calculation.numerator', 'There is no measure “undone”'],
  ],
  [
    'several faults, told from top to bottom',
    `${mark}${written('"code": "9900-001"', `${mark}"code": "9900"`).replace('"version": 1,', '').replace('"en": "Wrong"', `${mark}"en": ""`)}`,
    ['version', '“version” is missing'],
    ['code', '“code” is not written as it must be'],
    ['rules.0.what.en', '“en” has no text'],
  ],
];
