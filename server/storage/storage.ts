import type { Anchor } from '../../shared/terms/log.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import type { AccessStorage } from './port/access.ts';
import type { AccountStorage } from './port/accounts.ts';
import type { Author, Stamp } from './port/author.ts';
import type { BackupStorage } from './port/backups.ts';
import type { CalendarStorage } from './port/calendar.ts';
import type { CatalogueStorage } from './port/catalogue.ts';
import type { CityStorage } from './port/city.ts';
import type { DepartmentStorage } from './port/departments.ts';
import type { EnteringStorage } from './port/entering.ts';
import type { IndicatorStorage } from './port/indicators.ts';
import type { InstallationStorage } from './port/installation.ts';
import type { LogStorage, Verification } from './port/log.ts';
import type { MailStorage } from './port/mail.ts';
import type { ReceiptStorage } from './port/receipts.ts';
import type { RegisterStorage } from './port/registers.ts';
import type { ReviewStorage } from './port/review.ts';
import type { SheetStorage } from './port/sheets.ts';

/**
 * What the server keeps, as whole operations: each is one transaction at most, so any database that can do one
 * transaction can stand behind it. Everything is appended, and nothing stored is changed or removed, but by a redaction
 * (redaction/redact.ts).
 * Its contract is test/server/storage/storage-contract.ts.
 */
export type Storage = FactStorage &
  MailStorage &
  AccessStorage &
  EnteringStorage &
  BackupStorage &
  CatalogueStorage & {
    /** Walks the whole log and every fact (log/verify-log.ts); null where `goOn`, asked now and then, says no. */
    verifyLog(anchor: Anchor | null, goOn?: () => Promise<boolean>): Promise<Verification | null>;
    /**
     * Erases a person, whose account has been deactivated: the account's name, and the names that it has borne, become
     * another one in every fact, link and account; the account is erased, and what is no fact of theirs goes. What people
     * wrote in texts stays. Gives the name that was put there.
     */
    erasePerson(person: Author, reason: string, stamp: Stamp): Promise<Author>;
    /** Takes what was redacted out of the file's free pages, too; false while somebody else reads or writes, to be tried again. */
    scrub(): Promise<boolean>;
    /** What was stored up to a moment, and nothing of what was stored since. */
    asOf(moment: Date): Promise<ReadingStorage>;
    /** What was stored up to a sheet's revision, and nothing of what was stored since. */
    asOfRevision(place: SheetPlace, revision: number): Promise<ReadingStorage>;
    /**
     * Writes what nobody reads, so as to see whether it can be done (try-write.ts); `older`, `newer`: a program of another
     * version has been at the database meanwhile. Throws what the database does.
     */
    tryWrite(): Promise<'same' | 'older' | 'newer'>;
    close(): Promise<void>;
  };

type FactStorage = SheetStorage &
  ReceiptStorage &
  CityStorage &
  RegisterStorage &
  IndicatorStorage &
  CalendarStorage &
  ReviewStorage &
  AccountStorage &
  InstallationStorage &
  DepartmentStorage &
  LogStorage;

/** What only reads: the storage as it is, or as it was. */
export type ReadingStorage = Pick<
  FactStorage & MailStorage,
  Extract<keyof (FactStorage & MailStorage), `read${string}` | `list${string}`>
>;
