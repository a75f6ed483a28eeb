import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { ownerOffice } from '../../../shared/rules/offices/offices.ts';
import { isReportedBy } from '../../../shared/rules/offices/reporters.ts';
import type { View } from '../../../shared/rules/sheets/workflow.ts';
import type { Office } from '../../../shared/terms/office.ts';
import type { SheetStanding } from '../../storage/port/city.ts';
import type { ReadingStorage } from '../../storage/storage.ts';
import type { ReportedQuarter } from './find-sheet.ts';

/** A sheet that an owner had begun who lost the indicator within the quarter: it stays to be read, and is nobody's to change. */
export type FormerSheet = { office: Office; sheet: SheetStanding };

/** The sheets of an indicator's quarter whose offices owned it when they were begun, and do not report it any more. */
export async function listFormerSheets(
  storage: ReadingStorage,
  { indicator, period }: Pick<ReportedQuarter, 'indicator'> & { period: { code: string } },
  view: View,
): Promise<FormerSheet[]> {
  const selection = { indicator: indicator.code, periods: [period.code], owners: true };
  const begun = await storage.listStandings(selection, view);
  const former = begun.filter(({ place }) => !isReportedBy(indicator, place.district));
  return Promise.all(former.map(async (sheet) => ({ sheet, office: await formerOwner(storage, indicator, sheet) })));
}

/** How such an owner is called: by the version that its newest revision was entered under, and as the former one. */
async function formerOwner(storage: ReadingStorage, indicator: Indicator, sheet: SheetStanding): Promise<Office> {
  const { place, standing } = sheet;
  const record = await storage.readRecord(place, standing.revision);
  const version = record?.indicatorVersion ?? indicator.version;
  const [departments, then] = await Promise.all([
    storage.listDepartments(),
    storage.readIndicator(indicator.code, indicator.fiscalYear, version),
  ]);
  const owner = then?.owner.agencyCode === place.district ? then.owner.name : null;
  const unnamed = { th: 'หน่วยงานเดิมของตัวชี้วัด', en: 'the former office of the indicator' };
  const { name } = ownerOffice(place.district, departments, owner ?? unnamed);
  const called = { th: `${name.th} (เจ้าของเดิม)`, en: `${name.en} (former owner)` };
  return { kind: 'owner', code: place.district, name: called, district: null };
}

/** One of them by its office's code; null where that has begun none. */
export async function findFormerOwner(
  storage: ReadingStorage,
  quarter: ReportedQuarter,
  code: string,
): Promise<Office | null> {
  if (findDistrict(code)) return null;
  const former = await listFormerSheets(storage, quarter, 'now');
  return former.find(({ office }) => office.code === code)?.office ?? null;
}
