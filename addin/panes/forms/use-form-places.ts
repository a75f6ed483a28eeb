import { useState } from 'react';
import type { Issue } from '../../../shared/terms/issue.ts';
import type { Outcome } from '../../outcome.ts';
import type { Shown } from '../../sheets/sight.ts';
import type { FormSheet } from '../../workbook/forms/form-sheet.ts';
import { goToFormCell } from '../../workbook/forms/open-form.ts';

export type FormPlaces = {
  goTo(issue: Pick<Issue, 'row' | 'column'>): void;
  /** How the last going ended; null once it is closed. */
  went: Outcome<Shown> | null;
  close(): void;
};

/** Goes to the cells of a form's worksheet that issues speak of. */
export function useFormPlaces(form: FormSheet): FormPlaces {
  const [went, setWent] = useState<Outcome<Shown> | null>(null);
  return {
    went,
    goTo: ({ row, column }) => {
      if (row !== null) void goToFormCell(form, row, column).then(setWent);
    },
    close: () => setWent(null),
  };
}
