/**
 * Whether Excel opens the pane with this workbook: a setting of the workbook's own, by the reserved name that the manifest
 * gives the pane too. Excel heeds it for add-ins that were deployed centrally or sideloaded (office-js-docs-pr,
 * automatically-open-a-task-pane-with-a-document, 2026-03-23), and keeps it with the file when that is saved.
 */

const key = 'Office.AutoShowTaskpaneWithDocument';

/** Null where nobody has decided yet; undefined where this Excel knows nothing of it. */
export function opensWithWorkbook(): boolean | null | undefined {
  if (!Office.context.requirements.isSetSupported('AddinCommands', '1.1')) return undefined;
  const set: unknown = Office.context.document.settings.get(key);
  return typeof set === 'boolean' ? set : null;
}

/** False where the workbook does not take it: it may be read-only. */
export function setOpensWithWorkbook(opens: boolean): Promise<boolean> {
  const { settings } = Office.context.document;
  settings.set(key, opens);
  return new Promise((resolve) => {
    settings.saveAsync(({ status }) => resolve(status === Office.AsyncResultStatus.Succeeded));
  });
}

/** Marks a workbook that holds a sheet of ours, unless a person has decided otherwise for it. */
export async function openWithWorkbook(): Promise<void> {
  if (opensWithWorkbook() === null) await setOpensWithWorkbook(true);
}
