import { choicesOf, isChoice, isValidOn } from '../../../shared/indicator/column.ts';
import type { Indicator } from '../../../shared/indicator/indicator.ts';
import { wholeSheet } from '../../../shared/rules/sheets/sheet-access.ts';
import { lastDay, type Period } from '../../../shared/terms/period.ts';
import type { Outcome } from '../../outcome.ts';
import type { DistrictSheet } from '../../sheets/district-sheet.ts';
import { listsTitle, sheetTitle } from '../kit/names.ts';
import { requestTaken } from '../kit/taken.ts';
import { run } from '../run.ts';
import { removeLists } from '../sheets/lay-lists.ts';
import { laySheet } from '../sheets/lay-sheet.ts';

const communities = 6;

/** Lays an indicator's entry sheet as a district would see it, over a few made-up communities, in place of an earlier look. */
export function layPreview(indicator: Indicator, period: Period): Promise<Outcome<void>> {
  return run(async (context) => {
    const requested = requestTaken(context);
    await context.sync();
    const sheet = previewSheet(indicator, period);
    const taken = requested();
    if (taken.titles.includes(listsTitle(sheet))) removeLists(context, sheet);
    if (taken.titles.includes(sheetTitle(sheet))) {
      context.workbook.worksheets.getItem(sheetTitle(sheet)).delete();
    }
    const titles = taken.titles.filter((title) => title !== sheetTitle(sheet) && title !== listsTitle(sheet));
    laySheet(context, sheet, { rows: [], notApplicable: false, revision: 0 }, { ...taken, titles });
    await context.sync();
  });
}

function previewSheet(indicator: Indicator, period: Period): DistrictSheet {
  const kinds = indicator.columns.find((column) => isChoice(column) && column.filledBy === 'prefilled');
  const valid = kinds && isChoice(kinds) ? choicesOf(kinds).filter((choice) => isValidOn(choice, lastDay(period))) : [];
  return {
    indicator,
    period,
    preview: true,
    access: wholeSheet,
    district: {
      code: '1000',
      agencyCode: '5000',
      agencyCodeChecked: false,
      name: { th: 'ตัวอย่าง', en: 'Sample' },
      zone: { th: 'ตัวอย่าง', en: 'Sample' },
    },
    communities: Array.from({ length: communities }, (_, index) => ({
      code: `1000-00${index + 1}`,
      name: `ชุมชนตัวอย่าง ${index + 1}`,
      kind: valid[index % Math.max(valid.length, 1)]?.code ?? '',
    })),
  };
}
