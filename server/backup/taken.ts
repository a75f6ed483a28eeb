import type { BackupFault } from '../../shared/terms/backup.ts';
import type { Manifest } from './manifest.ts';
import type { Contents } from './read-copy.ts';

/** What has been put into a backup's folder. */
export type Taken = Pick<Manifest, 'kind' | 'part' | 'database'> & { contents: Contents };

/** Puts a database as it is at this moment into a folder, and gives what is in it, or why that cannot be done. */
export type Take = (folder: string, signal?: AbortSignal) => Promise<Taken | BackupFault>;
