import { accessSync, constants, mkdirSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// In words that every Node.js understands, since it is read by those that are too old for all the rest.

const here = dirname(fileURLToPath(import.meta.url));
const oldest = 24;

/** Runs a program of `code/`: says where Node.js is too old for it, and keeps what V8 has compiled for the next start. */
export async function launch(name) {
  if (Number.parseInt(process.versions.node, 10) < oldest) {
    process.stderr.write(
      `ต้องใช้ Node.js ${oldest} ขึ้นไป (นี่คือ ${process.versions.node}): สั่งด้วย npm ซึ่งใช้ Node.js ที่ติดตั้งมาด้วย เช่น npm start\n` +
        `This needs Node.js ${oldest} or later (this is ${process.versions.node}): run it by npm, which takes the one that was installed along, like npm start\n`,
    );
    process.exit(1);
  }
  const kept = placeForCompiled();
  if (kept) module.enableCompileCache(kept);
  await import(`./code/${name}.js`);
}

/**
 * A folder that this user may write to and strangers may not: the service manager's, else one beside the installed
 * packages. None where the program lies on a disk that is read only; it starts then, too, a little later.
 */
function placeForCompiled() {
  const place = process.env.CACHE_DIRECTORY || join(here, '../node_modules/.cache/traimat');
  try {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.W_OK);
    return place;
  } catch {
    return null;
  }
}
