/** What Excel hangs on the selected cell: the drop-down's arrow and list, and the input prompt of a validation. */

import { useEffect, useState } from 'react';
import { listChoices, validationAt } from '../grid/validation.ts';
import type { Workbench } from '../workbench.ts';

const HELPER = 'workbench.cell-helper';

type Help = {
  /** Read when the list opens: its source may have changed meanwhile. Null where the cell has no drop-down. */
  choices: (() => string[]) | null;
  choose: (text: string) => void;
  prompt: { title: string; message: string } | null;
};

/** Call once; keeps the helper on the selected cell until the page ends. */
export function hangCellHelpers(workbench: Workbench): void {
  const { api } = workbench.grid.engine;
  api.registerComponent(HELPER, CellHelper);
  let shown: { dispose(): void } | null = null;
  let last = workbench.state.selection;
  workbench.subscribe(() => {
    const { selection } = workbench.state;
    if (selection === last) return;
    last = selection;
    shown?.dispose();
    shown = null;
    const help = helpAt(workbench, selection.sheetId, selection.box.row, selection.box.column);
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(selection.sheetId);
    if (!help || !sheet) return;
    const cell = sheet.getRange(selection.box.row, selection.box.column);
    shown = cell.attachPopup({ componentKey: HELPER, direction: 'right', extraProps: help }) ?? null;
  });
}

function helpAt(workbench: Workbench, sheetId: string, row: number, column: number): Help | null {
  const sheet = workbench.model.findSheet(sheetId);
  const rule = sheet && validationAt(sheet, row, column);
  if (!sheet || !rule) return null;
  const read = () => listChoices(workbench.model, sheet, row, column);
  const { prompt } = rule;
  const speaks = prompt?.showPrompt && (prompt.title !== '' || prompt.message !== '');
  const choices = read() === null ? null : () => read() ?? [];
  if (choices === null && !speaks) return null;
  return {
    choices,
    prompt: speaks ? prompt : null,
    choose: (text) => void workbench.edits.choose(sheetId, row, column, text),
  };
}

function CellHelper({ popup }: { popup: { extraProps?: Help } }) {
  const [open, setOpen] = useState(false);
  const help = popup.extraProps;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.key === 'ArrowDown') setOpen(true);
      if (event.key === 'Escape') setOpen(false);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  if (!help) return null;
  return (
    <div className="cell-helper">
      {help.choices && (
        <button
          type="button"
          className="drop-down-arrow"
          aria-label="รายการให้เลือก / Choices"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          ▾
        </button>
      )}
      {open && help.choices ? (
        <div className="drop-down-list" role="listbox" aria-label="รายการให้เลือก / Choices">
          {help.choices().map((choice) => (
            <button
              type="button"
              role="option"
              aria-selected={false}
              key={choice}
              onClick={() => {
                setOpen(false);
                help.choose(choice);
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      ) : (
        help.prompt && (
          <div className="prompt" role="note">
            <strong>{help.prompt.title}</strong>
            <span>{help.prompt.message}</span>
          </div>
        )
      )}
    </div>
  );
}
