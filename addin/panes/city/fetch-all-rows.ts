import type { View } from '../../../shared/rules/sheets/workflow.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Call, CallInput } from '../../sync/client.ts';
import type { CityContent } from '../../workbook/city/all-rows.ts';

type Pages = CallInput<'readConsolidationRows'>['parameters'];

/** The rows of all offices, page by page, all as of the moment of the first page. */
export async function fetchAllRows(call: Call, parameters: Pages, view: View): Promise<Outcome<CityContent>> {
  const first = await call('readConsolidationRows', { parameters, query: { view } });
  if (!first.ok) return first;
  const { at: asOf, next, ...content } = first.value;
  const districts = [...content.districts];
  for (let after = next; after !== null; ) {
    const page = await call('readConsolidationRows', { parameters, query: { view, after }, asOf });
    if (!page.ok) return page;
    districts.push(...page.value.districts);
    after = page.value.next;
  }
  return done({ ...content, districts });
}
