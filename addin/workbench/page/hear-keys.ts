/** The keys that are Excel's wherever the focus is in its window: F6 goes round grid and pane, Ctrl+P prints what “Print” prints. */

import type { Workbench } from '../workbench.ts';

/** Call once, for the page around the grid. */
export function hearKeys(workbench: Workbench): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (printed(workbench, event)) return;
      if (event.key === 'F6' && workbench.enterPane(event.ctrlKey ? 'CtrlF6In' : 'TabIn')) event.preventDefault();
    },
    true,
  );
}

/** Call for each page that a pane shows. Ctrl+F6 is office.js's own there; a bare F6 is Excel's on the desktop. */
export function hearPaneKeys(workbench: Workbench, pane: Window): void {
  pane.addEventListener('keydown', (event) => {
    if (printed(workbench, event) || event.key !== 'F6' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    workbench.grid.focus();
  });
}

/** With the preview open the browser prints it. */
function printed(workbench: Workbench, event: KeyboardEvent): boolean {
  if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || workbench.state.preview) return false;
  event.preventDefault();
  event.stopPropagation();
  void workbench.print();
  return true;
}
