import type { LoggedChange } from '../../../../shared/wire/log.ts';
import type { Facts } from '../../../storage/tables.ts';
import { changeOf, plain } from './change.ts';

/** What a version of an indicator has changed, place by place in its file; of the first version, only that it is. */
export function indicatorChanges(before: Facts['indicators'] | null, after: Facts['indicators']): LoggedChange[] {
  const version = [
    ...changeOf({ th: 'รุ่น', en: 'Version' }, before?.version, after.version),
    ...changeOf({ th: 'ใช้ตั้งแต่ไตรมาสที่', en: 'In force from quarter' }, before?.from_quarter, after.from_quarter),
  ];
  if (!before) return version;
  const [old, renewed] = [before, after].map(({ spec }) => new Map(leaves(JSON.parse(spec), '')));
  const places = [...new Set([...(renewed?.keys() ?? []), ...(old?.keys() ?? [])])];
  return [
    ...version,
    ...places
      .filter((place) => place !== 'version')
      .flatMap((place) => changeOf(plain(place), old?.get(place), renewed?.get(place))),
  ];
}

/** Every value of a JSON document by its place; what has a key or a code is found by it, wherever it stands in its list. */
function leaves(value: unknown, place: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [[place, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, `${place && `${place}.`}${nameOf(inner, name)}`),
  );
}

function nameOf(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null || !/^\d+$/.test(name)) return name;
  const { key, code }: { key?: unknown; code?: unknown } = value;
  return String(key ?? code ?? name);
}
