/** What cells take, what is said while one is selected, and what when Excel refuses an entry (else the same). */
export type Asked = { rule: Excel.DataValidationRule; title: string; prompt: string; refusal?: string };

/** Queues the data validation of cells; a blank is always taken. Excel cuts titles at 32 characters, the rest at 255. */
export function askFor({ dataValidation }: Excel.Range, { rule, title, prompt, refusal = prompt }: Asked): void {
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: title.slice(0, 32), message: prompt.slice(0, 255) };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'ค่านี้ใช้ไม่ได้',
    message: refusal.slice(0, 255),
  };
}
