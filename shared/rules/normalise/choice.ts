import { type ChoiceColumn, choicesOf, isValidOn } from '../../indicator/column.ts';
import type { Cell } from '../../terms/row.ts';
import type { Text } from '../../terms/text.ts';
import * as ask from './choice-doubts.ts';
import { heirsOf, type Labels, labelKey, labelsOf } from './labels.ts';
import { nearestOf } from './near.ts';
import { type CellNormaliser, change, isExcelError, type Normalised, seenAsBlank } from './normalised.ts';
import { saysNothing } from './nothing.ts';
import { plain, withoutApostrophe } from './plain.ts';
import { yesNoOf } from './yes-no.ts';

/**
 * Choices as the Thai label that the quarter's list has: from its code, its English label or its own look-alikes, and
 * from the same choice of an earlier or later list. What is only like a label is asked about, never taken for it.
 */
export function choiceNormaliser(column: ChoiceColumn, periodEnd: string): CellNormaliser {
  const valid = choicesOf(column).filter((choice) => isValidOn(choice, periodEnd));
  const canonical = new Set<Cell>(valid.map(({ label }) => label.th));
  let labels: Labels | undefined;
  return (cell) => {
    if (canonical.has(cell) || (typeof cell === 'string' && isExcelError(cell))) return null;
    const written = withoutApostrophe(plain(String(cell)));
    if (written === '') return seenAsBlank;
    const key = labelKey(written);
    labels ??= labelsOf(column, periodEnd);
    return (
      fromList(cell, key, labels) ??
      (column.type === 'yesNo' ? yesNoOf(cell, key, column) : null) ??
      (saysNothing(written) ? ask.leaveBlank(cell) : null) ??
      outOfTime(cell, key, labels) ??
      near(cell, key, labels)
    );
  };
}

function fromList(cell: Cell, key: string, { valid, byKey, outOfTime }: Labels): Normalised {
  const found = byKey.get(key) ?? [];
  const [bearer] = found;
  if (bearer && found.length === 1) return change(bearer.choice.label.th, [asListed]);
  if (found.length > 1) return ask.oneOf(cell, found);
  const heirs = [...new Set((outOfTime.get(key) ?? []).flatMap((old) => heirsOf(old, valid)))];
  const [heir] = heirs;
  return heir && heirs.length === 1 ? change(heir.choice.label.th, [asListedNow]) : null;
}

function outOfTime(cell: Cell, key: string, { valid, outOfTime }: Labels): Normalised {
  const [old] = outOfTime.get(key) ?? [];
  return old ? ask.notInThisQuarter(cell, old.choice, valid) : null;
}

function near(cell: Cell, key: string, { valid }: Labels): Normalised {
  for (const language of ['th', 'en'] as const) {
    const names = valid.map((entry) => entry[language]);
    const nearest = valid[names.indexOf(nearestOf(key, names) ?? '')];
    if (nearest) return ask.near(cell, nearest.choice);
  }
  return null;
}

const asListed: Text = { th: 'เขียนตามรายการ', en: 'written as in the list' };

const asListedNow: Text = { th: 'ใช้ชื่อตามรายการของไตรมาสนี้', en: "named as in this quarter's list" };
