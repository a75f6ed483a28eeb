import { longestPrompt, longestRefusal, longestTitle } from '../../../shared/indicator/file/check-texts.ts';

/** What cells take, what is said while one is selected, and what when Excel refuses an entry (else the same). */
export type Asked = { rule: Excel.DataValidationRule; title: string; prompt: string; refusal?: string };

/**
 * Queues the data validation of cells; a blank is always taken. What is longer than Excel has room for, which an
 * indicator's file is refused for, is cut: Excel would refuse all of it ([MS-OI29500] 2.1.613).
 */
export function askFor({ dataValidation }: Excel.Range, { rule, title, prompt, refusal = prompt }: Asked): void {
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = {
    showPrompt: true,
    title: title.slice(0, longestTitle),
    message: prompt.slice(0, longestPrompt),
  };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'ค่านี้ใช้ไม่ได้',
    message: refusal.slice(0, longestRefusal),
  };
}
