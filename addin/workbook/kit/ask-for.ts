/** What cells take, what is said while one is selected, and what when Excel refuses an entry (else the same). */
export type Asked = { rule: Excel.DataValidationRule; title: string; prompt: string; refusal?: string };

/** Queues the data validation of cells; a blank is always taken. Excel takes 32 characters of a title, 255 of a prompt, 224 of a refusal. */
export function askFor({ dataValidation }: Excel.Range, { rule, title, prompt, refusal = prompt }: Asked): void {
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: title.slice(0, 32), message: prompt.slice(0, 255) };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'ค่านี้ใช้ไม่ได้',
    message: refusal.slice(0, 224),
  };
}
