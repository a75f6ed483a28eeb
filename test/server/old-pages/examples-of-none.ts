import type { DefectName } from '../../../server/old-pages/defects.ts';
import type { Page } from '../../../server/old-pages/page.ts';
import { aPage, aPercentage, aQuarter, none, reports, results } from './a-page.ts';

/** What is near a defect and none. */
export const examplesOfNone: [kind: DefectName, what: string, page: Page][] = [
  ['year-in-title', 'an amount like 2,560', aPage({ title: 'จำนวนต้นไม้ 2,560 ต้น' })],
  ['number-in-title', 'a decimal inside', aPage({ title: 'พื้นที่ 7.5 ไร่' })],
  ['several-indicators-in-title', 'a criterion in per cent', aPage({ title: 'ร้อยละของนักเรียนที่ได้คะแนนร้อยละ 50' })],
  ['foreign-host', 'a host of the city', aPage({ source: { file: 'a', position: 1, host: 'dp1.bangkok.go.th' } })],
  ['mixed-digits', 'numbers beside each other', aPage({ title: 'ปี 2564 ๒. พื้นที่' })],
  ['decomposed-sara-am', 'a well-written word', aPage({ summary: 'การทำงาน น้ำ คำ' })],
  ['stray-mark', 'marks on their consonants', aPage({ summary: 'ผู้ที่อยู่ (ชุมชน) ร้อยละ' })],
  ['doubled-mark', 'a vowel with a tone', aPage({ summary: 'ที่ ผู้ ซื้อ ร้อยละ' })],
  ['impossible-spelling', 'common words', aPage({ summary: 'ตัวชี้วัด จัดทำ ทั้งหมด ฝั่ง ไม่ ใช้ แห่ง โรง เอง' })],
  ['text-cut', 'a percentage at the end', aPage({ reports: reports({ 1: 'ทำได้ 60.42%' }) })],
  ['target-zero', 'a target of 1', aPage({ target: '1.0000' })],
  ['weight-as-target', 'a growth of 1 % that became 3 %', aPercentage({ target: '1', result: '3.3', quarters: [] })],
  ['compound-unit', 'a plain unit', aPage()],
  ['number-in-unit', 'a rate', aPage({ unit: 'รายต่อ 100,000 คน' })],
  ['unit-against-title', 'a percentage in per cent', aPercentage()],
  ['direction-unsaid', 'a reduction, which says so', aPage({ unit: 'ร้อยละ (ลดลง)' })],
  ['header-from-another-quarter', 'the last reported quarter, evaluated earlier', aPage({ evaluatedQuarter: '1' })],
  [
    'header-from-another-quarter',
    'the evaluated quarter, later ones reported',
    aPage({ result: '4', evaluatedQuarter: '2' }),
  ],
  [
    'thousands-comma-cut',
    'a whole number kept',
    aPage({ result: '1,407', quarters: results(['1', '2', '3', '1,407.00']) }),
  ],
  [
    'result-outside-scale',
    'a growth over 100',
    aPercentage({ title: 'ร้อยละของพื้นที่ที่เพิ่มขึ้น', result: '104.15', quarters: [] }),
  ],
  ['result-far-over-target', 'a little more than the target', aPage({ result: '12', quarters: [] })],
  [
    'zero-for-not-reported',
    'a zero with a report',
    aPage({ quarters: aPage().quarters.with(0, aQuarter(1, '0.00', none)) }),
  ],
  [
    'falling-cumulative',
    'quarters that nobody has reported yet',
    aPage({ quarters: results(['2', '4', '0.00', '0.00'], none), reports: reports({ 3: '-', 4: '-' }) }),
  ],
  [
    'falling-cumulative',
    'minutes, of which fewer are better',
    aPage({ unit: 'นาที', quarters: results(['90', '50', '40', '30']) }),
  ],
  ['progress-as-result', 'counts that grow', aPage()],
  [
    'not-evaluated',
    'a zero beside a score',
    aPage({ quarters: results(['2', '4', '7', '10'], { scores: '0 / 100' }) }),
  ],
  ['evaluation-empty', 'an evaluation that was not saved', aPage({ evaluation: null })],
  ['evaluation-repeats-header', 'the same as 2.1', aPage()],
  ['percent-without-numerator', 'a count', aPage()],
  [
    'percent-without-numerator',
    'a page without any report',
    aPercentage({ reports: { 1: null, 2: null, 3: null, 4: null } }),
  ],
  ['numerator-in-prose', 'a year after จาก', aPercentage({ reports: reports({ 1: 'เพิ่มขึ้น 20 จาก 2560' }) })],
  [
    'amounts-give-another-percent',
    'amounts that agree',
    aPercentage({ quarters: results(['60.42', '70', '80', '90']), reports: reports({ 1: '29 จาก 48 แห่ง' }) }),
  ],
  [
    'report-disagrees-with-result',
    'a target in per cent',
    aPercentage({ target: '70', reports: reports({ 1: 'เป้าหมายร้อยละ 70' }) }),
  ],
  [
    'denominator-changes',
    'amounts added up through the year',
    aPercentage({ reports: reports({ 1: '4,661,978 จาก 53,325,550', 2: '11,402,233 จาก 128,335,038' }) }),
  ],
  [
    'dates-pasted-together',
    'one date in a sentence',
    aPage({ reports: reports({ 1: 'ประชุมในวันจันทร์ที่ 20 มกราคม 2563 เวลา 9.00 น.' }) }),
  ],
  ['two-digit-year', 'an amount after a month', aPage({ reports: reports({ 2: 'เดือน มี.ค. 12 ครั้ง' }) })],
  ['area-as-triple', 'a date', aPage({ reports: reports({ 1: 'พื้นที่ 2563-1-15 งาน' }) })],
  ['report-empty', 'a hyphen', aPage({ reports: reports({ 4: '-' }) })],
  ['result-without-report', 'a report that was not saved', aPage({ reports: reports({ 4: null }) })],
  ['result-outside-scale', 'the highest level', aPage({ unit: 'ระดับ', target: '5', result: '5', quarters: [] })],
  [
    'weight-as-target',
    'a small target that is passed a little',
    aPercentage({ target: '20', result: '55', quarters: [] }),
  ],
  [
    'same-result-every-quarter',
    'two quarters of four',
    aPage({ quarters: results(['10', '10', '0.00', '0.00'], none), reports: reports({ 3: '-', 4: '-' }) }),
  ],
  [
    'half-second-score',
    'a second score of 0',
    aPage({ quarters: results(['2', '4', '7', '10'], { scores: '95 / 0' }) }),
  ],
  [
    'zero-for-not-reported',
    'a zero with a score, its report not saved',
    aPage({ quarters: aPage().quarters.with(0, aQuarter(1, '0.00')), reports: reports({ 1: null }) }),
  ],
];
