import type { EntryRow } from '../../shared/terms/row.ts';
import type { Outcome, Trouble } from '../outcome.ts';
import type { After } from './clock.ts';
import { singleFlight } from './single-flight.ts';
import { createStore, type Store } from './store.ts';
import { createTryAgain } from './try-again.ts';
import { createWatch } from './watch.ts';

/** What a form's worksheet needs of the workbook. */
export type FormPort<Form> = {
  openForm(
    form: Form,
    onChange: () => void,
    afresh: boolean,
  ): Promise<Outcome<{ rows: EntryRow[]; stopWatching(): Promise<void> }>>;
  readForm(form: Form): Promise<Outcome<EntryRow[] | null>>;
};

export type FormState = {
  /** The rows as they stand now; null until the worksheet is there, and when its table has been taken apart. */
  rows: EntryRow[] | null;
  gone: boolean;
  trouble: Trouble | null;
};

export type FormWorksheet<Form> = Store<FormState> & {
  /** Brings the worksheet up, or lays it. `afresh`: in the place of the one that is there. */
  open(form: Form, afresh?: boolean): Promise<void>;
  /** Reads the worksheet anew; what it gives was read after the call, null where the table is gone. */
  read(): Promise<Outcome<EntryRow[] | null>>;
  close(): void;
};

/** A form's worksheet while a pane shows it: brought up by `open`, then read after every change; where that fails, again. */
export function createFormWorksheet<Form>({ openForm, readForm }: FormPort<Form>, first: Form, after: After) {
  const { state, subscribe, put } = createStore<FormState>({ rows: null, gone: false, trouble: null });
  const watch = createWatch(after);
  const tryAgain = createTryAgain(after, watch.isClosed);
  let shown = first;

  const read: FormWorksheet<Form>['read'] = singleFlight(async () => {
    const outcome = await readForm(shown);
    if (outcome.ok) {
      tryAgain.enough();
      put({ rows: outcome.value, gone: outcome.value === null, trouble: null });
    } else {
      put({ ...state(), trouble: outcome.trouble });
      tryAgain.later(() => void read());
    }
    return outcome;
  });
  watch.listen(() => void read());

  const worksheet: FormWorksheet<Form> = {
    ...{ state, subscribe, read },
    async open(form, afresh = false) {
      await watch.release();
      shown = form;
      const opened = await openForm(form, watch.hear, afresh);
      if (opened.ok) watch.hold(opened.value.stopWatching);
      if (watch.isClosed()) return;
      put(
        opened.ok ? { rows: opened.value.rows, gone: false, trouble: null } : { ...state(), trouble: opened.trouble },
      );
    },
    close: watch.close,
  };
  return worksheet;
}
