// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import type { ComponentInput } from '../input/component.ts';
import { componentInput } from '../input/component.ts';
import { parseForm } from '../input/form-errors.ts';
import { ApiError } from './api-errors.ts';
import { checkComponents } from './components.ts';

const button = { type: 2, style: 1, custom_id: 'a', label: 'A' };
const row = (...components: unknown[]) => ({ type: 1, components });
const option = (value: string, isDefault = false) => ({ label: value, value, default: isDefault });
const menu = (...options: unknown[]) => ({ type: 3, custom_id: 'm', options });
const text = (content: string) => ({ type: 10, content });

type Row = readonly [components: unknown[], isV2: boolean, at: string, words: string];

const rows: readonly Row[] = [
  [[row(button, menu(option('x')))], false, 'components.0.components.1', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED: The specified component exceeds the maximum width'],
  [[row(button, button)], false, 'components.0.components.1.custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED: Component custom id cannot be duplicated'],
  [[row(menu(option('x'), option('x')))], false, 'components.0.components.0.options.1', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED: The specified option value is already used'],
  [[row(menu(option('x', true), option('y', true)))], false, 'components.0.components.0.options', 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES: The specified number of default values exceeds the specified maximum values'],
  [[row({ ...menu(option('x')), min_values: 2, max_values: 1 })], false, 'components.0.components.0.max_values', 'NUMBER_TYPE_MIN: int value should be greater than or equal to 2.'],
  [[row({ type: 5, custom_id: 'u', min_values: 5, max_values: 2 })], false, 'components.0.components.0.max_values', 'NUMBER_TYPE_MIN: int value should be greater than or equal to 5.'],
  [[row({ type: 5, custom_id: 'u', min_values: 2 })], false, 'components.0.components.0.max_values', 'NUMBER_TYPE_MIN: int value should be greater than or equal to 2.'],
  [[{ ...text('x'), id: 7 }, { ...text('y'), id: 7 }], true, 'components.1.id', 'COMPONENT_ID_DUPLICATED: Component id cannot be duplicated'],
  [[text('x')], false, 'components.0', 'UNION_TYPE_CHOICES: Value of field "type" must be one of (1,).'],
  [Array.from({ length: 6 }, (_, n) => row({ ...button, custom_id: `${n}` })), false, 'components', 'BASE_TYPE_MAX_LENGTH: Must be 5 or fewer in length.'],
  [Array.from({ length: 41 }, () => ({ type: 14 })), true, 'components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED: Total number of components cannot exceed 40'],
  [[text('x'.repeat(4_000)), text('y')], true, 'components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED: Components displayable text size exceeds maximum size of 4000'],
]; // prettier-ignore

function refusal(components: readonly ComponentInput[], isV2: boolean): unknown {
  try {
    return checkComponents(components, isV2);
  } catch (error) {
    return error instanceof ApiError ? error.errors : error;
  }
}

test.each(rows)('components that do not go together, %#', (components, isV2, at, words) => {
  const parsed = components.map((component) => parseForm(componentInput, component));
  const [code, message] = words.split(': ', 2);
  expect(refusal(parsed, isV2)).toHaveProperty(`${at}._errors`, [{ code, message }]);
});

test('a row may be full, and texts may be as long as all of them together may be', () => {
  const five = Array.from({ length: 5 }, (_, n) => ({ ...button, custom_id: `${n}` }));
  const components = [row(...five), text('x'.repeat(4_000))].map((component) =>
    parseForm(componentInput, component),
  );
  expect(refusal(components, true)).toBeUndefined();
});
