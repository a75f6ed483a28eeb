import { placeName as officeName } from '../../shared/rules/offices/offices.ts';
import type { SheetPlace } from '../../shared/wire/terms.ts';
import { readSettings } from '../settings.ts';
import { openBeside, ownPlace, placeName } from '../storage/open-database.ts';
import type { DatabaseAddress } from '../storage/postgres/address.ts';
import { rebuildStandings } from '../storage/standings/rebuild.ts';
import { notOpened } from './not-opened.ts';
import { both, type Report } from './report.ts';

/** How many sheets are named. */
const most = 50;

/**
 * `npm run standings`: makes the table of standings anew of what is written down, beside the running server, and names
 * the sheets of which it said anything else. Status: 0 when nothing differed, 1 when something did and is mended, 2 when
 * it cannot be done.
 */
export async function standings(folder: string, address: DatabaseAddress | null = null): Promise<Report> {
  const place = ownPlace(folder, address);
  const database = await openBeside(place);
  if (typeof database === 'string') return { output: `${both(notOpened[database])}: ${placeName(place)}\n`, status: 2 };
  try {
    return report(await rebuildStandings(database.db));
  } finally {
    await database.close();
  }
}

function report(rebuilt: SheetPlace[]): Report {
  if (rebuilt.length === 0) return { output: `✓ ${both(words.same)}\n`, status: 0 };
  const lines = rebuilt.slice(0, most).map(({ indicator, period, district }) => {
    return `  ${indicator} ${period} ${both(officeName(district))}\n`;
  });
  return { output: `✗ ${both(words.mended(rebuilt.length))}\n${lines.join('')}`, status: 1 };
}

const words = {
  same: { th: 'สถานะของทุกแผ่นงานตรงกับที่บันทึกไว้', en: 'Every sheet stands as it is written down' },
  mended: (sheets: number) => ({
    th: `สถานะของ ${sheets} แผ่นงานไม่ตรงกับที่บันทึกไว้ ทำใหม่แล้ว`,
    en: `${sheets} sheets did not stand as they are written down, and do now`,
  }),
};

if (import.meta.main) {
  const settings = readSettings(process.env);
  const { output, status } =
    'faults' in settings ? await standings('./data') : await standings(settings.dataDirectory, settings.database);
  process.stdout.write(output);
  process.exitCode = status;
}
