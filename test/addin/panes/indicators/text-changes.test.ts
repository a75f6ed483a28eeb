import { describe, expect, test } from 'vitest';
import {
  areNone,
  keptChanges,
  noChanges,
  overlapping,
  type TextChanges,
  textsWith,
  withAside,
  withStored,
  withWritten,
} from '../../../../addin/panes/indicators/texts/text-changes.ts';
import { changedTexts, type IndicatorTexts } from '../../../../shared/indicator/indicator-texts.ts';

const first: IndicatorTexts = {
  title: { th: 'ชื่อ', en: 'Title' },
  type: { th: 'ผลผลิต', en: 'Output' },
  level: { th: 'หน่วยงาน', en: 'Office' },
  definition: 'นิยาม',
  method: 'วิธี',
  dataSource: ['เขต'],
  strategy: [{ level: { th: 'ด้าน', en: 'Area' }, text: 'เมือง' }],
  projects: [],
};

/** What the form shows, sends and names over what is stored now. */
function seen(changes: TextChanges, stored: IndicatorTexts) {
  const shown = textsWith(changes, stored);
  const changed = changedTexts(stored, shown);
  return { shown, changed, overlapping: overlapping(changes, stored, changed) };
}

const mine = withWritten(noChanges, first, 'definition', 'ของฉัน');

describe('over what is stored meanwhile', () => {
  test.each<[string, Partial<IndicatorTexts>, string, object]>([
    ['the person alone', {}, 'ของฉัน', { changed: ['definition'], overlapping: [] }],
    ['somebody else, in another text', { method: 'ใหม่' }, 'ของฉัน', { changed: ['definition'], overlapping: [] }],
    ['both, otherwise', { definition: 'อื่น' }, 'ของฉัน', { changed: ['definition'], overlapping: ['definition'] }],
    ['both, alike', { definition: 'ของฉัน' }, 'ของฉัน', { changed: [], overlapping: [] }],
  ])('a text changed by %s', (_, theirs, definition, named) => {
    const stored = { ...first, ...theirs };
    expect(seen(mine, stored)).toEqual({ shown: { ...stored, definition }, ...named });
  });

  test('a text is changed from what stood there at the first key, however much is written after it', () => {
    const later = { ...first, definition: 'อื่น' };
    const more = withWritten(withWritten(mine, first, 'definition', 'ของฉันอีก'), later, 'definition', 'ของฉันอีกมาก');
    expect(seen(more, later).overlapping).toEqual(['definition']);
    // Words as they were are words of one's own, too, once somebody else has written others.
    expect(seen(withWritten(more, later, 'definition', first.definition), later)).toMatchObject({
      shown: first,
      overlapping: ['definition'],
    });
  });

  test('a text written back to what is stored is none of one’s own, and begins from there', () => {
    expect(withWritten(mine, first, 'definition', first.definition)).toEqual(noChanges);
    const later = { ...first, definition: 'อื่น' };
    const back = withWritten(mine, later, 'definition', later.definition);
    expect(back).toEqual(noChanges);
    expect(seen(withWritten(back, later, 'definition', 'อื่นอีก'), later).overlapping).toEqual([]);
  });

  test('a line that is begun stays, though nothing stands in it yet', () => {
    const begun = withWritten(noChanges, first, 'dataSource', ['เขต', '']);
    expect(textsWith(begun, first).dataSource).toEqual(['เขต', '']);
  });
});

describe('somebody else’s words taken', () => {
  const later = { ...first, definition: 'อื่น' };
  const taken = withStored(mine, 'definition');

  test('are no change; one’s own are put aside', () => {
    expect(seen(taken, later)).toEqual({ shown: later, changed: [], overlapping: [] });
    expect(taken.aside).toEqual({ definition: 'ของฉัน' });
    expect(areNone(taken)).toBe(false);
  });

  test('and given up again: one’s own are back, with what is stored beside them', () => {
    const back = withAside(taken, 'definition');
    expect(seen(back, later)).toMatchObject({ shown: { definition: 'ของฉัน' }, overlapping: ['definition'] });
    expect(back.aside).toEqual({});
  });

  test('and written on: a change of what was taken', () => {
    const on = withWritten(taken, later, 'definition', 'อื่นอีก');
    expect(seen(on, later)).toMatchObject({ changed: ['definition'], overlapping: [] });
    expect(on.aside).toEqual({ definition: 'ของฉัน' });
  });
});

describe('as they are kept', () => {
  test('they are read as they were written', () => {
    const kept = withStored(withWritten(mine, first, 'strategy', []), 'definition');
    expect(keptChanges.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('all texts of the form before: what is stored otherwise now is named', () => {
    const kept = keptChanges.parse(JSON.parse(JSON.stringify({ ...first, definition: 'ของฉัน' })));
    expect(seen(kept, { ...first, method: 'ใหม่' })).toEqual({
      shown: { ...first, definition: 'ของฉัน' },
      ...{ changed: ['definition', 'method'], overlapping: ['definition', 'method'] },
    });
    expect(seen(withWritten(kept, first, 'method', 'ใหม่'), first).overlapping).toEqual(['definition']);
  });
});
