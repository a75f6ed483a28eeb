import { plainText } from '../../shared/terms/plain-text.ts';
import { placeName } from '../sync/outbox-entry.ts';
import { type AnnexDraft, draftOf, plainAnnex } from './annex.ts';
import { storedAnswers } from './answers.ts';
import type { SheetReading } from './district-sheet.ts';
import { createLiveReading, type LiveReading } from './live-reading.ts';
import { createLookingActs, type LookingActs } from './looking.ts';
import { hasTable, type OpenSheetState } from './open-sheet-state.ts';
import type { BroughtUp, SheetPorts } from './ports.ts';
import { createPrinting, type Printing } from './printing.ts';
import { createSheetCore, type Known } from './sheet-core.ts';
import { nothingToSee } from './sight.ts';
import { createStanding, type Standing } from './standing.ts';
import type { Store } from './store.ts';
import { createStoringActs, type StoringActs } from './storing.ts';
import { createTidying, type Tidying } from './tidying.ts';
import { createUnansweredDraft } from './unanswered.ts';
import { createUnsentTexts } from './unsent-texts.ts';
import type { Watch } from './watch.ts';
import { createWork } from './work.ts';

/**
 * One sheet that is open in the workbook and in a pane: what is known of it, and all that can be done with it. It speaks
 * to the workbook, the server, the outbox and this computer's keep through ports, and knows of no pane.
 *
 * | comes | then |
 * |---|---|
 * | a change in the worksheet | after a moment of quiet it is read in one block and judged |
 * | a key typed into the report, its annex or an answer | kept on this computer until the server holds it |
 * | an act of the person | as stage.ts has it |
 * | a draft that is stored, a submission that has arrived | the workbook comes from that revision now: `revision` and the workbook's note |
 * | a submission that is refused | its end is told or asked about, once |
 * | a look at the server, another step than is known | the sheet is read from it: other locks are set, what is asked is shown |
 * | another revision, stored from another place | with equal rows its number is taken; else, nothing being done, the comparison opens |
 * | the worksheet cannot be read | said beside the sheet, and tried again by itself until it can |
 * | the worksheet cannot be locked | said beside the sheet; tried again at the next look |
 * | its worksheet comes in front | it is read anew, and the server is asked how it stands |
 * | another worksheet comes in front | it is watched on; a confirmation is put off, whatever else is open stays with it |
 * | anything after `close` | nothing is shown, heard or locked; what was begun is brought to its end, and noted in the workbook |
 */
export type OpenSheet = Store<OpenSheetState> &
  LookingActs &
  StoringActs &
  Printing &
  Pick<Standing, 'renew'> & {
    tidying: Tidying;
    writeReport(text: string): void;
    writeAnnex(annex: AnnexDraft): void;
    writeAnswer(key: string, text: string): void;
    /** Says whether its worksheet is in front of the person now. */
    beInFront(inFront: boolean): void;
    lastWhole: LiveReading['lastWhole'];
    /** Says, or says no longer, that what was carried over and not touched is unchanged. */
    confirmUnchanged(confirmed: boolean): void;
    /** Says in the pane, of a sheet without a worksheet, whether anything is to be reported. */
    declareNothing(notApplicable: boolean): void;
    close(): void;
  };

/** What a sheet is opened with. */
export type Opened = Pick<
  Known,
  'place' | 'sheet' | 'stored' | 'assignment' | 'revision' | 'reading' | 'worksheet' | 'inFront'
> &
  Pick<BroughtUp, 'locks' | 'unfiltered'>;

/** A sheet whose worksheet has been found or laid, under this watch. `remembered`: it as it was once seen whole before. */
export function createOpenSheet(
  ports: SheetPorts,
  opened: Opened,
  watch: Watch,
  remembered: SheetReading | null = null,
): OpenSheet {
  const { workbookName, keep, outbox } = ports;
  const { locks, unfiltered, ...found } = opened;
  const { place, stored, assignment } = found;
  const unsent = createUnsentTexts(keep, workbookName, place);
  const known: Known = {
    ...found,
    report: { text: unsent.report() ?? stored.report, previous: null },
    annex: unsent.annex() ?? draftOf(stored),
    answers: { given: unsent.answers(stored) ?? storedAnswers(stored), own: false },
    confirmed: stored.confirmed,
    stage:
      stored.revision > opened.revision && hasTable(opened.reading)
        ? { at: 'conflict', current: stored, again: { as: 'nothing' } }
        : { at: 'editing' },
    dispatch: null,
    receipt: stored.receipt,
    troubles: { reading: null, locks },
    sight: { ...nothingToSee, unfiltered },
  };
  const core = createSheetCore(ports, known, watch.isClosed);
  const { state, subscribe, put } = core;

  const reading = createLiveReading(core, watch, remembered);
  const work = createWork(core);
  const unanswered = createUnansweredDraft();
  const standing = createStanding(core, unsent, unanswered);
  const { acts, settle } = createStoringActs(core, work, reading, standing, { unsent, unanswered });

  const look = () => {
    const mine = outbox.dispatches().find(({ entry }) => placeName(entry.place) === placeName(place)) ?? null;
    if (mine === state().dispatch) return;
    put({ dispatch: mine });
    if (mine) void settle(mine);
  };
  const unsubscribe = outbox.subscribe(look);
  look();
  // The list was read before the sheet: what was decided in between is in one of them only.
  if (assignment.step !== stored.step) void standing.renew();

  return {
    ...{ state, subscribe, renew: standing.renew },
    ...acts,
    ...createLookingActs(core, work, reading, standing),
    ...createPrinting(core, work),
    tidying: createTidying(core, reading.read),
    writeReport(given) {
      const text = plainText(given);
      unsent.keepReport(text);
      put({ report: { text, previous: null } });
    },
    writeAnnex(written) {
      const annex = plainAnnex(written);
      unsent.keepAnnex(annex);
      put({ annex });
    },
    writeAnswer(key, text) {
      const given = { ...state().answers.given, [key]: plainText(text) };
      unsent.keepAnswers(state().stored, given);
      put({ answers: { given, own: true } });
    },
    beInFront(inFront) {
      if (inFront === state().inFront) return;
      put({ inFront });
      if (!inFront) {
        if (state().stage.at === 'confirming') work.tell('put-off');
        return;
      }
      void reading.read();
      void standing.renew();
    },
    lastWhole: reading.lastWhole,
    confirmUnchanged: (confirmed) => put({ confirmed }),
    declareNothing(notApplicable) {
      ports.workbook.declareNothing?.(notApplicable);
      void reading.read();
    },
    close() {
      unsubscribe();
      watch.close();
    },
  };
}
