import { readFileSync, writeFileSync } from 'node:fs';
import { indicators, nameOf } from './catalogue/catalogue.ts';
import { generatedFrom, likelySource, printIndicator, readRules, rulesFile } from './rules-document.ts';

/**
 * Writes the indicators' part of shared/RULES.md anew from the catalogue. Sources are written by hand and stay: only a
 * rule that has none yet gets a likely one, to be looked at.
 */

const sources = new Map(
  readRules().flatMap(({ indicator, entries }) =>
    entries.map(({ id, source }) => [`${indicator} ${id}`, source] as const),
  ),
);
const [head = ''] = readFileSync(rulesFile, 'utf8').split(generatedFrom);
let added = 0;

const parts = indicators.map((indicator) =>
  printIndicator(indicator, (rule) => {
    const known = sources.get(`${nameOf(indicator)} ${rule.id}`);
    if (known) return known;
    added += 1;
    return likelySource(indicator, rule);
  }),
);
const introduction =
  'Each indicator’s rules are in its file under `catalogue/indicators/`, and `node test/shared/write-rules.ts` writes\n' +
  'them here. A source is written by hand, after `_Source:_`, and is kept. “The page” is the indicator’s page in the old\n' +
  'system. Where it tells no method, and it seldom does, columns and rules are this project’s: house rules.';

writeFileSync(rulesFile, `${[head.trimEnd(), generatedFrom, introduction, ...parts].join('\n\n')}\n`);
console.log(`${indicators.length} indicators, ${added} likely sources to be looked at`);
