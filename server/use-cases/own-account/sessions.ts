import type { OwnSession } from '../../../shared/wire/own-account.ts';
import { deviceWords } from '../../auth/device-words.ts';
import { refusePassword } from '../../auth/password-policy.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import { confirmPassword, type Own, type OwnAccountDesk } from './own-account.ts';

type Sessions = { sessions: OwnSession[] };

export async function readSessions({ auth }: OwnAccountDesk, { person, session }: Own): Promise<Sessions> {
  const account = await auth.findAccount(person.username);
  const open = account ? await auth.sessions.list(account.id) : [];
  return {
    sessions: open.map(({ id, agent, address, begun, lastSeen }) => ({
      ...{ id, address, current: id === session, device: deviceWords(agent) },
      ...{ begun: begun.toISOString(), lastSeen: lastSeen.toISOString() },
    })),
  };
}

/** One that is not there, or is somebody else's, has ended already. */
export async function endSessions(
  desk: OwnAccountDesk,
  own: Own,
  which: { session: string } | { others: true },
): Promise<Sessions> {
  const account = await desk.auth.findAccount(own.person.username);
  const open = account ? await desk.auth.sessions.list(account.id) : [];
  const meant = open.filter(({ id }) => ('session' in which ? id === which.session : id !== own.session));
  await desk.auth.sessions.end(meant.map(({ token }) => token));
  return readSessions(desk, own);
}

/** The session that changes it goes on; every other one ends, whoever has it. */
export async function changePassword(
  desk: OwnAccountDesk,
  own: Own,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<Sessions | Refusal> {
  const account = await confirmPassword(desk, own, currentPassword);
  if (isRefusal(account)) return account;
  const refused = await refusePassword(newPassword, own.person, account.hash);
  if (refused) return refused;
  const gone = await desk.auth.setPassword(account, newPassword, own.session);
  if (gone) return gone;
  return readSessions(desk, own);
}
