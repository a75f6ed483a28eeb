export async function tryRelease(_archive: string): Promise<boolean> {
  return true;
}
