import { expect, test } from 'vitest';
import { failed, type Outcome } from '../../../addin/outcome.ts';
import { createFormWorksheet } from '../../../addin/sheets/form-worksheet.ts';
import type { EntryRow } from '../../../shared/terms/row.ts';
import { calls } from './calls.ts';
import { trouble } from './fake-workbook.ts';
import { settled } from './sheet-desk.ts';

/** A register's or a year's targets' worksheet, over a workbook that holds one form's rows. */
function formDesk(rows: EntryRow[] | null = [{ code: '1' }]) {
  const { journal, asked, hold, fail } = calls<'open' | 'read', ReturnType<typeof trouble>>();
  const waiting = new Set<() => void>();
  let tell = () => {};
  const answer = async <Value>(name: 'open' | 'read', words: string, value: () => Value): Promise<Outcome<Value>> => {
    const refusal = await asked(name, words);
    return refusal ? failed(refusal) : { ok: true, value: value() };
  };
  const worksheet = createFormWorksheet<string>(
    {
      openForm: (form, onChange, afresh) =>
        answer('open', `${form}${afresh ? ' afresh' : ''}`, () => {
          tell = onChange;
          const stopWatching = async () => void journal.push(`stop ${form}`);
          return { rows: rows ?? [], stopWatching };
        }),
      readForm: (form) => answer('read', form, () => rows),
    },
    'first',
    (_, task) => {
      waiting.add(task);
      return () => waiting.delete(task);
    },
  );
  const beQuiet = async () => {
    const due = [...waiting];
    waiting.clear();
    for (const task of due) task();
    await settled();
  };
  return { worksheet, journal, hold, fail, beQuiet, change: () => tell() };
}

test('is opened once, then read after every burst of changes', async () => {
  const { worksheet, journal, beQuiet, change } = formDesk();
  expect(worksheet.state()).toEqual({ rows: null, gone: false, trouble: null });
  await worksheet.open('first');
  expect(worksheet.state()).toEqual({ rows: [{ code: '1' }], gone: false, trouble: null });
  change();
  change();
  await beQuiet();
  expect(journal).toEqual(['open first', 'read first']);
});

test('laid afresh, the old worksheet is let go first, and the new one is read', async () => {
  const { worksheet, journal, beQuiet, change } = formDesk();
  await worksheet.open('first');
  change();
  await worksheet.open('second', true);
  await beQuiet();
  expect(journal).toEqual(['open first', 'stop first', 'open second afresh']);
  await worksheet.read();
  expect(journal.at(-1)).toBe('read second');
});

test('a table that was taken apart is gone; what cannot be read keeps what was read before', async () => {
  const { worksheet } = formDesk(null);
  await worksheet.read();
  expect(worksheet.state()).toEqual({ rows: null, gone: true, trouble: null });
  const { worksheet: other, fail, beQuiet } = formDesk();
  await other.open('first');
  fail('read', trouble('busy'));
  await other.read();
  expect(other.state()).toMatchObject({ rows: [{ code: '1' }], gone: false, trouble: { what: { en: 'busy' } } });
  // And is read again by itself.
  await beQuiet();
  expect(other.state()).toEqual({ rows: [{ code: '1' }], gone: false, trouble: null });
});

test('left while it was being brought up, it is watched no more', async () => {
  const { worksheet, journal, hold, beQuiet, change } = formDesk();
  const goOn = hold('open');
  const opening = worksheet.open('first');
  worksheet.close();
  goOn();
  await opening;
  change();
  await beQuiet();
  expect(journal).toEqual(['open first', 'stop first']);
  expect(worksheet.state().rows).toBeNull();
});
