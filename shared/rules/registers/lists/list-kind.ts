import { communityKinds } from '../../../catalogue/community-kinds.ts';
import { type Column, isChoice, isValidOn } from '../../../indicator/column.ts';
import { cellText } from '../../../indicator/read-cell.ts';
import type { IsoDate } from '../../../terms/date.ts';
import type { Cell } from '../../../terms/row.ts';
import { choiceNormaliser } from '../../normalise/choice.ts';
import type { Normalised } from '../../normalise/normalised.ts';
import { registerForm } from '../register-form.ts';

/** Reads kinds of a list as the register's worksheet tidies them on a day; null where a person must say which is meant. */
export type KindReader = (cell: Cell) => string | null;

/**
 * The label of a kind that is in use on a day, with or without ชุมชน before it. `chosen` says which is meant where a
 * person has said so: a kind's code by what the list has.
 */
export function kindReader(day: IsoDate, chosen: Record<string, string>): KindReader {
  const kind = registerForm.columns.find(({ key }) => key === 'kind') as Column;
  if (!isChoice(kind)) throw new Error('the register’s kinds are a list');
  const normalise = choiceNormaliser(kind, day);
  const labels = new Set(communityKinds.filter((each) => isValidOn(each, day)).map(({ label }) => label.th));
  return (cell) => {
    const text = cellText(cell).trim();
    const choice = communityKinds.find(({ code }) => code === chosen[text]);
    if (choice) return choice.label.th;
    const without = text.replace(/^ชุมชน\s*/, '');
    const read = [text, without, `ชุมชน${without}`].map((written) => tidied(normalise(written), written));
    return read.find((label) => labels.has(label)) ?? null;
  };
}

function tidied(outcome: Normalised, written: string): string {
  return outcome && 'after' in outcome ? String(outcome.after) : written;
}
