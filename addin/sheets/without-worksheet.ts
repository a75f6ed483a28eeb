import { done, failed, type Trouble } from '../outcome.ts';
import type { SheetReading } from './district-sheet.ts';
import type { WorkbookPort } from './ports.ts';

/**
 * What an owner's sheet over the districts has in a workbook's place: no worksheet, no row, and nothing to be locked. So
 * all that is done with an open sheet is done with it, too; its paper alone is laid in the workbook.
 */
export function withoutWorksheet(
  worksheet: string,
  { layIndicatorSheet }: Pick<WorkbookPort, 'layIndicatorSheet'>,
): WorkbookPort {
  let reading: SheetReading = {
    ...{ rows: [], notApplicable: false, damage: [], inFront: true },
    found: { link: null, inWorksheet: false },
    ...{ formulaCells: new Set(), shownAs: new Map(), hidden: new Set(), shownFigures: null },
  };
  const take = ({ notApplicable }: { notApplicable: boolean }) => {
    reading = { ...reading, notApplicable };
  };
  return {
    async openWorksheet(_sheet, content) {
      take(content);
      const { revision } = content;
      return done({ reading, revision, worksheet, locks: null, unfiltered: [], stopWatching: async () => {} });
    },
    readSheet: async () => done(reading),
    lockSheet: async () => done([]),
    markRevision: async (_sheet, _revision, found) => done(found),
    async replaceRows(_sheet, content) {
      take(content);
      return done([]);
    },
    restoreSheet: async () => failed(noTable),
    layIndicatorSheet,
    writeCells: async () => failed(noTable),
    addRows: async () => failed(noTable),
    goToCell: async () => done('as-it-was'),
    goToSheet: async () => done(undefined),
    declareNothing: (notApplicable) => take({ notApplicable }),
  };
}

const noTable: Trouble = {
  code: 'workbook-gone',
  what: {
    th: 'แผ่นงานนี้ไม่มีตารางในสมุดงาน เพราะใช้ผลรวมของเขต',
    en: 'This sheet has no table: it is over the districts’ results',
  },
  cure: { th: 'เขียนรายงานในบานหน้าต่างนี้ แล้วส่งได้เลย', en: 'Write the report in this pane and submit' },
};
