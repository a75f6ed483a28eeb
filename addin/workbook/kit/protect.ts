/**
 * Filtering and sizing stay free; what may be typed in is unlocked cell by cell. No password: this is no secret. Sorting is
 * not offered: Excel sorts no locked cell, whatever is allowed (office-js#2135).
 */
export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({
    allowAutoFilter: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}
