import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as faults from '../../shared/indicator/cell-issues.ts';
import { type Column, column, type NumberColumn } from '../../shared/indicator/column.ts';
import * as targetFaults from '../../shared/rules/indicators/target-rules.ts';
import * as choiceDoubts from '../../shared/rules/normalise/choice-doubts.ts';
import * as dateDoubts from '../../shared/rules/normalise/date-doubts.ts';
import type { Normalised } from '../../shared/rules/normalise/normalised.ts';
import * as numberDoubts from '../../shared/rules/normalise/number-doubts.ts';
import { normaliseText } from '../../shared/rules/normalise/text.ts';
import { normaliseYear } from '../../shared/rules/normalise/year.ts';
import * as registerFaults from '../../shared/rules/registers/register-rules.ts';
import * as evaluationFaults from '../../shared/rules/review/evaluation-rules.ts';
import { sheetRules } from '../../shared/rules/sheets/sheet-rules.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import type { Text } from '../../shared/terms/text.ts';
import { indicators, nameOf } from './catalogue/catalogue.ts';
import type { Breaches } from './catalogue/witness.ts';
import { type Entry, readRules, type Wording, whereOf, wordingOf } from './rules-document.ts';
import { columnOf, words } from './sheet.ts';

/** shared/RULES.md, the code and the tests know the same rules by the same words. */

const root = join(import.meta.dirname, '../..');
const sections = readRules();
const general = sections[0]?.entries ?? [];
const findEntry = (id: string) => general.find((entry) => entry.id === id) as Entry;

describe('the rules of every sheet, the normaliser’s and the figures’', () => {
  test('stand in RULES.md once each, in their order', () => {
    const listed = ['R', 'N', 'P', 'F', 'K', 'T', 'E'].flatMap((letter) => {
      const numbers = general.filter(({ id }) => id.startsWith(letter)).map((_, index) => `${letter}${index + 1}`);
      expect(numbers.length).toBeGreaterThan(0);
      return numbers;
    });
    expect(general.map(({ id }) => id)).toEqual(listed);
  });

  test('[R] are those of the code', () => {
    const inCode = idsIn(['shared/indicator', 'shared/rules'], /\.ts$/, /\b(R\d{1,2})\b/g);
    expect(inCode).toEqual(idsOf('R'));
  });

  test('[N] are those of the pane', () => {
    expect(idsIn(['addin/panes', 'addin/sheets'], /\.tsx?$/, /'(N\d{1,2})'/g)).toEqual(idsOf('N'));
  });

  test.each(['K', 'T', 'E'])('[%s] are those of the registers, of the targets and of the evaluations', (letter) => {
    const inCode = idsIn(['shared/rules'], /-rules\.ts$/, new RegExp(`'(${letter}\\d{1,2})'`, 'g'));
    expect(inCode).toEqual(idsOf(letter));
  });

  test('are named in titles of tests, and no other is', () => {
    const inTitles = idsIn(['test'], /\.test\.tsx?$/, /\[([ERNPFKT]\d{1,2})\]/g);
    expect(inTitles).toEqual(['E', 'F', 'K', 'N', 'P', 'R', 'T'].flatMap(idsOf));
  });

  test.each(general)('$id has its source', ({ source }) => {
    expect(source).toMatch(/^DOMAIN\.md, [A-Z]|^PEERS\.md, pain \d|^README\.md, Decisions: |^House rule: /);
  });

  test.each(general.filter(({ id }) => id.startsWith('R')))('$id is an error', ({ severity }) => {
    expect(severity).toBe('error');
  });
});

test('[F] are those of the code', () => {
  expect(idsIn(['shared/rules'], /\.ts$/, /\b(F\d)\b/g)).toEqual(idsOf('F'));
});

