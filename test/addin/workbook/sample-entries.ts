import type { Outcome } from '../../../addin/outcome.ts';
import type { DistrictSheet } from '../../../addin/sheets/district-sheet.ts';
import { goToCity, readCitySelection } from '../../../addin/workbook/city/city-district.ts';
import { layAllRows } from '../../../addin/workbook/city/lay-all-rows.ts';
import { layConsolidation } from '../../../addin/workbook/city/lay-consolidation.ts';
import { layTrend } from '../../../addin/workbook/city/lay-trend.ts';
import {
  clearSentScores,
  goToScore,
  readTypedScores,
  showTypedScores,
} from '../../../addin/workbook/city/typed-scores.ts';
import { watchSelection } from '../../../addin/workbook/city/watch-selection.ts';
import { goToFormCell, openForm, readForm, writeFormRows } from '../../../addin/workbook/forms/open-form.ts';
import { readSelection } from '../../../addin/workbook/forms/read-selection.ts';
import { layPreview } from '../../../addin/workbook/indicators/lay-preview.ts';
import { tableNameAt } from '../../../addin/workbook/kit/names.ts';
import { layIndicatorSheet } from '../../../addin/workbook/paper/lay-indicator-sheet.ts';
import { layPapers, removePapers } from '../../../addin/workbook/paper/lay-papers.ts';
import { registerForm } from '../../../addin/workbook/registers/register-sheet.ts';
import { layRevision, layRevisionCopy } from '../../../addin/workbook/review/lay-revision.ts';
import { goToShown, readSelected } from '../../../addin/workbook/review/shown-revision.ts';
import { addRows } from '../../../addin/workbook/sheets/add-rows.ts';
import { goToCell } from '../../../addin/workbook/sheets/go-to-cell.ts';
import { goToSheet } from '../../../addin/workbook/sheets/go-to-sheet.ts';
import { nameFormula } from '../../../addin/workbook/sheets/link-text.ts';
import { lockSheet } from '../../../addin/workbook/sheets/lock-sheet.ts';
import { makeTheOne } from '../../../addin/workbook/sheets/make-the-one.ts';
import { openWorksheet } from '../../../addin/workbook/sheets/open-worksheet.ts';
import { readLinks } from '../../../addin/workbook/sheets/read-links.ts';
import { readSheet } from '../../../addin/workbook/sheets/read-sheet.ts';
import { replaceRows } from '../../../addin/workbook/sheets/replace-rows.ts';
import { restoreSheet } from '../../../addin/workbook/sheets/restore-sheet.ts';
import { excelFront } from '../../../addin/workbook/sheets/watch-front.ts';
import { writeCells } from '../../../addin/workbook/sheets/write-cells.ts';
import { markRevision } from '../../../addin/workbook/sheets/write-link.ts';
import { workbookIdentity } from '../../../addin/workbook/workbook-identity.ts';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import { defaultEvaluationScale as scale } from '../../../shared/catalogue/evaluation-scale.ts';
import { toResult } from '../../../shared/indicator/compilers/to-result.ts';
import { sheetColumns } from '../../../shared/indicator/indicator.ts';
import { districtOffice } from '../../../shared/rules/offices/offices.ts';
import { annexOf } from '../../../shared/terms/sheet.ts';
import type { Revision } from '../../../shared/wire/review.ts';
import { completeRow, indicatorOf, sheetOf } from '../../shared/sheet.ts';
import { samplePaper } from './sample-paper.ts';

const chomThong = findDistrict('1035');
if (!chomThong) throw new Error('no district 1035');
const district = chomThong;
const sheet: DistrictSheet = { ...sheetOf(2), office: districtOffice(district), access: { open: 'whole' } };
const { indicator, period } = sheet;
const place = { indicator: indicator.code, period: '2563-Q1', district: district.code };
const rows = [completeRow(1), completeRow(2)];
const stored = { rows, notApplicable: false, revision: 1 };
const at = '2020-01-12T03:00:00.000Z';
const result = toResult(indicator, { numerator: '2', denominator: '2' });
const made = { by: 1, versions: [{ version: 1, districts: 1 }], leftOut: [], restated: 0 };
const together = { ...made, result, counted: 1, notApplicable: 0, expected: 1 };
const progress = { expected: 2, filled: 2, valid: 2, excluded: 0, carried: 0, unchanged: 0 };
const found = { link: null, inWorksheet: false };
/** Made when it is needed: its heights are those of a font that a page says. */
const form = () => registerForm({ district, period, id: '1', entries: [] });
const ignore = () => {};

const revision: Revision = {
  ...{ ...place, revision: 1, indicatorVersion: 1, roster: '1', rows, report: '', notApplicable: false },
  ...{ confirmed: false, answers: {}, ...annexOf({}), result, progress, savedAt: at, savedBy: 'เจ้าหน้าที่' },
};
const shown = { indicator, period, district, state: 'submitted' as const, revision, before: null };
const consolidation = {
  ...{ indicator: indicator.code, version: 1, period: '2563-Q1', view: 'submitted' as const, at },
  ...{ opensOn: '2020-01-01', dueOn: '2020-01-15', closesOn: '2020-01-31', window: 'open' as const, cancelled: null },
  city: { ...together, target: '75.0000', againstTarget: '25.00', againstPrevious: null },
  ...{ zones: [], districts: [], owner: null },
};
const trend = { indicator: indicator.code, view: 'submitted' as const, points: [] };
const content = {
  ...{ indicator: indicator.code, period: '2563-Q1', view: 'submitted' as const },
  districts: [{ district: '1035', state: 'submitted' as const, revision: 1, savedAt: at, savedBy: 'เจ้าหน้าที่', rows }],
};

