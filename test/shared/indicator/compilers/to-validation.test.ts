import { describe, expect, test } from 'vitest';
import { column } from '../../../../shared/indicator/column.ts';
import { type ValidationRule, validationRule } from '../../../../shared/indicator/compilers/to-validation.ts';
import { columnOf, words } from '../../sheet.ts';

const between = (formula1: number, formula2: number) => ({ formula1, formula2, operator: 'Between' });

describe('what a cell takes while one types', () => {
  test.each<[string, string, object, object]>([
    ['a text: its length', 'text', { maxLength: 300 }, { textLength: between(0, 300) }],
    ['a date: any form, which the normaliser brings into one', 'date', {}, { textLength: between(6, 40) }],
    ['a whole number without a range', 'whole', {}, { wholeNumber: between(-1e11, 1e11) }],
    ['a whole number from 0', 'whole', { min: 0 }, { wholeNumber: between(0, 1e11) }],
    ['a year', 'year', { min: 2563, max: 2565 }, { wholeNumber: between(2563, 2565) }],
    ['money: from 0, to the satang', 'money', {}, { decimal: between(0, 1e9) }],
    ['money that may be below zero', 'money', { min: -0.5, max: 1000.25 }, { decimal: between(-0.5, 1000.25) }],
    ['per cent', 'decimal', { decimals: 2, min: 0, max: 100, percent: true }, { decimal: between(0, 100) }],
    ['a fine number', 'decimal', { decimals: 4, min: 0.0001, max: 0.145 }, { decimal: between(0.0001, 0.145) }],
  ])('%s', (_title, type, others, expected) => {
    expect(rule(type, others)).toEqual(expected);
  });

  test.each<[string, object]>([
    ['choice', { choices: [{ code: 'a', label: words('ก, ข') }] }],
    ['yesNo', {}],
  ])('%s: the list that stands under a name, so that neither commas nor length matter', (type, others) => {
    expect(rule(type, others)).toEqual({ list: { inCellDropDown: true, source: '=รายการ_1' } });
  });

  function rule(type: string, others: object): ValidationRule {
    return validationRule(column.parse(columnOf(type, 'x', 'หัว', others)), 'รายการ_1');
  }
});
