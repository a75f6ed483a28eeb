import { monthsWithShortYear, writtenDates } from '../dates.ts';
import { certain, type Found, type Kinds, suspected } from '../defect.ts';
import type { Page } from '../page.ts';
import { reportTexts, saysNothing } from '../page-texts.ts';
import { readScores } from '../reported-quarters.ts';
import { arabicDigits, readNumber } from '../written-number.ts';

/** What the quarters’ report texts leave out, contradict or mix up. */
export const reportKinds = {
  'area-as-triple': {
    name: { th: 'พื้นที่เขียนแบบ ไร่-งาน-วา รวมกันไม่ได้', en: 'Areas as rai-ngan-wa: they cannot be added up' },
    source: 'page 5048-0792 (4-2-0)',
  },
  'figures-pasted-together': {
    name: { th: 'ตัวเลขหลายเดือนวางต่อกันในช่องเดียว', en: 'Several months’ figures pasted together' },
    source: 'DOMAIN.md, What the old pages get wrong: dated entries pasted together',
  },
  'dates-pasted-together': {
    name: { th: 'บันทึกหลายวันที่วางต่อกันในช่องเดียว', en: 'Entries of several dates pasted together' },
    source: 'DOMAIN.md, What the old pages get wrong: dated entries pasted together',
  },
  'two-digit-year': {
    name: { th: 'ปี พ.ศ. สองหลัก', en: 'A year of two digits' },
    source: 'DOMAIN.md, What the old pages get wrong: years of two and of four digits',
  },
  'identical-reports': {
    name: { th: 'รายงานหลายไตรมาสเหมือนกันทุกคำ', en: 'Several quarters’ reports are the same' },
    source: 'page 5014-0908 (the same text in three quarters)',
  },
  'report-is-background': {
    name: { th: 'รายงานเป็นนิยามหรือความเป็นมา ไม่ใช่ผลงาน', en: 'The report is a definition or background' },
    source: 'page 5035-893, page 0700-833',
  },
  'cancelled-with-numbers': {
    name: { th: 'ตัวชี้วัดถูกยกเลิกแต่ตัวเลขยังอยู่', en: 'Cancelled, with numbers left in place' },
    source:
      'DOMAIN.md, What the old pages get wrong: indicators cancelled during the year with their numbers left in place',
  },
  'report-empty': {
    name: { th: 'ช่องรายงานว่าง (หน้าอื่นพิมพ์ “-”)', en: 'The report is blank (elsewhere “-”)' },
    source: 'page 2100-1037',
  },
  'result-without-report': {
    name: { th: 'มีผลงานแต่ไม่มีรายงาน', en: 'A result without a report' },
    source: 'page 5032-0772 (quarter 1: 100 and no report)',
  },
  'evaluated-without-report': {
    name: { th: 'ได้รับการประเมินทั้งที่ไม่มีรายงาน', en: 'Evaluated without a report' },
    source: 'page 1900-6527 (quarter 4: evaluation 85 and no report)',
  },
} satisfies Kinds;

type Defect = Found<keyof typeof reportKinds>;

/** Finds what the quarters' report texts repeat, mix up, or do not report; their figures are another file's matter. */
export function findReports(page: Page): Defect[] {
  return [...missing(page), ...identical(page), ...reportTexts(page).flatMap((report) => ofText(report))];
}

type QuarterReport = ReturnType<typeof reportTexts>[number];

function ofText({ place: where, text }: QuarterReport): Defect[] {
  const cancelled = /ยกเลิกตัวชี้วัด|อุทธรณ์/u.exec(text)?.[0];
  const background = /นิยาม|หมายถึง|ความเป็นมา|หลักการและเหตุผล/u.exec(text)?.[0];
  const area =
    /ไร่|งาน|วา/u.test(text) && /(?<![\d/-])\d{1,3}-[0-3]-\d{1,2}(?:\.\d+)?(?![\d/-])/u.exec(arabicDigits(text));
  const figures = /(?<![\d.])\d+(?:\.\d+)?\s*\/\s*\d+(?:\.\d+)?\s*\/\s*\d+(?:\.\d+)?\s*%/u.exec(
    arabicDigits(text),
  )?.[0];
  const beginning = text.slice(0, 60);
  const left = cancelled === 'อุทธรณ์' && !/ยกเลิก/u.test(text) ? suspected : certain;
  return [
    ...pastedDates(where, text),
    ...shortYears(where, text),
    ...(figures ? [certain('figures-pasted-together', where, figures)] : []),
    ...(area ? [certain('area-as-triple', where, area[0])] : []),
    ...(background ? [suspected('report-is-background', where, beginning)] : []),
    ...(cancelled
      ? [left('cancelled-with-numbers', where, beginning, { th: 'ยกเลิก ไม่มีผลงาน', en: 'Cancelled: no result' })]
      : []),
  ];
}