describe('the words of R, N, K, T and E', () => {
  const said: Record<string, { what: Text; cure: Text }[]> = {
    R1: [sheetRules.R1],
    R2: [faults.listIssue('เปิด', 'ก / ข')],
    R3: [
      faults.numberIssue('๑๒', numberColumn('whole')),
      faults.numberIssue('๒๕๖๓', numberColumn('year')),
      faults.numberIssue('20%', numberColumn('decimal')),
      faults.numberIssue(1.005, numberColumn('decimal')),
      faults.dateIssue('11/10/62'),
      faults.textIssue(true),
    ],
    R4: [faults.excelIssue('#REF!')],
    R5: [faults.lengthIssue(301, 300)],
    R6: [sheetRules.R6],
    R7: [
      sheetRules.R7({ from: 'roster', subject: words('ชุมชน', 'Community') }),
      sheetRules.R7({ from: 'list', subject: words('ขั้นตอน', 'Step'), list: [] }),
      sheetRules.R7({ from: 'district', subject: words('โครงการ', 'Project'), room: 30, repeats: false }),
    ],
    R8: [sheetRules.R8, sheetRules.noRow],
    R9: [
      faults.rangeIssue(5, numberColumn('whole', { min: 0, max: 4 })),
      faults.rangeIssue(5, numberColumn('whole')),
      faults.rangeIssue(-5, numberColumn('whole', { min: 0 })),
    ],
    R10: [sheetRules.R10],
    R11: [sheetRules.R11],
    R12: [sheetRules.R12],
    R13: [sheetRules.R13(20), sheetRules.R13('ก')],
    R14: [sheetRules.R14(20), sheetRules.rowNotReturned],
    R15: [sheetRules.R15({ rows: 50, quarter: 1 })],
    R16: [sheetRules.R16],
    R17: [sheetRules.R17('-')],
    R18: [sheetRules.R18('U+202E')],
    N1: doubts(),
    K1: [registerFaults.noCode('1035-051'), registerFaults.illFormedCode('51', '1035-051')],
    K2: [registerFaults.codeTwice],
    K3: [registerFaults.noName, registerFaults.longName(201, 200), registerFaults.brokenName('ร่้')],
    K4: [registerFaults.nameTwice('1035-001')],
    K5: [registerFaults.noKind('ก / ข'), registerFaults.otherKind('ค', '2020-01-01', 'ก / ข')],
    K6: [registerFaults.unreadableDay('1/1/63'), registerFaults.noFirstDay('2020-01-01')],
    K7: [registerFaults.endsBeforeItBegins],
    K8: [registerFaults.mergedIntoNone('1035-099', '2020-01-01'), registerFaults.mergedIntoItself],
    K9: [registerFaults.mergedWithoutEnd],
    K10: [
      registerFaults.pastChanged('2020-01-01'),
      registerFaults.pastLost,
      registerFaults.beginsInThePast('2020-01-01'),
      registerFaults.endsInThePast('2019-12-31'),
    ],
    K11: [registerFaults.nothingChanged],
    K12: [registerFaults.orphan(words('แผ่นงาน'))],
    T1: [targetFaults.notANumber('มาก')],
    T2: [targetFaults.tooFine(1.23456)],
    T3: [targetFaults.closedQuarter(1, '75'), targetFaults.closedQuarter(1, null)],
    T4: [targetFaults.nothingChanged],
    T5: [targetFaults.draftInPreparation],
    T6: [targetFaults.beforeChange(1, 2, '75'), targetFaults.beforeChange(1, 2, null)],
    T7: [targetFaults.laterVersion(3)],
    E1: [evaluationFaults.noOffice, evaluationFaults.officeTwice],
    E2: [evaluationFaults.notAccepted],
    E3: [evaluationFaults.movedSince],
    E4: [evaluationFaults.notOnScale(99, '100, 0')],
    E5: [evaluationFaults.noNumber('มาก')],
    E6: [evaluationFaults.longRemark(2_001, 2_000)],
    E7: [evaluationFaults.nothingGiven],
  };

  test('are shown here for every rule, and every word that the code has for them', () => {
    expect(Object.keys(said).sort()).toEqual(['N', 'R', 'K', 'T', 'E'].flatMap(idsOf).sort());
    const known =
      Object.keys(registerFaults).length +
      Object.keys(targetFaults).filter((name) => name !== 'noTarget').length +
      Object.keys(evaluationFaults).filter((name) => name !== 'openScore').length;
    expect(['K', 'T', 'E'].flatMap(idsOf).flatMap((id) => findEntry(id).wordings)).toHaveLength(known);
    expect(Object.keys(sheetRules).sort()).toEqual(
      [
        'R1',
        'R6',
        'R7',
        'R8',
        'R10',
        'R11',
        'R12',
        'R13',
        'R14',
        'R15',
        'R16',
        'R17',
        'R18',
        'noRow',
        'rowNotReturned',
      ].sort(),
    );
    expect(Object.keys(faults).sort()).toEqual(
      ['dateIssue', 'excelIssue', 'lengthIssue', 'listIssue', 'numberIssue', 'rangeIssue', 'textIssue'].sort(),
    );
  });

  test.each(Object.entries(said))('%s: RULES.md has what the code says', (id, all) => {
    const { wordings } = findEntry(id);
    expect(all.map(wordingOf).filter((words) => !wordings.some((pattern) => fits(words, pattern)))).toEqual([]);
  });

  test.each(Object.entries(said))('%s: the code says what RULES.md has', (id, all) => {
    const { wordings } = findEntry(id);
    expect(wordings.filter((pattern) => !all.map(wordingOf).some((words) => fits(words, pattern)))).toEqual([]);
  });

  function numberColumn(type: string, others: object = {}): NumberColumn {
    const decimals = type === 'decimal' ? { decimals: 2 } : {};
    return column.parse(columnOf(type, 'x', 'หัว', { ...decimals, ...others })) as Column as NumberColumn;
  }

  /** Every doubt that the normaliser has. */
  function doubts(): { what: Text; cure: Text }[] {
    const cell = 'x';
    const choice = { code: 'a', label: words('ก') };
    const listed = { choice, th: 'ก', en: 'a', stem: null };
    const numbers: Record<keyof typeof numberDoubts, Normalised[]> = {
      blankOrZero: [numberDoubts.blankOrZero(cell)],
      date: [numberDoubts.date(cell)],
      scientific: [numberDoubts.scientific(cell)],
      fraction: [numberDoubts.fraction(cell)],
      several: [numberDoubts.several(cell)],
      percentElsewhere: [numberDoubts.percentElsewhere(cell)],
      parentheses: [numberDoubts.parentheses(cell)],
      dash: [numberDoubts.dash(cell)],
      separators: [numberDoubts.separators(cell)],
      numberWord: [numberDoubts.numberWord(cell, 1_500_000)],
      otherUnit: [numberDoubts.otherUnit(cell, 'กก.')],
      tooManyPlaces: [numberDoubts.tooManyPlaces(cell, 0), numberDoubts.tooManyPlaces(cell, 2)],
      tooManyDigits: [numberDoubts.tooManyDigits(cell)],
    };
    const choices: Record<keyof typeof choiceDoubts, Normalised[]> = {
      near: [choiceDoubts.near(cell, choice)],
      oneOf: [choiceDoubts.oneOf(cell, [listed])],
      notInThisQuarter: [
        choiceDoubts.notInThisQuarter(cell, { ...choice, validFrom: '2021-10-01' }, [listed]),
        choiceDoubts.notInThisQuarter(cell, { ...choice, validTo: '2021-09-30' }, [listed]),
      ],
      yesOrNo: [choiceDoubts.yesOrNo(cell, words('มี'), words('ไม่มี'))],
      leaveBlank: [choiceDoubts.leaveBlank(cell)],
    };
    const dates: Record<keyof typeof dateDoubts, Normalised[]> = {
      unclear: Object.values(dateDoubts.unclear).map((ask) => ask(cell)),
      leaveBlank: [dateDoubts.leaveBlank(cell)],
      shortYearInExcel: [dateDoubts.shortYearInExcel('11/10/2462')],
      typedSerial: [dateDoubts.typedSerial(cell, '11/10/2562')],
    };
    const years = [2019, 63, '2563-2565', '-'].map((year) => normaliseYear(year));
    const texts = ['ร่้อยละ', 'ก ้'].map((text) => normaliseText(text));
    const all = [numbers, choices, dates].flatMap((module) => Object.values(module).flat());
    return [...all, ...years, ...texts].map((outcome) => {
      if (!outcome || !('what' in outcome)) throw new Error(`no doubt: ${JSON.stringify(outcome)}`);
      return outcome;
    });
  }
});

