// SPDX-License-Identifier: AGPL-3.0-only
// What holds for the components of a message as a whole, and how they are kept: each with an id.
import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { ComponentInput } from '../input/component.ts';
import { type FieldProblem, invalidForm } from './api-errors.ts';
import { withoutNulls } from './given-values.ts';

type Component = Readonly<Record<string, unknown>> & { readonly type: ComponentType };

interface Placed {
  readonly component: Component;
  readonly path: readonly (string | number)[];
}

/** Docs: components of the newer layout, nested ones too; rows of the older. */
const MAX_COMPONENTS = 40;
const MAX_ROWS = 5;
const MAX_WIDTH = 5;
/** Of all texts together. */
const MAX_TEXT_CHARS = 4_000;

function* walk(components: readonly unknown[], path: Placed['path']): Generator<Placed> {
  for (const [at, value] of components.entries()) {
    const component = value as Component;
    const here = [...path, at];
    yield { component, path: here };
    const { components: children, accessory, component: inner } = component;
    if (Array.isArray(children)) yield* walk(children, [...here, 'components']);
    if (typeof accessory === 'object' && accessory !== null) {
      yield { component: accessory as Component, path: [...here, 'accessory'] };
    }
    if (typeof inner === 'object' && inner !== null) {
      yield { component: inner as Component, path: [...here, 'component'] };
    }
  }
}

/** A menu takes the whole width of a row, a button a fifth of it. */
function* rowProblems({ component, path }: Placed): Generator<FieldProblem> {
  if (component.type !== ComponentType.ActionRow) return;
  const children = component['components'] as readonly Component[];
  let width = 0;
  for (const [at, { type }] of children.entries()) {
    width += type === ComponentType.Button ? 1 : MAX_WIDTH;
    if (width <= MAX_WIDTH) continue;
    yield {
      path: [...path, 'components', at],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    };
  }
}

interface MenuOption {
  readonly value: string;
  readonly default?: boolean | null;
}

interface Bounds {
  readonly least: unknown;
  readonly most: number;
  readonly field: string;
}

/** How many values, and how long a text. */
function boundsOf(component: Component): Bounds[] {
  const options = component['options'];
  const isGroup = component.type === ComponentType.CheckboxGroup && Array.isArray(options);
  const values = component['max_values'] ?? (isGroup ? options.length : 1);
  const length = component['max_length'] ?? Number.POSITIVE_INFINITY;
  return [
    { least: component['min_values'], most: Number(values), field: 'max_values' },
    { least: component['min_length'], most: Number(length), field: 'max_length' },
  ];
}

function* boundProblems({ component, path }: Placed): Generator<FieldProblem> {
  for (const { least, most, field } of boundsOf(component)) {
    if (typeof least !== 'number' || least <= most) continue;
    const message = `int value should be greater than or equal to ${least}.`;
    yield { path: [...path, field], code: 'NUMBER_TYPE_MIN', message };
  }
}

function* selectProblems({ component, path }: Placed): Generator<FieldProblem> {
  yield* boundProblems({ component, path });
  if (component.type !== ComponentType.StringSelect) return;
  const options = component['options'] as readonly MenuOption[];
  const here = [...path, 'options'];
  const seen = new Set<string>();
  for (const [at, { value }] of options.entries()) {
    if (seen.has(value)) {
      yield {
        path: [...here, at],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      };
    }
    seen.add(value);
  }
  const maxValues = Number(component['max_values'] ?? 1);
  const most = Math.max(Number(component['min_values'] ?? 1), maxValues);
  if (most > options.length) {
    const message = `Must be between ${most} and 25 in length.`;
    yield { path: here, code: 'BASE_TYPE_BAD_LENGTH', message };
  }
  if (options.filter((option) => option.default === true).length > maxValues) {
    yield {
      path: here,
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      message: 'The specified number of default values exceeds the specified maximum values',
    };
  }
}

/** Names and numbers that are there to tell components of one message apart. */
const UNIQUE = [
  {
    field: 'custom_id',
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: 'Component custom id cannot be duplicated',
  },
  { field: 'id', code: 'COMPONENT_ID_DUPLICATED', message: 'Component id cannot be duplicated' },
];

function* duplicates(placed: readonly Placed[]): Generator<FieldProblem> {
  for (const { field, code, message } of UNIQUE) {
    const seen = new Set<unknown>();
    for (const { component, path } of placed) {
      const value = component[field] ?? undefined;
      // Number 0 asks for any that is free.
      if (value === undefined || value === 0) continue;
      if (seen.has(value)) yield { path: [...path, field], code, message };
      seen.add(value);
    }
  }
}

function* layoutProblems(
  components: readonly ComponentInput[],
  isV2: boolean,
): Generator<FieldProblem> {
  if (isV2) return;
  for (const [at, { type }] of components.entries()) {
    if (type === ComponentType.ActionRow) continue;
    yield {
      path: ['components', at],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1,).',
    };
  }
  if (components.length <= MAX_ROWS) return;
  yield {
    path: ['components'],
    code: 'BASE_TYPE_MAX_LENGTH',
    message: `Must be ${MAX_ROWS} or fewer in length.`,
  };
}

/** What is wrong among components wherever they are: in their menus, and with their custom ids. */
export function withinProblems(
  components: readonly unknown[],
  path: readonly (string | number)[],
): FieldProblem[] {
  const placed = [...walk(components, path)];
  return [...placed.flatMap((one) => [...selectProblems(one)]), ...duplicates(placed)];
}

/** Throws a 50035 for components that are well formed each, but not together. */
export function checkComponents(components: readonly ComponentInput[], isV2: boolean): void {
  const placed = [...walk(components, ['components'])];
  const problems = [
    ...layoutProblems(components, isV2),
    ...placed.flatMap((one) => [...rowProblems(one), ...selectProblems(one)]),
    ...duplicates(placed),
  ];
  if (placed.length > MAX_COMPONENTS) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `Total number of components cannot exceed ${MAX_COMPONENTS}`,
    });
  }
  if (Array.from(textsOf(components).join('')).length > MAX_TEXT_CHARS) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${MAX_TEXT_CHARS}`,
    });
  }
  if (problems.length > 0) throw invalidForm(...problems);
}

/** As they are kept; who gave no id gets the lowest that is free. */
export function keepWithIds(components: readonly unknown[]): unknown[] {
  const kept = withoutNulls(components) as Component[];
  const placed = [...walk(kept, [])];
  const taken = new Set(placed.map(({ component }) => component['id']));
  let next = 1;
  for (const { component } of placed) {
    if ((component['id'] ?? 0) !== 0) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    (component as { id?: number }).id = next;
  }
  return kept;
}

/** Those of messages. */
export function keepComponents(
  components: readonly ComponentInput[],
): APIMessageTopLevelComponent[] {
  return keepWithIds(components) as APIMessageTopLevelComponent[];
}

/** Texts of components that mentions are looked for in. */
export function textsOf(components: readonly unknown[]): string[] {
  return [...walk(components, [])]
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => String(component['content']));
}
