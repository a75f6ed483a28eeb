import type { ReadinessReport } from './report.ts';

/** The requirement sets that say anything about this product, each with the versions there are, from the last on. */
const sets: Record<string, string[]> = {
  ExcelApi: Array.from({ length: 22 }, (_, index) => `1.${22 - index}`),
  ExcelApiOnline: ['1.1'],
  ExcelApiDesktop: ['1.3', '1.2', '1.1'],
  SharedRuntime: ['1.2', '1.1'],
  DialogApi: ['1.2', '1.1'],
  AddinCommands: ['1.3', '1.1'],
  IdentityAPI: ['1.3'],
  NestedAppAuth: ['1.1'],
};

export function hasSet(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Which Excel this is, by what it says of itself. */
export function thisExcel(): ReadinessReport['excel'] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const highest = Object.entries(sets).map(([set, versions]) => [set, versions.find((each) => hasSet(set, each))]);
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    browser: navigator.userAgent,
    apiSets: Object.fromEntries(highest.filter(([, version]) => version !== undefined)),
  };
}
