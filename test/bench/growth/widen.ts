import { registerHooks } from 'node:module';

/** With `--import` before a program: the city that it is installed for is a country. */

const bangkok = new URL('../../../shared/catalogue/bangkok.ts', import.meta.url).href;
const wide = new URL('./wide-bangkok.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === bangkok && context.parentURL !== wide ? { ...found, url: wide } : found;
  },
});
