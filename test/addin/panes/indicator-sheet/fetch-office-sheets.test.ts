import { expect, test } from 'vitest';
import { failed } from '../../../../addin/outcome.ts';
import { fetchOfficeSheets } from '../../../../addin/panes/indicator-sheet/fetch-office-sheets.ts';
import { toPapers } from '../../../../addin/panes/indicator-sheet/to-papers.ts';
import type { Call } from '../../../../addin/sync/client.ts';
import { offline } from '../../../../addin/sync/troubles.ts';
import { indicators } from '../../../shared/catalogue/catalogue.ts';
import { at, indicatorSheetOf } from '../../../shared/indicator-sheet.ts';
import { problem } from '../../sheets/fake-server.ts';

/** An office's quarter as papers: what it reports, in the order of its indicators. */

const asked = indicators.filter(({ fiscalYear }) => fiscalYear === 2563).slice(0, 6);
const place = { office: '1035', quarter: 1 } as const;

/** A server of whose indicators the office reports all but these; `broken` is the one at which the network is gone. */
function serverWithout(others: readonly string[], broken?: string): Call {
  const answer = async (_: string, { parameters }: { parameters: { indicator: string } }) => {
    const indicator = asked.find(({ code }) => code === parameters.indicator);
    if (!indicator || others.includes(indicator.code)) return failed(problem('unknown-office'));
    if (indicator.code === broken) return failed(offline);
    return { ok: true, value: { sheet: indicatorSheetOf(indicator), offices: [] } };
  };
  return answer as unknown as Call;
}

const codes = asked.map(({ code }) => code);

test('those that it does not report are left out, the others stay in their order', async () => {
  const heard: number[] = [];
  const sheets = await fetchOfficeSheets(serverWithout([codes[1] ?? '']), place, asked, (count) => heard.push(count));
  expect(sheets.ok && sheets.value.map(({ indicator }) => indicator)).toEqual(codes.filter((_, index) => index !== 1));
  expect(heard).toEqual([4, 6]);
});

test('where the network goes, nothing is half printed', async () => {
  const sheets = await fetchOfficeSheets(serverWithout([], codes[2]), place, asked, () => {});
  expect(sheets).toEqual(failed(offline));
});

test('each paper is listed by its office, its indicator and how it stands', () => {
  const [indicator] = asked;
  if (!indicator) throw new Error('no indicator of 2563');
  const printing = { at, by: 'สมศรี', digits: 'thai', origin: 'https://traimat.example' } as const;
  const [paper] = toPapers([indicatorSheetOf(indicator)], printing);
  expect(paper).toMatchObject({
    title: `${indicator.code} จอมทอง`,
    office: 'สำนักงานเขตจอมทอง',
    indicator: `${indicator.code} ${indicator.title.th}`,
    stands: 'ยังไม่ได้รายงาน',
  });
  expect(paper?.paper.running.foot[0]).toEqual(['พิมพ์เมื่อ ๑๒ ม.ค. ๒๕๖๓ เวลา ๑๐:๐๐ น.', 'โดย สมศรี']);
});
