import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createStorage } from '../../../server/storage/create-storage.ts';
import { anchorFile, readAnchor } from '../../../server/storage/log/anchor.ts';
import { type DatabasePlace, openForReading } from '../../../server/storage/open-database.ts';
import type { SheetContent } from '../../../shared/terms/sheet.ts';
import { indicatorCode, quarter } from '../load/demo-server.ts';
import type { Acknowledged } from './outbox.ts';

/** How what is stored differs from what was acknowledged: nothing of it should be more than 0. */
export type Differences = {
  lost: number;
  /** Other rows or another report than what was sent. */
  changed: number;
  /** Receipts that are not letter for letter what was given. */
  receipts: number;
  /** Revisions of a sheet beyond those that were acknowledged. */
  doubled: number;
  /** What SQLite says of its file, and where the log does not hold. */
  damage: string[];
};

/** Reads a database beside its server, sheet by sheet, and holds it against everything that was acknowledged. */
export async function compare(place: DatabasePlace, data: string, acknowledged: Acknowledged[]): Promise<Differences> {
  const database = await openForReading(place);
  if (typeof database === 'string') throw new Error(`the database is ${database}`);
  const storage = createStorage(database);
  const differences: Differences = { lost: 0, changed: 0, receipts: 0, doubled: 0, damage: [] };
  try {
    for (const ofSheet of bySheet(acknowledged).values()) {
      const [{ officer, indicator }] = ofSheet as [Acknowledged];
      const sheet = { indicator: indicatorCode(indicator), period: quarter, district: officer.district };
      const stored = new Map((await storage.listRevisions(sheet)).map((one) => [one.revision, one.content]));
      differences.doubled += Math.max(0, stored.size - ofSheet.length);
      for (const { revision, content, receipt } of ofSheet) {
        const found = stored.get(revision + 1);
        if (!found) differences.lost += 1;
        else if (textOf(found) !== textOf(content)) differences.changed += 1;
        const kept = await storage.readReceipt(JSON.parse(receipt).id);
        if (JSON.stringify(kept) !== receipt) differences.receipts += 1;
      }
    }
    const verification = await storage.verifyLog(readAnchor(join(data, anchorFile)));
    if (!verification || verification.broken) differences.damage.push(`log: ${verification?.broken?.kind}`);
  } finally {
    await storage.close();
  }
  if ('file' in place && existsSync(place.file)) differences.damage.push(...damageOf(place.file));
  return differences;
}

function bySheet(acknowledged: Acknowledged[]): Map<string, Acknowledged[]> {
  return Map.groupBy(acknowledged, ({ officer, indicator }) => `${officer.district} ${indicator}`);
}

function textOf({ rows, report, notApplicable }: SheetContent): string {
  return JSON.stringify([rows, report, notApplicable]);
}

function damageOf(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const [first] = database.prepare('pragma integrity_check').all();
    const foreign = database.prepare('pragma foreign_key_check').all();
    return [
      ...(first?.integrity_check === 'ok' ? [] : [`integrity: ${first?.integrity_check}`]),
      ...(foreign.length === 0 ? [] : ['foreign keys']),
    ];
  } finally {
    database.close();
  }
}
