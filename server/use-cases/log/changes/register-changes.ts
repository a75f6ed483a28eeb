import { type RegisterEvent, registerChange } from '../../../../shared/rules/registers/register-change.ts';
import type { Community, RegisterEntry } from '../../../../shared/terms/register.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { LoggedChange } from '../../../../shared/wire/log.ts';
import type { Facts } from '../../../storage/tables.ts';
import { changeOf, plain } from './change.ts';

/** How many communities a register has more or less than the one before, and what has become of each that is not the same. */
export function registerChanges(before: Facts['rosters'] | null, after: Facts['rosters']): LoggedChange[] {
  const [old, renewed] = [before ? entriesOf(before) : [], entriesOf(after)];
  const number = changeOf(words.communities, before ? old.length : null, renewed.length);
  const from = changeOf(words.from, before?.valid_from, after.valid_from);
  if (!before) return [...from, ...number];
  return [...from, ...number, ...registerChange(old, renewed, after.valid_from).map(toChange)];
}

function toChange(event: RegisterEvent): LoggedChange {
  const what = { th: `${words[event.kind].th} (${event.code})`, en: `${words[event.kind].en} (${event.code})` };
  const name = plain(event.name);
  switch (event.kind) {
    case 'added':
      return { what, before: null, after: name };
    case 'ended':
    case 'withdrawn':
      return { what, before: name, after: null };
    case 'merged':
      return { what, before: name, after: plain(event.into.name) };
    case 'renamed':
      return { what, before: plain(event.before), after: name };
    case 'kind-changed':
      return { what, before: plain(event.before), after: plain(event.after) };
  }
}

/** As an installation stores them they have no days: there since the register began, and no end is known. */
function entriesOf({ communities, valid_from: from }: Facts['rosters']): RegisterEntry[] {
  const stored: (Community & Partial<RegisterEntry>)[] = JSON.parse(communities);
  return stored.map((community) => ({ from, to: null, mergedInto: null, ...community }));
}

const words = {
  communities: { th: 'จำนวนชุมชน', en: 'Communities' },
  from: { th: 'มีผลตั้งแต่', en: 'In force from' },
  added: { th: 'เพิ่มชุมชน', en: 'Community added' },
  ended: { th: 'สิ้นสุดชุมชน', en: 'Community ended' },
  merged: { th: 'รวมชุมชน', en: 'Community merged' },
  renamed: { th: 'เปลี่ยนชื่อชุมชน', en: 'Community renamed' },
  'kind-changed': { th: 'เปลี่ยนประเภทชุมชน', en: 'Kind of community changed' },
  withdrawn: { th: 'ถอนการเปลี่ยนแปลงที่แจ้งไว้', en: 'Announced change withdrawn' },
} satisfies Record<string, Text>;