/** An entry opens with a date, at the start or after a slash or a new line, or has a colon after its date. */
function pastedDates(where: QuarterReport['place'], text: string): Defect[] {
  const digits = arabicDigits(text);
  const entries = writtenDates(text).filter(({ text: date, at }) => {
    const before = digits.slice(Math.max(0, at - 40), at).replace(/(เมื่อ)?(วันที่)?\s*$/u, '');
    return /(^|[/\n;])\s*$/u.test(before) || /^\s*:/u.test(digits.slice(at + date.length));
  });
  const colon = entries.some(({ text: date, at }) => /^\s*:/u.test(digits.slice(at + date.length)));
  if (entries.length < 2 && !colon) return [];
  const found = entries.map(({ text: date }) => date).join(' · ');
  const probably = { th: `${entries.length} รายการ แยกตามวันที่`, en: `${entries.length} entries, one for each date` };
  const said = entries.length >= 2 ? certain : suspected;
  return [said('dates-pasted-together', where, found, probably)];
}

function shortYears(where: QuarterReport['place'], text: string): Defect[] {
  const dated = writtenDates(text).filter(({ text: date }) => /(?<!\d)\d{2}$/u.test(date));
  const months = monthsWithShortYear(text).filter(
    ({ at }) => !dated.some((date) => date.at <= at && at < date.at + date.text.length),
  );
  const full = (written: string) => written.replace(/(\d{2})$/u, '25$1');
  return [
    ...dated.map(({ text: found }) => certain('two-digit-year', where, found, full(found))),
    ...months.map(({ text: found }) => suspected('two-digit-year', where, found, full(found))),
  ];
}

function identical(page: Page): Defect[] {
  const reports = reportTexts(page).map((report) => ({ ...report, plain: report.text.replace(/\s+/gu, ' ').trim() }));
  return reports.flatMap(({ place: where, text, plain }, at): Defect[] => {
    const first = reports.slice(0, at).find((earlier) => earlier.plain === plain);
    const said = /^เหมือน(กับ)?\s*(Q|ไตรมาส(ที่)?)\s*[1-4๑-๔]/u.test(plain);
    if (!first && !said) return [];
    const found = first ? `= Q${first.quarter}: ${text.slice(0, 60)}` : text.slice(0, 60);
    return [certain('identical-reports', where, found)];
  });
}

/** What stands beside a report that the page shows as blank or as a hyphen. */
function missing(page: Page): Defect[] {
  const blank = ([1, 2, 3, 4] as const).filter((quarter) => saysNothing(page.reports[quarter]));
  return blank.flatMap((quarter): Defect[] => {
    const where = `quarter-${quarter}.report` as const;
    const line = page.quarters.find((one) => one.quarter === quarter);
    const [score] = readScores(line?.scores ?? null);
    const [result, evaluation] = [readNumber(line?.result ?? null), readNumber(line?.evaluation ?? null)];
    const evaluated = (score ?? 0) > 0 || (evaluation ?? 0) > 0;
    // An evaluation without scores may only be the header's, repeated in quarter 4.
    const said = (score ?? 0) > 0 ? certain : suspected;
    return [
      ...(page.reports[quarter]?.trim() === ''
        ? [certain('report-empty', where, '', { th: 'ยังไม่รายงาน', en: 'Not reported' })]
        : []),
      ...(result ? [certain('result-without-report', where, line?.result ?? '')] : []),
      ...(evaluated
        ? [said('evaluated-without-report', where, `${line?.evaluation ?? ''} (${line?.scores ?? ''})`)]
        : []),
    ];
  });
}
