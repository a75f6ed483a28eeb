import { districts } from '../../../shared/catalogue/districts.ts';
import { firstCode, owner } from './build.ts';

/** A page of the board or the pane: who opens it, and what it asks the server for. */
export type Screen = { name: string; who: string; path: string };

/** The accounts that there are, by the words that stand for their tokens. */
export const people = [
  { username: 'officer', displayName: 'officer', role: 'district', district: '1035', department: null },
  { username: 'planning', displayName: 'planning', role: 'planning', district: null, department: null },
] as const;

/** Where the bench's server lists somebody's notices, which otherwise only a digest asks for. */
export const noticesPath = '/bench/notices';

/** What people look at, in a fiscal year. */
export function screensOf(year: number): Screen[] {
  const period = `${year}-Q4`;
  const sheet = `/api/v1/sheets/${firstCode}/${period}/1035`;
  const office = districts.find(({ code }) => code === '1035')?.agencyCode;
  return [
    { name: 'my sheets', who: 'officer', path: '/api/v1/assignments' },
    { name: 'notices of an officer', who: 'officer', path: noticesPath },
    { name: 'district year', who: 'officer', path: `/api/v1/overviews/${year}/${office}` },
    { name: 'open a sheet', who: 'officer', path: sheet },
    { name: 'agency year (owner of all)', who: 'planning', path: `/api/v1/overviews/${year}/${owner}` },
    { name: 'progress', who: 'planning', path: `/api/v1/progress/${year}` },
    { name: 'notices of the office', who: 'planning', path: noticesPath },
    { name: 'trend', who: 'planning', path: `/api/v1/trends/${firstCode}` },
    { name: 'indicators', who: 'planning', path: '/api/v1/indicators' },
    { name: 'quarters', who: 'planning', path: '/api/v1/windows' },
    { name: 'consolidation', who: 'planning', path: `/api/v1/consolidations/${firstCode}/${period}` },
    { name: 'all rows, a page', who: 'planning', path: `/api/v1/consolidations/${firstCode}/${period}/rows` },
    { name: 'review', who: 'planning', path: `${sheet}/review` },
  ];
}
