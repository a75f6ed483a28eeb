import { type HelpReader, helpChapters, type TopicsOf } from '../../../shared/terms/help-topics.ts';
import type { Text } from '../../../shared/terms/text.ts';
import type { Article } from './article.ts';
import { beginning } from './chapters/beginning.ts';
import { city } from './chapters/city.ts';
import { computer } from './chapters/computer.ts';
import { entering } from './chapters/entering.ts';
import { filling } from './chapters/filling.ts';
import { grounds } from './chapters/grounds.ts';
import { people } from './chapters/people.ts';
import { quarter } from './chapters/quarter.ts';
import { reviewing } from './chapters/reviewing.ts';
import { running } from './chapters/running.ts';
import { sending } from './chapters/sending.ts';
import { settingUp } from './chapters/setting-up.ts';
import { workbook } from './chapters/workbook.ts';

type Chapters<Reader extends HelpReader> = {
  [Chapter in keyof (typeof helpChapters)[Reader]]: {
    title: Text;
    articles: Record<TopicsOf<Reader, Chapter>, Article>;
  };
};

/** The manual: its readers, their chapters, and an article for every topic. */
const manual: { [Reader in HelpReader]: { title: Text; chapters: Chapters<Reader> } } = {
  everybody: {
    title: { th: 'สำหรับทุกคน', en: 'For everybody' },
    chapters: {
      beginning: { title: { th: 'เริ่มต้น', en: 'To begin with' }, articles: beginning },
      entering: { title: { th: 'เข้าสู่ระบบและบัญชี', en: 'Signing in' }, articles: entering },
      computer: { title: { th: 'เครื่องและ Excel', en: 'Computer and Excel' }, articles: computer },
    },
  },
  officer: {
    title: { th: 'เจ้าหน้าที่เขต', en: 'District officers' },
    chapters: {
      filling: { title: { th: 'กรอก', en: 'Filling in' }, articles: filling },
      sending: { title: { th: 'ส่ง และหลังส่ง', en: 'Sending, and after' }, articles: sending },
      workbook: { title: { th: 'สมุดงาน', en: 'The workbook' }, articles: workbook },
    },
  },
  planning: {
    title: { th: 'สำนักยุทธศาสตร์และประเมินผล (สยป.)', en: 'The planning office' },
    chapters: {
      reviewing: { title: { th: 'ตรวจและประเมิน', en: 'Reviewing' }, articles: reviewing },
      quarter: { title: { th: 'ไตรมาสและกำหนดการ', en: 'The quarter' }, articles: quarter },
      grounds: { title: { th: 'ทะเบียน เป้าหมาย และรุ่น', en: 'Registers, targets, versions' }, articles: grounds },
      city: { title: { th: 'ทั้งเมือง', en: 'The whole city' }, articles: city },
    },
  },
  administrator: {
    title: { th: 'ผู้ดูแลระบบ', en: 'Administrators' },
    chapters: {
      'setting-up': { title: { th: 'ติดตั้ง', en: 'Setting up' }, articles: settingUp },
      people: { title: { th: 'บัญชีและผู้คน', en: 'People' }, articles: people },
      running: { title: { th: 'ดูแลประจำ', en: 'Running it' }, articles: running },
    },
  },
};

export type Chapter = { name: string; title: Text; articles: [topic: string, article: Article][] };

export function readerTitle(reader: HelpReader): Text {
  return manual[reader].title;
}

/** A reader's chapters in the order of the list of topics. */
export function chaptersOf(reader: HelpReader): Chapter[] {
  const chapters: Record<string, { title: Text; articles: Record<string, Article> }> = manual[reader].chapters;
  return Object.entries<readonly string[]>(helpChapters[reader]).flatMap(([name, topics]) => {
    const chapter = chapters[name];
    if (!chapter) return [];
    const articles = topics.flatMap((topic): [string, Article][] => {
      const article = chapter.articles[topic];
      return article ? [[topic, article]] : [];
    });
    return [{ name, title: chapter.title, articles }];
  });
}

/** What a topic is called. */
export function topicTitle(topic: string): Text {
  for (const { chapters } of Object.values(manual)) {
    for (const { articles } of Object.values<{ articles: Record<string, Article> }>(chapters)) {
      const article = articles[topic];
      if (article) return article.title;
    }
  }
  throw new Error(`no article is called ${topic}`);
}
