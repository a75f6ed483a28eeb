/** Filtering and sizing stay free; what may be typed in is unlocked cell by cell. No password: this is no secret. */
export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}
