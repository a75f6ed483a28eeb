import type { AccessRecord } from '../access/access-record.ts';
import type { Mailing } from '../mail/mailing.ts';
import type { Storage } from '../storage/storage.ts';
import type { Mailer } from '../use-cases/notices/mailer.ts';
import type { Meter } from './meter.ts';

/** The storage, with what it has stored told: what people have done to sheets, and answers that were given again. */
export function measuredStorage(storage: Storage, meter: Meter): Storage {
  return {
    ...storage,
    async saveRevision(change) {
      const outcome = await storage.saveRevision(change);
      if (outcome.kind === 'saved') meter({ what: 'stored', act: change.event.act });
      if (outcome.kind === 'replayed') meter({ what: 'replayed' });
      return outcome;
    },
    async saveDecision(decision) {
      const outcome = await storage.saveDecision(decision);
      if (outcome.kind === 'saved') meter({ what: 'stored', act: decision.event.act });
      return outcome;
    },
    async saveDecisions(decisions) {
      const outcome = await storage.saveDecisions(decisions);
      if (outcome.kind === 'moved') return outcome;
      for (const { event } of decisions) meter({ what: 'stored', act: event.act });
      return outcome;
    },
    async readAnswer(request) {
      const answer = await storage.readAnswer(request);
      if (answer.kind === 'replayed') meter({ what: 'replayed' });
      return answer;
    },
  };
}

/** The access record, with the kinds of what it is told, but not of whom. */
export function measuredAccess(access: AccessRecord, meter: Meter): AccessRecord {
  return {
    ...access,
    record(kind, of) {
      meter({ what: 'access', kind });
      access.record(kind, of);
    },
  };
}

/** Mail, with how each letter has ended. */
export function measuredMailing(mailing: Mailing, meter: Meter): Mailing {
  const measured = (mailer: Mailer): Mailer => ({
    ...mailer,
    async send(mail) {
      const outcome = await mailer.send(mail);
      meter({ what: 'mail', outcome });
      return outcome;
    },
  });
  return {
    ...mailing,
    async mailer() {
      const mailer = await mailing.mailer();
      return mailer && measured(mailer);
    },
  };
}
