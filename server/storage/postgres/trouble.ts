import pg from 'pg';
import type { Trouble } from '../trouble.ts';

/** The server of the database does not answer, or no longer: what was under way may have been done or not. */
export class DatabaseGone extends Error {
  constructor(cause: unknown) {
    super(`the database's server does not answer: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

/** None of the servers takes writes. */
export class NoPrimary extends Error {
  constructor() {
    super('no server of the database takes writes');
  }
}

/** By SQLSTATE, else by its class. */
const troubles: Record<string, Trouble> = {
  '25006': 'read-only',
  '53100': 'full',
  '53300': 'too-many-connections',
  '53400': 'too-many-connections',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  XX001: 'corrupt',
  XX002: 'corrupt',
  '08': 'gone',
  '57': 'gone',
  '58': 'gone',
};

/** What an error of PostgreSQL means; null for one that is none of its own. */
export function postgresTrouble(error: unknown): Trouble | null {
  if (error instanceof DatabaseGone) return 'gone';
  if (error instanceof NoPrimary) return 'read-only';
  if (!(error instanceof pg.DatabaseError)) return null;
  return troubles[error.code ?? ''] ?? troubles[(error.code ?? '').slice(0, 2)] ?? 'other';
}

/**
 * Whether a connection is of no use after an error: it has been closed, or its server takes no writes, or what it has
 * prepared fits the tables no more, since another version of this program has changed them.
 */
export function endsConnection(error: unknown): boolean {
  const trouble = postgresTrouble(error);
  const stale = error instanceof pg.DatabaseError && error.code === '0A000';
  return trouble === null || trouble === 'gone' || trouble === 'read-only' || stale;
}
