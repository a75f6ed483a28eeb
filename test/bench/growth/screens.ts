import { gunzipSync } from 'node:zlib';
import { findDistrict } from '../../../shared/catalogue/districts.ts';
import type { Answered, Call } from '../load/call.ts';
import { firstCode, owner } from './build.ts';

/** A page of the board or the pane, or an act. */
export type Screen = {
  name: string;
  /** What it asks the server for, after what it was answered last. */
  next(last: Answered | null): Call;
  /** What somebody does each time before it is looked at. */
  before?: () => Call;
};

/** The accounts that there are, by the words that stand for their tokens. */
export const people = [
  { username: 'officer', displayName: 'officer', role: 'district', district: '1035', department: null },
  { username: 'planning', displayName: 'planning', role: 'planning', district: null, department: null },
] as const;

/** Where the bench's server lists somebody's notices, which otherwise only a digest asks for. */
export const noticesPath = '/bench/notices';

/** What people look at and do, in a fiscal year. */
export function screensOf(year: number): Screen[] {
  const quarter = `${firstCode}/${year}-Q4`;
  const sheet = `/api/v1/sheets/${quarter}/1035`;
  const office = findDistrict('1035')?.agencyCode;
  const agency = shown('agency year (owner of all)', 'planning', `/api/v1/overviews/${year}/${owner}`);
  const progress = shown('progress', 'planning', `/api/v1/progress/${year}`);
  const notices = shown('notices of the office', 'planning', noticesPath);
  const act = evaluating(`/api/v1/sheets/${firstCode}/${year}-Q1/1001`);
  return [
    shown('my sheets', 'officer', '/api/v1/assignments'),
    shown('notices of an officer', 'officer', noticesPath),
    shown('district year', 'officer', `/api/v1/overviews/${year}/${office}`),
    shown('open a sheet', 'officer', sheet),
    ...[agency, progress, notices].flatMap((one) => [one, { ...one, name: `${one.name}, after an act`, before: act }]),
    { name: 'an act of the office', next: act },
    shown('trend', 'planning', `/api/v1/trends/${firstCode}`),
    shown('indicators', 'planning', '/api/v1/indicators'),
    shown('quarters', 'planning', '/api/v1/windows'),
    shown('consolidation', 'planning', `/api/v1/consolidations/${quarter}`),
    { name: 'all rows, page by page', next: pageOf(`/api/v1/consolidations/${quarter}/rows`) },
    shown('review', 'planning', `${sheet}/review`),
    shown('restatement, before it is done', 'planning', `/api/v1/restatements/${firstCode}/${year}-Q1`),
  ];
}

function shown(name: string, who: string, path: string): Screen {
  return { name, next: () => ({ who, path }) };
}

/** Gives an accepted sheet its scores, again and again: each time it stands at the next step. */
function evaluating(sheet: string): () => Call {
  let step = 3;
  return () => ({
    who: 'planning',
    method: 'POST',
    path: `${sheet}/evaluate`,
    headers: { 'If-Match': `"${step++}"` },
    body: { scores: { '2.1': 100 }, remark: '' },
  });
}

/** One page after the other, and from the beginning again. */
function pageOf(path: string): Screen['next'] {
  return (last) => {
    const { next } = last ? JSON.parse(String(gunzipSync(last.body))) : { next: null };
    return { who: 'planning', path: next === null ? path : `${path}?after=${next}` };
  };
}
