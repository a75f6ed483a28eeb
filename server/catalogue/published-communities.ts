import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type PublishedCommunities, publishedCommunities } from '../../shared/wire/registers.ts';

const file = z.strictObject({
  source: publishedCommunities.shape.source,
  /** District, subdistrict, name, and the kind by its code, in the order in which they were published. */
  communities: z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])),
});

/** Reads the list of Bangkok's communities that comes with the project. */
export function readPublishedCommunities(): PublishedCommunities {
  const text = readFileSync(join(import.meta.dirname, 'bangkok-communities.json'), 'utf8');
  const { source, communities } = file.parse(JSON.parse(text));
  return {
    source,
    communities: communities.map(([district, subdistrict, name, kind]) => ({ district, subdistrict, name, kind })),
  };
}
