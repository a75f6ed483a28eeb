/** The files of the catalogue that need not be read again, by fingerprint (catalogue/read-files.ts). */
export type CatalogueStorage = {
  readCatalogueFiles(): Promise<Set<string>>;
  /** In place of those before. */
  saveCatalogueFiles(fingerprints: string[]): Promise<void>;
};
