import { useEffect, useState, useSyncExternalStore } from 'react';
import { after } from '../../sheets/clock.ts';
import { createFormWorksheet, type FormState, type FormWorksheet } from '../../sheets/form-worksheet.ts';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { openForm, readForm } from '../../workbook/forms/open-form.ts';

export type OpenFormSheet = FormState & Pick<FormWorksheet<FormSheet>, 'read' | 'open'>;

/** A form's worksheet while the pane shows it: opened once, then read after every change. */
export function useFormSheet(form: FormSheet): OpenFormSheet {
  const [first] = useState(form);
  const [worksheet] = useState(() => createFormWorksheet({ openForm, readForm }, first, after));
  const { subscribe, state, read, open, close } = worksheet;
  useEffect(() => {
    void open(first);
    return close;
  }, [open, close, first]);
  return { ...useSyncExternalStore(subscribe, state), read, open };
}
