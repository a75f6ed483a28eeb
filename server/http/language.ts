import type { Language } from '../../shared/terms/text.ts';

/** The language that an Accept-Language header prefers; Thai when it says neither. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(';q=');
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  const weightOf = (language: Language) =>
    Math.max(0, ...wishes.filter((wish) => wish.language === language).map((wish) => wish.weight));
  return weightOf('en') > weightOf('th') ? 'en' : 'th';
}
