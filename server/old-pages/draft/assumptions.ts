import { describeQuarters } from '../../../shared/indicator/compilers/sheet-to-words.ts';
import type { Text } from '../../../shared/terms/text.ts';
import { cleanTitle } from '../clean-title.ts';
import type { Defect } from '../defects.ts';
import type { Page } from '../page.ts';
import { fiscalYear } from '../written-number.ts';
import type { KindGuess } from './guess-kind.ts';
import type { QuartersGuess } from './guess-quarters.ts';
import { unsavedReports } from './published.ts';

export type Guesses = {
  page: Page;
  defects: Defect[];
  year: number;
  guess: KindGuess;
  /** What the layout, the quarters and the reporting take for granted. */
  layout: Text;
  quarters: QuartersGuess;
  reporting: Text;
  target: string | null;
};

/** Defects of the page that no draft can put right by itself. */
const grave: { kind: Defect['kind']; says: Text }[] = [
  {
    kind: 'several-indicators-in-title',
    says: {
      th: 'ชื่อเดิมมีหลายตัวชี้วัด ร่างนี้มีผลเดียว ต้องแยก',
      en: 'The title holds several indicators, this draft one result: to be parted',
    },
  },
  {
    kind: 'cancelled-with-numbers',
    says: {
      th: 'รายงานบอกว่ายกเลิกหรืออุทธรณ์ตัวชี้วัดนี้ ตรวจก่อนใช้',
      en: 'Its reports tell of a cancellation or an appeal: check before use',
    },
  },
];

/** What the draft takes for granted, one sentence each, the warning that it is a draft first. */
export function assumptionsOf({ page, defects, year, guess, layout, quarters, reporting, target }: Guesses): Text[] {
  const { file, position, host } = page.source;
  const where = [file, position === null ? null : `#${position}`, host].filter((part) => part !== null).join(' · ');
  const because: Text = guess.because
    ? { th: `สันนิษฐานจาก “${guess.because}”`, en: `guessed from “${guess.because}”` }
    : { th: 'หน้าเดิมไม่บอกวิธีคำนวณ ใช้แบบที่พบมากที่สุด', en: 'the page does not say how: the commonest way is taken' };
  const kept = describeQuarters(quarters);
  return [
    {
      th: `ร่างจากการนำเข้าหน้าเดิม (${where}) ยังไม่มีผู้ตรวจ ต้องอ่านและแก้ทุกข้อก่อนเผยแพร่`,
      en: `A draft imported from an old page (${where}) that nobody has read: check every item before publishing`,
    },
    { th: `วิธีคำนวณ ${because.th}: ${layout.th}`, en: `Calculation, ${because.en}: ${layout.en}` },
    { th: `${kept.th}: ${quarters.because.th}`, en: `The figure is ${kept.en}: ${quarters.because.en}` },
    reporting,
    ...(target === null
      ? [
          {
            th: `เว้นค่าเป้าหมายไว้ เพราะหน้าเดิมพิมพ์ “${[page.unit, page.target].filter(Boolean).join(' ')}” ซึ่งไม่แน่ว่าเป็นเป้าหมาย`,
            en: `The target is left open: the page prints “${[page.unit, page.target].filter(Boolean).join(' ')}”, which may not be one`,
          },
        ]
      : []),
    ...(fiscalYear(page.year) === null
      ? [
          {
            th: `ปีงบประมาณ ${year} มาจากคำสั่งนำเข้า ไม่ได้มาจากหน้าเดิม`,
            en: `Fiscal year ${year} was given at import; the page has none`,
          },
        ]
      : []),
    ...grave.flatMap(({ kind, says }) => (defects.some((defect) => defect.kind === kind) ? [says] : [])),
    ...cleaned(page),
    ...unsaved(page),
    { th: 'ข้อความภาษาอังกฤษยังไม่ได้แปล', en: 'The English texts are not translated yet' },
  ];
}

function cleaned({ title }: Page): Text[] {
  const { fronts, weight } = cleanTitle(title ?? '');
  const removed = [...fronts.map(({ text }) => text), ...(weight === null ? [] : [`(ร้อยละ ${weight})`])];
  if (removed.length === 0) return [];
  const said = removed.join(' ');
  return [{ th: `ตัด “${said}” ออกจากชื่อ`, en: `“${said}” was taken off the title` }];
}

function unsaved(page: Page): Text[] {
  const missing = unsavedReports(page);
  if (missing.length === 0) return [];
  return [
    {
      th: `รายงานไตรมาสที่ ${missing.join(', ')} ไม่อยู่ในหน้าที่บันทึก (ในผลที่เผยแพร่แสดงเป็น “-”)`,
      en: `The reports of quarter ${missing.join(', ')} are not in the saved page (among the published results they stand as “-”)`,
    },
  ];
}
