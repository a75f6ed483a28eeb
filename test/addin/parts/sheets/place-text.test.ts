import { describe, expect, test } from 'vitest';
import { placeText, shortened } from '../../../../addin/parts/sheets/place-text.ts';

const place = { indicator: '2100-1040', period: '2563-Q1' };
const title = {
  th: 'ร้อยละของชุมชนในพื้นที่กรุงเทพมหานครมีการจัดทำแผนพัฒนาชุมชน',
  en: 'Share of communities in Bangkok that have made a community development plan',
};

describe('a sheet in one phrase', () => {
  test('has code, title and quarter', () =>
    expect(placeText(place, { th: 'ร้อยละของชุมชน', en: 'Share of communities' })).toEqual({
      th: '2100-1040 ร้อยละของชุมชน ไตรมาสที่ 1/2563',
      en: '2100-1040 Share of communities, Quarter 1 of 2563 BE',
    }));

  test('has code and quarter while its title is not known', () =>
    expect(placeText(place, null).th).toBe('2100-1040 ไตรมาสที่ 1/2563'));
});

describe('a long title', () => {
  test.each([title.th, title.en])('is cut between words, and says so: %s', (whole) => {
    const short = shortened(whole);
    expect(short.endsWith('…')).toBe(true);
    const beginning = short.slice(0, -1);
    const borders = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(whole)].map(({ index }) => index);
    expect(whole.startsWith(beginning)).toBe(true);
    // Either the next word begins here, or the space before it.
    expect(borders).toContain(whole.indexOf(whole.slice(beginning.length).trimStart()));
    expect(beginning.length).toBeGreaterThan(20);
  });

  test('a short one stays whole', () => expect(shortened('ร้อยละของชุมชน')).toBe('ร้อยละของชุมชน'));
});
