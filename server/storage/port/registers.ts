import type { Community, RegisterEntry } from '../../../shared/terms/register.ts';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Author } from './author.ts';

export type RegisterStorage = {
  /** The register in force on a day; null when the district has none. */
  readRegister(district: string, day: string): Promise<StoredRegister | null>;
  /** The register of an id, which a revision was counted by. */
  readRegisterById(id: string): Promise<StoredRegister | null>;
  /** Lays down registers of communities that nobody has changed yet. */
  saveRegisters(registers: PlainRegister[], at: string): Promise<void>;
  /** Every register that a person has stored for a district, the newest first, without its entries. */
  listRegisterChanges(district: string): Promise<RegisterRecord[]>;
  changeRegister(change: RegisterChange): Promise<ChangeRegisterOutcome>;
  /** Stores the registers of several districts, each once, or none of them. */
  changeRegisters(changes: RegisterChange[]): Promise<ChangeRegistersOutcome>;
};

/** The id of an owner's register, which has no communities: it is laid when the owner stores its first sheet. */
export function ownersRegister(office: string): string {
  return `owner-${office}`;
}

/** A register from a day on, as it comes with the installation. */
export type PlainRegister = {
  id: string;
  district: string;
  validFrom: string;
  demo: boolean;
  communities: Community[];
};

/** A register from a day on, until a later one takes over: who has stored it, why, and in whose place. */
export type RegisterRecord = Omit<PlainRegister, 'communities'> & {
  revision: number;
  storedAt: string;
  storedBy: Author;
  reason: string;
  replaces: string | null;
};

export type StoredRegister = RegisterRecord & { entries: RegisterEntry[] };

/** `replaces` is the newest that the person has seen; `seen` are sheets whose rows the change was checked against. */
export type RegisterChange = Omit<StoredRegister, 'id' | 'revision'> & {
  seen: { place: SheetPlace; revision: number }[];
};

/** `conflict`: another register is the newest. `sheets-moved`: a sheet that was seen has been stored since. */
export type ChangeRegisterOutcome =
  | { kind: 'saved'; register: StoredRegister }
  | { kind: 'conflict' }
  | { kind: 'sheets-moved' };

export type ChangeRegistersOutcome =
  | { kind: 'saved'; registers: StoredRegister[] }
  | { kind: 'conflict'; district: string }
  | { kind: 'sheets-moved' };
