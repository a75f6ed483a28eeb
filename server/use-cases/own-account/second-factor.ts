import type { SecondFactor } from '../../../shared/wire/own-account.ts';
import { refusalOf } from '../../auth/second-factor/code-refusal.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import { confirmPassword, type Own, type OwnAccountDesk } from './own-account.ts';

export async function readSecondFactor(
  { auth, secondFactors, demandsSecondFactor }: OwnAccountDesk,
  { person }: Own,
): Promise<SecondFactor> {
  const kept = await secondFactors.read(person.username);
  const account = await auth.findAccount(person.username);
  return {
    since: kept?.since ?? null,
    recoveryCodes: kept?.recoveryCodes ?? 0,
    demanded: await demandsSecondFactor(person),
    password: account !== null && account.hash !== null,
  };
}

export async function proposeSecondFactor(desk: OwnAccountDesk, own: Own, password: string | null) {
  const account = await confirmPassword(desk, own, password);
  if (isRefusal(account)) return account;
  const { username } = account.person;
  const { secret, uri } = desk.secondFactors.propose(username);
  return { ticket: await desk.tickets.make('own-second-factor', username, secret), secret, uri };
}

export async function confirmSecondFactor(
  { auth, secondFactors, tickets }: OwnAccountDesk,
  { person }: Own,
  { ticket, code }: { ticket: string; code: string },
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const held = await tickets.find(ticket);
  if (held?.purpose !== 'own-second-factor' || held.username !== person.username) return { refused: 'ticket-ended' };
  const confirmed = await secondFactors.confirm(person.username, held.content, code);
  if (confirmed.kind !== 'set-up') return refusalOf(confirmed.kind);
  await tickets.spend(held);
  await auth.keep('set-up-second-factor', person, person);
  return { recoveryCodes: confirmed.recoveryCodes };
}

export async function removeSecondFactor(
  desk: OwnAccountDesk,
  own: Own,
  password: string | null,
): Promise<SecondFactor | Refusal> {
  if (await desk.demandsSecondFactor(own.person)) return { refused: 'second-factor-demanded' };
  const account = await confirmPassword(desk, own, password);
  if (isRefusal(account)) return account;
  if (await desk.secondFactors.read(own.person.username)) {
    await desk.secondFactors.remove(own.person.username);
    await desk.auth.keep('remove-second-factor', own.person, own.person);
  }
  return readSecondFactor(desk, own);
}

export async function renewRecoveryCodes(
  desk: OwnAccountDesk,
  own: Own,
  password: string | null,
): Promise<{ recoveryCodes: string[] } | Refusal> {
  const account = await confirmPassword(desk, own, password);
  if (isRefusal(account)) return account;
  if (!(await desk.secondFactors.read(own.person.username))) return { refused: 'not-found' };
  return { recoveryCodes: await desk.secondFactors.renewRecoveryCodes(own.person.username) };
}
