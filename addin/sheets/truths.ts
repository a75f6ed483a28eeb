import { changedCells } from '../../shared/rules/review/changed-cells.ts';
import type { Result } from '../../shared/terms/result.ts';
import type { SheetContent } from '../../shared/terms/sheet.ts';
import type { SentRevision, ServerSheet } from '../../shared/wire/sheets.ts';
import { storedAnswers } from './answers.ts';
import { assessorOf } from './assessor-of.ts';
import { type Compared, type Difference, differenceOf } from './difference.ts';
import type { DistrictSheet } from './district-sheet.ts';
import { rememberLast } from './remember-last.ts';

/** What has become of what was last sent. */
export type Sending = 'submitted' | 'in-review' | 'accepted' | 'returned' | 'reopened' | 'withdrawn';

/** What else is true of a sheet beside what is here, in its worksheet and in the pane. */
export type Truths = {
  /** What is here and in no stored revision; null where it is stored, or where it is told of what was sent. */
  unsaved: Difference | null;
  sent: (Pick<SentRevision, 'revision' | 'at' | 'result'> & { as: Sending; difference: Difference | null }) | null;
  /** A submission that may have arrived or not, since its answer has not come. */
  underWay: { result: Result; difference: Difference | null } | null;
};

/**
 * Holds what is here against what is stored, against what was sent, and against what is on its way. `–`: there is none.
 *
 * | stored | sent | here | unsaved | sent |
 * |---|---|---|---|---|
 * | – | – | as it was laid | nothing | – |
 * | – | – | other | from what was laid | – |
 * | 1 | – | as 1 | nothing | – |
 * | 1 | – | other | from 1 | – |
 * | 1 | 1, it counts | as 1 | nothing | the same |
 * | 1 | 1, it counts | other | nothing: told of what was sent | from 1 |
 * | 1 | 1, withdrawn or given back | as 1 | nothing | the same |
 * | 1 | 1, withdrawn or given back | other | from 1 | from 1 |
 * | 2 | 1, withdrawn or given back | as 2 | nothing | from 1 |
 * | 2 | 1, withdrawn or given back | as 1 | from 2 | the same |
 */
export function createTruths(): (
  sheet: DistrictSheet,
  here: Compared,
  stored: ServerSheet,
  underWay: SheetContent | null,
) => Truths {
  // At a key typed into the report no row is compared again.
  const rows = {
    stored: rememberLast(changedCells),
    sent: rememberLast(changedCells),
    way: rememberLast(changedCells),
  };
  const resultOf = rememberLast((sheet: DistrictSheet, content: SheetContent) => assessorOf(sheet)(content).result);
  return (sheet, here, stored, underWay) => {
    const { sent } = stored;
    const as = sent && sendingOf(stored);
    const counts = as === 'submitted' || as === 'in-review' || as === 'accepted';
    const asStored = { ...stored, answers: storedAnswers(stored) };
    return {
      unsaved: counts ? null : differenceOf(sheet, asStored, here, rows.stored),
      sent: sent &&
        as && {
          ...{ revision: sent.revision, at: sent.at, result: sent.result, as },
          difference: differenceOf(sheet, sent.content ?? withoutAnswers(stored), here, rows.sent),
        },
      underWay: underWay && {
        result: resultOf(sheet, underWay),
        difference: differenceOf(sheet, underWay, here, rows.way),
      },
    };
  };
}

/**
 * | state | what was last sent | it is |
 * |---|---|---|
 * | submitted, in-review | any | submitted, in-review |
 * | accepted, evaluated | any | accepted |
 * | returned, reopened | what was asked for is of it | returned, reopened |
 * | returned, reopened | a correction after that | withdrawn |
 * | draft | any | withdrawn |
 */
function sendingOf({ state, sent, returned }: ServerSheet): Sending {
  switch (state) {
    case 'submitted':
    case 'in-review':
      return state;
    case 'accepted':
    case 'evaluated':
      return 'accepted';
    case 'returned':
    case 'reopened':
      return sent?.revision === returned?.request.revision ? state : 'withdrawn';
    default:
      return 'withdrawn';
  }
}

function withoutAnswers({ answers: _, ...stored }: ServerSheet): Compared {
  return stored;
}
