import { assess } from '../../../shared/rules/sheets/assess.ts';
import { disagreements } from '../../figures/agreement.ts';
import { sampleSheet } from '../../sheets/sample-sheet.ts';
import { requestTaken } from '../../workbook/kit/taken.ts';
import { laySheet } from '../../workbook/sheets/lay-sheet.ts';
import { requestReading } from '../../workbook/sheets/read-sheet.ts';
import { type Area, type Check, failed, passed } from '../check.ts';
import { kinds, sampleIndicator } from '../sample-indicators.ts';
import { lastQuarter, sampleRows } from '../sample-rows.ts';

/** Whether the live figures of a sheet are those of the rules, for every kind of indicator. */
export const formulas: Area = {
  key: 'formulas',
  title: { th: 'สูตรของตัวชี้วัดแต่ละแบบ', en: 'Formulas of every kind of indicator' },
  checks: kinds.map(
    ({ file, kind }): Check => ({
      id: `formulas/${file}`,
      title: { th: `ผลในเซลล์ตรงกับกฎ: ${kind.th}`, en: `Cells show what the rules count: ${kind.en}` },
      touches: [
        'shared/indicator/compilers/to-formulas.ts',
        'addin/workbook/sheets/lay-sheet.ts',
        'addin/workbook/sheets/read-sheet.ts',
        `shared/catalogue/indicators/${file}.json`,
      ],
      run: async ({ context }) => {
        const indicator = await sampleIndicator(file);
        const sheet = sampleSheet(indicator, lastQuarter(indicator), 6);
        const rows = sampleRows(sheet);
        const requested = requestTaken(context);
        await context.sync();
        laySheet(context, sheet, { rows, notApplicable: false, revision: 0 }, requested());
        await context.sync();
        const request = requestReading(context, sheet);
        await context.sync();
        const reading = await request.collect();
        const { result } = assess(sheet, { rows: reading.rows, notApplicable: false, report: '' });
        const other = disagreements(sheet.indicator.results, result, reading.shownFigures);
        const shown = JSON.stringify(reading.shownFigures);
        if (other === null) return failed(`ไม่เห็นผล · no figure can be read: ${shown}`);
        return other.length === 0 ? passed(shown) : failed(`${shown} ≠ ${JSON.stringify(result.figures)}`);
      },
    }),
  ),
};
