/** How many pages a PDF of Chromium's has: it writes its pages' objects unpacked. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
