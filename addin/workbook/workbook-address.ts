/** Where the workbook's file lies, as Excel says; empty for one that was never saved. */
export function workbookAddress(): string {
  return Office.context.document.url ?? '';
}
