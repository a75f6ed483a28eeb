import { stat } from 'node:fs/promises';

/** How much room a database takes on its disk, the log before it (WAL) among it. */
export async function fileBytes(file: string): Promise<number> {
  const sizes = [file, `${file}-wal`].map((path) =>
    stat(path).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
