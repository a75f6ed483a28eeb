import { thaiMoment } from '../../terms/date.ts';
import type { LogBreak, LogBreakKind } from '../../terms/log.ts';
import { parsePeriod, periodName } from '../../terms/period.ts';
import type { Text } from '../../terms/text.ts';
import { placeName } from '../offices/offices.ts';
import { factWords } from './fact-words.ts';

/** What was found where the log does not hold: what, of which fact, and who had stored it when, as far as it is known. */
export function breakWords(broken: LogBreak): Text {
  const [what, fact, author] = [found[broken.kind](broken), factOf(broken), authorOf(broken)];
  return { th: [what.th, fact.th, author.th].join(''), en: [what.en, fact.en, author.en].join('') };
}

const numbers = ({ link, other }: LogBreak): Text =>
  other === null || other === link
    ? { th: `รายการที่ ${link}`, en: `link ${link}` }
    : { th: `รายการที่ ${link} ถึง ${other}`, en: `links ${link} to ${other}` };

const found: Record<LogBreakKind, (broken: LogBreak) => Text> = {
  'link-altered': ({ link }) => ({
    th: `รายการที่ ${link} ของบันทึกถูกแก้ไข`,
    en: `Link ${link} of the log has been altered`,
  }),
  'links-swapped': ({ link, other }) => ({
    th: `รายการที่ ${link} กับ ${other} ของบันทึกถูกสลับที่กัน`,
    en: `Links ${link} and ${other} of the log have been exchanged`,
  }),
  'link-missing': (broken) => ({
    th: `${numbers(broken).th} ของบันทึกถูกนำออก`,
    en: `Taken out of the log: ${numbers(broken).en}`,
  }),
  'link-added': ({ link }) => ({
    th: `รายการที่ ${link} ถูกเพิ่มไว้ก่อนรายการแรกของบันทึก`,
    en: `Link ${link} has been put before the first of the log`,
  }),
  'fact-altered': ({ link }) => ({
    th: `ข้อมูลของรายการที่ ${link} ถูกแก้ไข`,
    en: `What link ${link} is about has been altered`,
  }),
  'facts-swapped': ({ link, other }) => ({
    th: `ข้อมูลของรายการที่ ${link} กับ ${other} ถูกสลับที่กัน`,
    en: `What links ${link} and ${other} are about has been exchanged`,
  }),
  'fact-missing': ({ link }) => ({
    th: `ข้อมูลของรายการที่ ${link} ถูกนำออก`,
    en: `What link ${link} is about has been taken out`,
  }),
  'fact-added': ({ link }) => ({
    th: link === null ? 'มีข้อมูลที่ไม่ได้อยู่ในบันทึก' : `มีข้อมูลที่อ้างรายการที่ ${link} ซึ่งเป็นของข้อมูลอื่น`,
    en:
      link === null
        ? 'Something has been added that is not in the log'
        : `Something has been added under link ${link}, which is about something else`,
  }),
  'redacted-altered': ({ link }) => ({
    th: `รายการที่ ${link} ซึ่งถูกลบข้อมูลไว้แล้ว ถูกแก้ไขหลังจากนั้น`,
    en: `Link ${link}, which had been redacted, has been altered since`,
  }),
  'redaction-unfit': ({ link }) => ({
    th: `มีการลบข้อมูลที่อ้างรายการที่ ${link} ซึ่งลบเช่นนั้นไม่ได้`,
    en: `A redaction names link ${link}, which may not be redacted so`,
  }),
  'end-cut': (broken) => ({
    th: `ท้ายบันทึกขาดหายไป ${numbers(broken).th}`,
    en: `The log has been cut off at its end: ${numbers(broken).en} missing`,
  }),
  'anchor-differs': ({ link }) => ({
    th: `รายการที่ ${link} ไม่ตรงกับค่ายืนยันที่เก็บไว้ บันทึกถูกเขียนใหม่`,
    en: `Link ${link} is not the one that the anchor names: the log has been written anew`,
  }),
  'account-altered': () => ({ th: 'บัญชีผู้ใช้ถูกแก้ไข', en: 'An account has been altered' }),
  'account-added': () => ({ th: 'มีบัญชีผู้ใช้ที่ถูกเพิ่มเข้ามา', en: 'An account has been added' }),
  'account-missing': () => ({ th: 'บัญชีผู้ใช้ถูกนำออก', en: 'An account has been taken out' }),
  'standing-altered': () => ({
    th: 'สถานะของแผ่นงานที่แสดงในรายการไม่ตรงกับที่บันทึกไว้ ทำใหม่ได้ด้วย npm run standings',
    en: 'What lists show of a sheet is not what is written down of it; npm run standings makes it anew',
  }),
  unreadable: ({ link }) => ({
    th: `อ่านฐานข้อมูลไม่ได้ตั้งแต่รายการที่ ${link}`,
    en: `The database cannot be read from link ${link} on`,
  }),
};

function factOf({ fact, name, indicator, period, district }: LogBreak): Text {
  if (!fact) return { th: '', en: '' };
  const [quarter, office] = [parsePeriod(period ?? ''), district === null ? null : placeName(district)];
  const place = (language: 'th' | 'en') =>
    [
      factWords[fact][language],
      nameWords(name)[language],
      indicator,
      quarter && periodName(quarter)[language],
      office?.[language],
    ]
      .filter(Boolean)
      .join(' · ');
  return { th: `: ${place('th')}`, en: `: ${place('en')}` };
}

/** `step 2` as a person says it; what bears no such word is its own name. */
function nameWords(name: string): Text {
  const [, word = '', value = ''] = /^(step|revision|version|id|username) (.*)$/s.exec(name) ?? [];
  const th = { step: 'ครั้งที่', revision: 'ฉบับที่', version: 'รุ่นที่', id: 'รหัส', username: 'ชื่อผู้ใช้' }[word];
  return th === undefined ? { th: name, en: name } : { th: `${th} ${value}`, en: name };
}

function authorOf({ by, at }: LogBreak): Text {
  if (at === null) return { th: '', en: '' };
  const who = by?.displayName || by?.username;
  return {
    th: ` (บันทึกไว้${who ? `โดย ${who} ` : ''}เมื่อ ${thaiMoment(at)})`,
    en: ` (stored${who ? ` by ${who}` : ''} at ${at})`,
  };
}
