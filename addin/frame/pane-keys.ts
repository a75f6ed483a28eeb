/**
 * In Excel on the web office.js takes every Tab and Escape that a pane has not kept for itself. Tab goes to the next stop
 * that it knows; from anywhere else (nothing has the focus, or a heading that was given it) it leaves for the worksheet, as
 * Escape always does. Of dialogs it knows nothing.
 *
 * | key | where | then |
 * |---|---|---|
 * | Tab | in a dialog | goes round in the dialog |
 * | Tab | on no stop | the browser goes on from where the person is |
 * | Escape | in a dialog | closes the dialog, and nothing else |
 * | both | elsewhere | are office.js's |
 *
 * It listens to the window, so what is kept at the document does not come so far.
 */
export function keepPaneKeys(document: Document): void {
  document.addEventListener('keydown', (event) => {
    if (isKept(event)) event.stopPropagation();
  });
}

function isKept({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || (key !== 'Tab' && key !== 'Escape')) return false;
  if (target.closest('[role=dialog], [role=alertdialog]')) return true;
  return key === 'Tab' && target.tabIndex < 0;
}
