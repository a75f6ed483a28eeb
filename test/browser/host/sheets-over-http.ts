import type { EntryRow } from '../../../shared/terms/row.ts';
import { roster } from '../../../shared/wire/registers.ts';
import { review } from '../../../shared/wire/review.ts';
import { serverSheet } from '../../../shared/wire/sheets.ts';
import { officerOf } from '../../server/deeds.ts';
import { filled, goodRows } from '../../server/fixture.ts';
import type { OverHttp } from './over-http.ts';

export type Sheets = ReturnType<typeof sheetsOverHttp>;

/** How many of a district's communities have done everything: the first so many, or the first share of them. */
type Planned = number | { share: number };
type Written = { report?: string; answers?: Record<string, string>; change?: (rows: EntryRow[]) => EntryRow[] };

/** What officers and the planning office do to a quarter's sheets of 2100-1040 by the API, as on other machines. */
export function sheetsOverHttp(http: OverHttp, period = '2563-Q1') {
  const sheet = (district: string) => `/api/v1/sheets/2100-1040/${period}/${district}`;
  const read = async (district: string) => review.parse(await http.get('planning', `${sheet(district)}/review`));
  const act = async (username: string, district: string, name: string, body: object) => {
    const { step } = serverSheet.parse(await http.get(username, sheet(district)));
    await http.send(username, 'POST', `${sheet(district)}/${name}`, body, step);
  };
  const store = async (
    method: 'PUT' | 'POST',
    district: string,
    planned: Planned,
    { report = `รายงานของเขต ${district} ${period}`, answers, change = (rows) => rows }: Written,
  ) => {
    const officer = officerOf(district);
    const { communities } = roster.parse(await http.get(officer, `/api/v1/rosters/${district}?period=${period}`));
    const { revision } = serverSheet.parse(await http.get(officer, sheet(district)));
    const good = typeof planned === 'number' ? planned : Math.round(communities.length * planned.share);
    const content = {
      ...filled(change(goodRows(communities, good)), report),
      confirmed: true,
      ...(answers ? { answers } : {}),
    };
    await http.send(officer, method, `${sheet(district)}${method === 'POST' ? '/submit' : ''}`, content, revision);
  };
  return {
    read,
    save: (district: string, planned: Planned, written: Written = {}) => store('PUT', district, planned, written),
    submit: (district: string, planned: Planned, written: Written = {}) => store('POST', district, planned, written),
    withdraw: (district: string) => act(officerOf(district), district, 'withdraw', {}),
    plead: (district: string, message: string) => act(officerOf(district), district, 'plead', { message }),
    /** Decides as the planning office, at the step at which the sheet is. */
    decide: (district: string, name: string, body: object = {}) => act('planning', district, name, body),
  };
}