test.each([
  ['P1', 'not-calculable'],
  ['P2', 'not-reported'],
  ['P3', 'not-applicable'],
] as const)('%s is shown by its name', (id, none) => {
  expect(findEntry(id).wordings).toEqual([noFigureNames[none]]);
});

describe('the rules of the indicators: `node test/shared/write-rules.ts` writes them into RULES.md', () => {
  test('have a part for each indicator of the catalogue, and no other', () => {
    expect(sections.slice(1).map(({ indicator }) => indicator)).toEqual(indicators.map(nameOf));
  });

  const witnesses = import.meta.glob<Breaches>('./catalogue/breaches/*.ts', { eager: true, import: 'breaches' });

  describe.each(indicators.map((indicator) => [nameOf(indicator), indicator] as const))('%s', (name, indicator) => {
    const entries = sections.find((section) => section.indicator === name)?.entries ?? [];

    test('has in RULES.md what the catalogue has: IDs, severities, columns and words', () => {
      const inCatalogue = indicator.rules.map((rule) => ({
        id: rule.id,
        severity: rule.severity,
        where: whereOf(indicator, rule),
        wordings: [wordingOf(rule)],
      }));
      expect(entries.map(({ source, ...entry }) => entry)).toEqual(inCatalogue);
    });

    test('has a source for every rule', () => {
      const unknown = entries.filter(
        ({ source }) => !/^(DOMAIN\.md, [A-Z]|House rule: |The page, |Page |P1: )/.test(source),
      );
      expect(unknown).toEqual([]);
    });

    test('has rows that break and mend every rule', () => {
      const { rules } = witnesses[`./catalogue/breaches/${name}.ts`] ?? { rules: {} };
      expect(Object.keys(rules).sort()).toEqual(indicator.rules.map(({ id }) => id).sort());
    });
  });
});

/** The IDs of RULES.md that begin so, sorted as text. */
function idsOf(letter: string): string[] {
  return general
    .map(({ id }) => id)
    .filter((id) => id.startsWith(letter))
    .sort();
}

/** What a pattern finds in the files of some folders, once each, sorted as text. */
function idsIn(folders: string[], files: RegExp, pattern: RegExp): string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => files.test(file))
      .flatMap((file) =>
        [...readFileSync(join(root, folder, file), 'utf8').matchAll(pattern)].map(([, id = '']) => id),
      ),
  );
  return [...new Set(found)].sort();
}

/** Whether words are those of RULES.md, in which `{…}` stands for anything. */
function fits(said: Wording, pattern: Wording): boolean {
  return matches(said.th, pattern.th) && matches(said.en, pattern.en);
}

function matches(text: string, pattern: string): boolean {
  const parts = pattern.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(text);
}
