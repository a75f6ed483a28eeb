import { Button } from '@fluentui/react-components';
import { Section } from '../parts/layout/section.tsx';
import { useSpeech } from '../parts/words/language.tsx';

const words = {
  title: { th: 'ตรวจความพร้อมของ Excel', en: 'Readiness of this Excel' },
  why: {
    th: 'ลองว่า Excel เครื่องนี้ทำทุกอย่างที่ไตรมาสต้องใช้ได้หรือไม่ และได้ไฟล์ผลไว้ส่งให้ผู้พัฒนา',
    en: 'Tries whether this Excel does all that Traimat needs, and makes a file that can be sent to its makers.',
  },
  open: { th: 'เปิดหน้าตรวจความพร้อม', en: 'Open the page' },
} as const;

/** The way to the page that tries this Excel, in the pane's own place. */
export function ReadinessLink() {
  const { say } = useSpeech();
  return (
    <Section title={say(words.title)}>
      <div>{say(words.why)}</div>
      {/* What office.js knows of its host stands in the address. */}
      <Button as="a" href={`/readiness.html${location.search}`}>
        {say(words.open)}
      </Button>
    </Section>
  );
}
