import type { z } from 'zod';
import type { SheetContent, WrittenAnnex } from '../../shared/terms/sheet.ts';
import type { ServerSheet } from '../../shared/wire/sheets.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { answers as answersForm } from '../../shared/wire/terms.ts';
import type { Keep } from '../sync/keep.ts';
import { placeName } from '../sync/outbox-entry.ts';
import { type AnnexDraft, annexDraft, annexToSend, sameAnnex } from './annex.ts';
import { type Answers, answersToSend } from './answers.ts';

type Asked = Pick<ServerSheet, 'returned'>;

/**
 * What the officer has written in the pane and the server does not hold yet: kept on this computer, for this workbook and
 * sheet; answers also for the request that they answer.
 */
export type UnsentTexts = {
  report(): string | null;
  annex(): AnnexDraft | null;
  answers(asked: Asked): Answers | null;
  keepReport(text: string): void;
  keepAnnex(annex: AnnexDraft): void;
  keepAnswers(asked: Asked, answers: Answers): void;
  /** The server holds these now: nothing need be kept here while it still says the same. */
  held(asked: Asked, texts: Pick<SheetContent, 'report' | 'answers'> & WrittenAnnex): void;
  /** What was written here gives way to what the server has. */
  drop(asked: Asked): void;
};

export function createUnsentTexts(keep: Keep, workbook: string, place: SheetPlace): UnsentTexts {
  const sheet = `${workbook}.${placeName(place)}`;
  const reportName = `traimat.report.${sheet}`;
  const annexName = `traimat.annex.${sheet}`;
  const answersName = ({ returned }: Asked) => `traimat.answers.${sheet}.${returned?.request.revision ?? ''}`;
  return {
    report: () => keep.read(reportName),
    annex: () => parsed(annexDraft, keep.read(annexName)),
    answers: (asked) => parsed(answersForm, keep.read(answersName(asked))),
    keepReport: (text) => void keep.write(reportName, text),
    keepAnnex: (annex) => void keep.write(annexName, JSON.stringify(annex)),
    keepAnswers: (asked, answers) => void keep.write(answersName(asked), JSON.stringify(answers)),
    held(asked, { report, answers, ...written }) {
      if (keep.read(reportName) === report) keep.remove(reportName);
      const annex = parsed(annexDraft, keep.read(annexName));
      if (annex && sameAnnex(annexToSend(annex), written)) keep.remove(annexName);
      const kept = parsed(answersForm, keep.read(answersName(asked)));
      if (kept && JSON.stringify(answersToSend(asked, kept)) === JSON.stringify(answers))
        keep.remove(answersName(asked));
    },
    drop(asked) {
      keep.remove(reportName);
      keep.remove(annexName);
      keep.remove(answersName(asked));
    },
  };
}

function parsed<Kept>(form: z.ZodType<Kept>, kept: string | null): Kept | null {
  try {
    return form.parse(JSON.parse(kept ?? ''));
  } catch {
    return null;
  }
}
