import type { Text } from '../../shared/terms/text.ts';

/** Shows words in both languages: here nobody has chosen one. */
export function showWords(...texts: Text[]): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('provider.html has no #root');
  const lines = [...texts.map(({ th }) => lineOf(th, 'th')), ...texts.map(({ en }) => lineOf(en, 'en'))];
  root.replaceChildren(...lines);
}

function lineOf(words: string, language: string): HTMLElement {
  const line = document.createElement('p');
  line.lang = language;
  line.textContent = words;
  return line;
}
