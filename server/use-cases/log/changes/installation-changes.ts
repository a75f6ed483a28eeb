import type { EnteredSecret, InstallationSettings, SettingName } from '../../../../shared/terms/installation.ts';
import type { Text } from '../../../../shared/terms/text.ts';
import type { LoggedChange } from '../../../../shared/wire/log.ts';
import type { Facts } from '../../../storage/tables.ts';
import { plain } from './change.ts';

type Setting = Facts['installation_settings'];

/** What the installation is told anew; of a secret only that it was set or taken away. */
export function installationChanges(before: Setting | null, after: Setting): LoggedChange[] {
  const what = names[after.name as SettingName | EnteredSecret] ?? plain(after.name);
  return [{ what, before: before && inWords(before), after: inWords(after) }];
}

const names: Record<SettingName | EnteredSecret, Text> = {
  contact: { th: 'ผู้ที่เจ้าหน้าที่ติดต่อได้', en: 'Whom officers ask' },
  mail: { th: 'เครื่องแม่ข่ายอีเมล', en: 'Mail server' },
  secondFactor: { th: 'การยืนยันตัวตนขั้นที่สอง', en: 'Second factor' },
  provider: { th: 'ผู้ให้บริการยืนยันตัวตน', en: 'Identity provider' },
  backupPlace: { th: 'ที่เก็บข้อมูลสำรอง', en: 'Backup place' },
  checkedAddress: { th: 'ที่อยู่ของระบบที่ตรวจแล้ว', en: 'Public address as it was checked' },
  planningPublishesTexts: { th: 'ผู้ประกาศใช้ข้อความของตัวชี้วัด', en: 'Who publishes the texts of indicators' },
  putOff: { th: 'ขั้นตอนที่พักไว้', en: 'Steps left for later' },
  'mail-password': { th: 'รหัสผ่านอีเมล', en: 'Mail password' },
  'provider-secret': { th: 'ความลับของผู้ให้บริการยืนยันตัวตน', en: "Identity provider's secret" },
};

function inWords({ name, secret, value }: Setting): Text | null {
  const said: unknown = JSON.parse(value);
  if (secret === 1) return said ? { th: 'ตั้งแล้ว', en: 'set' } : null;
  if (said === null) return null;
  return (says[name as SettingName] as ((value: unknown) => Text) | undefined)?.(said) ?? plain(value);
}

const says: { [Name in SettingName]: (value: NonNullable<InstallationSettings[Name]>) => Text } = {
  contact: plain,
  mail: ({ host, port, from }) => plain(`${host}:${port} (${from.address})`),
  secondFactor: (who) => secondFactors[who],
  provider: ({ name, issuer }) => ({ th: `${name.th} (${issuer})`, en: `${name.en} (${issuer})` }),
  backupPlace: plain,
  checkedAddress: ({ origin }) => plain(origin),
  planningPublishesTexts: (itself) => textPublishers[itself ? 'planning' : 'administrators'],
  putOff: (steps) => plain(steps.join(', ')),
};

const textPublishers: Record<'planning' | 'administrators', Text> = {
  planning: { th: 'สยป. ประกาศใช้เอง', en: 'the planning office itself' },
  administrators: { th: 'ผู้ดูแลระบบ', en: 'administrators' },
};

const secondFactors: Record<InstallationSettings['secondFactor'], Text> = {
  free: { th: 'ไม่บังคับ', en: 'up to everybody' },
  office: { th: 'บังคับ สยป. และผู้ดูแลระบบ', en: 'required of the planning office and administrators' },
};
