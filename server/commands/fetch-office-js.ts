import { join } from 'node:path';
import { fetchOfficeJs, neededFiles } from '../office-js/fetch-office-js.ts';
import { fetchedFolder, networkFolder, packagedOfficeJs } from '../office-js/office-js.ts';
import { readSettings } from '../settings.ts';

/**
 * `npm run fetch-office-js`: brings the office.js that Microsoft supports from its network into the data folder, from
 * where the server hands it out from its next start on. Status: 0 when it is there, 1 when it could not be had.
 */
const settings = readSettings(process.env);
if ('faults' in settings) {
  process.stderr.write(`การตั้งค่าไม่ถูกต้อง · wrong settings\n  ${settings.faults.join('\n  ')}\n`);
  process.exit(1);
}
const files = await neededFiles(packagedOfficeJs(join(import.meta.dirname, '../..')));
const folder = join(settings.dataDirectory, fetchedFolder);
const fetched = await fetchOfficeJs(networkFolder, files, folder);
if (fetched.kind === 'failed') {
  process.stderr.write(
    `✗ ${networkFolder}${fetched.file}: ${fetched.reason}\n  ใช้สำเนาเดิมต่อ · The copy that was there stays.\n`,
  );
  process.exit(1);
}
process.stdout.write(
  `✓ ${fetched.files} ไฟล์ · files, ${(fetched.bytes / 1_000_000).toFixed(1)} MB: ${folder}\n  เริ่มเซิร์ฟเวอร์ใหม่ · Start the server anew.\n`,
);
