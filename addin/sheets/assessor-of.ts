import { type Assessment, prepareAssessment } from '../../shared/rules/sheets/assess.ts';
import { assessOverDistricts } from '../../shared/rules/sheets/assess-over-districts.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { DistrictSheet } from './district-sheet.ts';

/** What checks and counts a sheet: its rows, or of an owner's sheet over the districts what they come to. */
export function assessorOf(sheet: DistrictSheet): (content: SheetContent) => Assessment {
  const { indicator, over, reportDemand = null } = sheet;
  if (!over) return prepareAssessment(sheet);
  return (content) => assessOverDistricts(indicator, content, over, reportDemand);
}