/** The cells of an entry table as they may stand: headers, then two rows. */
export const entryCells: unknown[][] = [
  sheetColumns(indicator).map(({ header }) => header.th),
  ...rows.map((row) => sheetColumns(indicator).map(({ key }) => row[key] ?? '')),
];

/** What a worksheet of ours says of itself, and what Excel calls the table of its copy. */
export const link = nameFormula({ ...place, id: 'own', revision: 1, version: 1, access: 'open' });
export const copiedTable = `${tableNameAt(place)}_2`;

const listed = { office: 'สำนักงานเขตจอมทอง', indicator: indicator.code, stands: 'รับรองแล้ว' };
const samplePapers = [
  { ...listed, title: 'พิมพ์ 1', paper: samplePaper(indicator) },
  { ...listed, title: 'พิมพ์ 2', paper: samplePaper(indicator) },
] as const;

/** A call of every entry into the workbook, by the names that entries.ts finds. A port stands once for each of its calls. */
export const sampleEntries: Record<string, (() => Promise<Outcome<unknown>>)[]> = {
  'city/city-district.ts goToCity': [() => goToCity({ indicator, period }, '1035')],
  'city/city-district.ts readCitySelection': [() => readCitySelection({ indicator, period })],
  'city/lay-all-rows.ts layAllRows': [() => layAllRows({ indicator, period, content, owner: null, at }, ignore)],
  'city/lay-consolidation.ts layConsolidation': [
    () => layConsolidation({ indicator, period, consolidation }, null),
    () => layConsolidation({ indicator, period, consolidation }, { scale, typing: true, asked: true }),
  ],
  'city/lay-trend.ts layTrend': [() => layTrend({ indicator, trend, at })],
  'city/typed-scores.ts clearSentScores': [
    () =>
      clearSentScores({ indicator, period }, scale, [{ code: '1035', cells: [{ key: 'typed score 2.1', value: 95 }] }]),
  ],
  'city/typed-scores.ts goToScore': [() => goToScore({ indicator, period }, scale, 0, 'typed score 2.1')],
  'city/typed-scores.ts readTypedScores': [() => readTypedScores({ indicator, period }, scale)],
  'city/typed-scores.ts showTypedScores': [() => showTypedScores({ indicator, period }, scale)],
  'city/watch-selection.ts watchSelection': [() => watchSelection(ignore)],
  'forms/open-form.ts goToFormCell': [() => goToFormCell(form(), 0, null)],
  'forms/open-form.ts openForm': [() => openForm(form(), ignore), () => openForm(form(), ignore, true)],
  'forms/open-form.ts readForm': [() => readForm(form())],
  'forms/open-form.ts writeFormRows': [() => writeFormRows(form(), [{ row: 3, cells: { name: 'ชุมชน' } }])],
  'forms/read-selection.ts readSelection': [readSelection],
  'indicators/lay-preview.ts layPreview': [() => layPreview(indicator, period)],
  'paper/lay-indicator-sheet.ts layIndicatorSheet': [() => layIndicatorSheet(sheet, samplePaper(indicator), 'arabic')],
  'paper/lay-papers.ts layPapers': [
    () => layPapers('ไตรมาสที่ 1', [samplePapers[0]]),
    () => layPapers('ไตรมาสที่ 1', samplePapers),
  ],
  'paper/lay-papers.ts removePapers': [removePapers],
  'review/lay-revision.ts layRevision': [() => layRevision(shown)],
  'review/lay-revision.ts layRevisionCopy': [() => layRevisionCopy(shown)],
  'review/shown-revision.ts goToShown': [() => goToShown(shown, { subject: '1035-001', column: null })],
  'review/shown-revision.ts readSelected': [() => readSelected(shown)],
  'sheets/add-rows.ts addRows': [() => addRows({ ...sheet, indicator: indicatorOf() }, [{ name: 'โครงการ' }], 3)],
  'sheets/go-to-cell.ts goToCell': [() => goToCell(sheet, 0, 'project')],
  'sheets/go-to-sheet.ts goToSheet': [() => goToSheet(sheet)],
  'sheets/lock-sheet.ts lockSheet': [() => lockSheet({ ...sheet, access: { open: 'nothing' } })],
  'sheets/make-the-one.ts makeTheOne': [() => makeTheOne(place)],
  'sheets/open-worksheet.ts openWorksheet': [
    () => openWorksheet(sheet, stored, ignore),
    () => openWorksheet(sheet, stored, ignore, 'found'),
  ],
  'sheets/read-links.ts readLinks': [readLinks],
  'sheets/read-sheet.ts readSheet': [() => readSheet(sheet)],
  'sheets/replace-rows.ts replaceRows': [() => replaceRows(sheet, stored)],
  'sheets/restore-sheet.ts restoreSheet': [() => restoreSheet(sheet, { pane: null, stored })],
  'sheets/watch-front.ts excelFront': [
    () => excelFront.watchFront(['1035'], ignore),
    () => excelFront.readFront(['1035']),
    () => excelFront.makeTheOne(place),
  ],
  'sheets/write-cells.ts writeCells': [() => writeCells(sheet, [])],
  'sheets/write-link.ts markRevision': [() => markRevision(sheet, 1, found)],
  'workbook-identity.ts workbookIdentity': [workbookIdentity],
};
