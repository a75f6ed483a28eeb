/** Univer's formula engine, in a thread of its own: what it calculates for seconds leaves grid and pane free. */

import { LocaleType, Univer } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';

const univer = new Univer({ locale: LocaleType.EN_US });
for (const entry of UniverSheetsCoreWorkerPreset().plugins) {
  const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
  univer.registerPlugin(plugin, config);
}
