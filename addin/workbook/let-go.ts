import { excelTrouble } from './run.ts';

type Handler = { remove(): void };

/**
 * The way to take event handlers back. Excel may refuse it, above all where workbook or worksheet have gone, and the
 * handlers with them: whoever lets go does not listen any more, whatever Excel says.
 */
export function letGo(context: OfficeExtension.ClientRequestContext, handlers: Handler[]): () => Promise<void> {
  return async () => {
    try {
      for (const handler of handlers) handler.remove();
      await context.sync();
    } catch (error) {
      if (!excelTrouble(error)) throw error;
    }
  };
}
