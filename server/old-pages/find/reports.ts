import type { Defect } from '../defect.ts';
import type { Page } from '../page.ts';
import { reportTexts, saysNothing } from '../page-texts.ts';
import { readScores } from '../reported-quarters.ts';
import { monthsWithShortYear, writtenDates } from '../written-dates.ts';
import { arabicDigits, readNumber } from '../written-number.ts';

/** Finds what the quarters' report texts repeat, mix up, or do not report; their figures are another file's matter. */
export function findReports(page: Page): Defect[] {
  return [...missing(page), ...identical(page), ...reportTexts(page).flatMap((report) => ofText(report))];
}

type Report = ReturnType<typeof reportTexts>[number];

function ofText({ place: where, text }: Report): Defect[] {
  const cancelled = /ยกเลิกตัวชี้วัด|อุทธรณ์/u.exec(text)?.[0];
  const background = /นิยาม|หมายถึง|ความเป็นมา|หลักการและเหตุผล/u.exec(text)?.[0];
  const area =
    /ไร่|งาน|วา/u.test(text) && /(?<![\d/-])\d{1,3}-[0-3]-\d{1,2}(?:\.\d+)?(?![\d/-])/u.exec(arabicDigits(text));
  const figures = /(?<![\d.])\d+(?:\.\d+)?\s*\/\s*\d+(?:\.\d+)?\s*\/\s*\d+(?:\.\d+)?\s*%/u.exec(
    arabicDigits(text),
  )?.[0];
  return [
    ...pastedDates(where, text),
    ...shortYears(where, text),
    ...(figures
      ? [{ kind: 'figures-pasted-together', certainty: 'certain', where, found: figures, probably: null } as const]
      : []),
    ...(area ? [{ kind: 'area-as-triple', certainty: 'certain', where, found: area[0], probably: null } as const] : []),
    ...(background
      ? [
          {
            kind: 'report-is-background',
            certainty: 'suspected',
            where,
            found: text.slice(0, 60),
            probably: null,
          } as const,
        ]
      : []),
    ...(cancelled
      ? [
          {
            kind: 'cancelled-with-numbers',
            certainty: cancelled === 'อุทธรณ์' && !/ยกเลิก/u.test(text) ? 'suspected' : 'certain',
            where,
            found: text.slice(0, 60),
            probably: { th: 'ยกเลิก ไม่มีผลงาน', en: 'Cancelled: no result' },
          } as const,
        ]
      : []),
  ];
}

/** An entry opens with a date, at the start or after a slash or a new line, or has a colon after its date. */
function pastedDates(where: Report['place'], text: string): Defect[] {
  const digits = arabicDigits(text);
  const entries = writtenDates(text).filter(({ text: date, at }) => {
    const before = digits.slice(Math.max(0, at - 40), at).replace(/(เมื่อ)?(วันที่)?\s*$/u, '');
    return /(^|[/\n;])\s*$/u.test(before) || /^\s*:/u.test(digits.slice(at + date.length));
  });
  const colon = entries.some(({ text: date, at }) => /^\s*:/u.test(digits.slice(at + date.length)));
  if (entries.length < 2 && !colon) return [];
  const found = entries.map(({ text: date }) => date).join(' · ');
  const probably = { th: `${entries.length} รายการ แยกตามวันที่`, en: `${entries.length} entries, one for each date` };
  const certainty = entries.length >= 2 ? 'certain' : 'suspected';
  return [{ kind: 'dates-pasted-together', certainty, where, found, probably }];
}

function shortYears(where: Report['place'], text: string): Defect[] {
  const dated = writtenDates(text).filter(({ text: date }) => /(?<!\d)\d{2}$/u.test(date));
  const certain = dated.map(({ text: found }) => ({ found, certainty: 'certain' as const }));
  const months = monthsWithShortYear(text)
    .filter(({ at }) => !dated.some((date) => date.at <= at && at < date.at + date.text.length))
    .map(({ text: found }) => ({ found, certainty: 'suspected' as const }));
  return [...certain, ...months].map(({ found, certainty }) => {
    const full = found.replace(/(\d{2})$/u, '25$1');
    return { kind: 'two-digit-year', certainty, where, found, probably: { th: full, en: full } } as const;
  });
}

function identical(page: Page): Defect[] {
  const reports = reportTexts(page).map((report) => ({ ...report, plain: report.text.replace(/\s+/gu, ' ').trim() }));
  return reports.flatMap(({ place: where, text, plain }, at): Defect[] => {
    const first = reports.slice(0, at).find((earlier) => earlier.plain === plain);
    const said = /^เหมือน(กับ)?\s*(Q|ไตรมาส(ที่)?)\s*[1-4๑-๔]/u.test(plain);
    if (!first && !said) return [];
    const found = first ? `= Q${first.quarter}: ${text.slice(0, 60)}` : text.slice(0, 60);
    return [{ kind: 'identical-reports', certainty: 'certain', where, found, probably: null }];
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
    return [
      ...(page.reports[quarter]?.trim() === ''
        ? [
            {
              kind: 'report-empty',
              certainty: 'certain',
              where,
              found: '',
              probably: { th: 'ยังไม่รายงาน', en: 'Not reported' },
            } as const,
          ]
        : []),
      ...(result
        ? [
            {
              kind: 'result-without-report',
              certainty: 'certain',
              where,
              found: line?.result ?? '',
              probably: null,
            } as const,
          ]
        : []),
      ...(evaluated
        ? [
            {
              kind: 'evaluated-without-report',
              // An evaluation without scores may only be the header's, repeated in quarter 4.
              certainty: (score ?? 0) > 0 ? 'certain' : 'suspected',
              where,
              found: `${line?.evaluation ?? ''} (${line?.scores ?? ''})`,
              probably: null,
            } as const,
          ]
        : []),
    ];
  });
}
