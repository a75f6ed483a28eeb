import { DEFAULT_FONT } from './new-document.ts';

/** A font's name as CSS takes it, with what is drawn where it is not there. */
export function fontFamily(name = DEFAULT_FONT): string {
  // The government's font is seldom there: then the page's Sarabun is drawn as small (page.css).
  const wanted = /^TH ?Sarabun/i.test(name) ? ['TH Sarabun New', 'TH SarabunPSK', 'As TH Sarabun'] : [name];
  return [...wanted.map((each) => JSON.stringify(each)), '"Sarabun"', 'sans-serif'].join(', ');
}
