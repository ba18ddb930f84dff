// SPDX-License-Identifier: AGPL-3.0-only
import { InteractionResponseType as Answer } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { InteractionScene, type SeenInteraction } from '../interaction-scene.fixture.ts';

const option = (value: string, more: object = {}) => ({ value, label: value, ...more });
const label = (component: object) => ({ type: 18, label: 'Field', component });
const text = { type: 4, custom_id: 'text', style: 1 };
const upload = { type: 19, custom_id: 'files', max_values: 2 };
const radio = { type: 21, custom_id: 'radio', options: [option('a'), option('b')] };
const group = { type: 22, custom_id: 'group', options: [option('a'), option('b'), option('c')] };
const checkbox = { type: 23, custom_id: 'box' };
const pets = { type: 3, custom_id: 'pets', options: [option('cat'), option('dog')] };

const FILE = { filename: 'bug.txt', contentType: 'text/plain', base64: 'YnVn' };

async function open(): Promise<InteractionScene> {
  const scene = await InteractionScene.open();
  await scene.register({ name: 'form', description: 'Opens a modal' });
  return scene;
}

/** How the bot is answered that opens such a modal. */
async function opened(scene: InteractionScene, ...components: readonly object[]) {
  const command = await scene.act('command', { name: 'form' });
  const data = { custom_id: 'form', title: 'Form', components };
  const answered = await scene.answer(command, { type: Answer.Modal, data });
  return { command, answered, interactionId: command.id };
}

async function submit(
  scene: InteractionScene,
  components: readonly object[],
  values: object,
): Promise<SeenInteraction['data']> {
  const { answered, interactionId } = await opened(scene, ...components);
  expect(answered.status).toBe(204);
  return (await scene.act('modal', { interactionId, values })).data;
}

test('every kind of field is filled in and sent, each with an id', async () => {
  await using scene = await open();
  const components = [
    { type: 10, content: 'Tell us.' },
    label(text),
    label(radio),
    label(group),
    label(checkbox),
  ];
  const values = { text: 'so', radio: 'b', group: ['c', 'a'], box: true };
  expect(await submit(scene, components, values)).toEqual({
    custom_id: 'form',
    components: [
      { type: 10, id: 1 },
      { type: 18, id: 2, component: { type: 4, id: 3, custom_id: 'text', value: 'so' } },
      { type: 18, id: 4, component: { type: 21, id: 5, custom_id: 'radio', value: 'b' } },
      { type: 18, id: 6, component: { type: 22, id: 7, custom_id: 'group', values: ['c', 'a'] } },
      { type: 18, id: 8, component: { type: 23, id: 9, custom_id: 'box', value: true } },
    ],
  });
});

test('menus of people, roles and channels are resolved', async () => {
  await using scene = await open();
  const { bob, channelId, guild } = scene;
  const mods = guild.roles['mods'] ?? '';
  const menu = (type: number, custom_id: string) => label({ type, custom_id, max_values: 2 });
  const components = [menu(5, 'who'), menu(6, 'role'), menu(7, 'any'), menu(8, 'where')];
  const values = { who: [bob], role: [mods], any: [bob, mods], where: [channelId] };
  const data = await submit(scene, components, values);
  expect(data['components']).toMatchObject([
    { component: { type: 5, custom_id: 'who', values: [bob] } },
    { component: { type: 6, custom_id: 'role', values: [mods] } },
    { component: { type: 7, custom_id: 'any', values: [bob, mods] } },
    { component: { type: 8, custom_id: 'where', values: [channelId] } },
  ]);
  expect(data['resolved']).toMatchObject({
    users: { [bob]: { username: 'bob' } },
    members: { [bob]: { nick: 'Bobby' } },
    roles: { [mods]: { name: 'mods' } },
    channels: { [channelId]: { name: 'general' } },
  });
});

test('files are uploaded, resolved, and can be downloaded', async () => {
  await using scene = await open();
  const data = await submit(scene, [label(upload)], { files: [FILE, FILE] });
  const [field] = data['components'] as { component: { values: string[] } }[];
  const ids = field?.component.values ?? [];
  expect(ids).toHaveLength(2);
  const { attachments } = data['resolved'] as {
    attachments: Record<string, { readonly url: string }>;
  };
  expect(Object.keys(attachments)).toEqual(ids);
  const [first = ''] = ids;
  expect(attachments[first]).toMatchObject({
    id: first,
    filename: 'bug.txt',
    content_type: 'text/plain',
    size: 3,
    ephemeral: true,
  });
  const file = await fetch(attachments[first]?.url ?? '');
  expect(await file.text()).toBe('bug');
});

test('what nobody touches is sent as the modal shows it', async () => {
  await using scene = await open();
  const components = [
    label({ ...text, value: 'as given' }),
    label({ ...radio, options: [option('a'), option('b', { default: true })] }),
    label({ ...group, options: [option('a', { default: true }), option('b')] }),
    label({ ...checkbox, default: true }),
    label({ type: 5, custom_id: 'who', default_values: [{ id: scene.bob, type: 'user' }] }),
  ];
  const data = await submit(scene, components, {});
  expect(data['components']).toMatchObject([
    { component: { value: 'as given' } },
    { component: { value: 'b' } },
    { component: { values: ['a'] } },
    { component: { value: true } },
    { component: { values: [scene.bob] } },
  ]);
});

test('what is not required may stay empty', async () => {
  await using scene = await open();
  const components = [text, upload, radio, group, pets].map((field) =>
    label({ ...field, required: false }),
  );
  const data = await submit(scene, components, {});
  expect(data['components']).toMatchObject([
    { component: { value: '' } },
    { component: { values: [] } },
    { component: { value: null } },
    { component: { values: [] } },
    { component: { values: [] } },
  ]);
  expect(data).not.toHaveProperty('resolved');
});

test.each([
  ['no text', text, {}],
  ['no file', upload, {}],
  ['three files', upload, { files: [FILE, FILE, FILE] }],
  ['a text for a file', upload, { files: ['a'] }],
  ['a file of another kind', { ...upload, file_types: ['image', '.pdf'] }, { files: [FILE] }],
  ['too few files', { ...upload, min_values: 2 }, { files: [FILE] }],
  ['no choice', radio, {}],
  ['two choices', radio, { radio: ['a', 'b'] }],
  ['another choice', radio, { radio: 'c' }],
  ['a file for a choice', group, { group: [FILE] }],
  ['nothing ticked', group, {}],
  ['something else ticked', group, { group: ['d'] }],
  ['too much ticked', { ...group, max_values: 1 }, { group: ['a', 'b'] }],
  ['one of none', { ...pets, required: false, min_values: 2, max_values: 2 }, { pets: ['cat'] }],
])('%s is not sent in', async (_what, component, values) => {
  await using scene = await open();
  const { interactionId } = await opened(scene, label(component));
  const refused = await scene.refused('modal', { interactionId, values });
  expect(refused).toMatchObject({ status: 400, body: { code: 50_035 } });
});

test.each<[string, object[], string]>([
  ['nothing in it', [], 'data.components'],
  ['six fields', Array.from({ length: 6 }, () => label(text)), 'data.components'],
  ['a button', [label({ type: 2, custom_id: 'b', style: 1 })], 'data.components.0.component'],
  ['a bare text input', [text], 'data.components.0'],
  ['two in a row', [{ type: 1, components: [text, text] }], 'data.components.0.components'],
  [
    'a row without label',
    [{ type: 1, components: [text] }],
    'data.components.0.components.0.label',
  ],
  ['no label', [{ type: 18, component: text }], 'data.components.0.label'],
  [
    'a long description',
    [{ ...label(text), description: 'x'.repeat(101) }],
    'data.components.0.description',
  ],
  ['no style', [label({ ...text, style: undefined })], 'data.components.0.component.style'],
  ['a disabled menu', [label({ ...pets, disabled: true })], 'data.components.0.component.disabled'],
  [
    'nothing required of what is',
    [label({ ...upload, min_values: 0 })],
    'data.components.0.component.min_values',
  ],
  [
    'eleven files',
    [label({ ...upload, max_values: 11 })],
    'data.components.0.component.max_values',
  ],
  [
    'files of no kind',
    [label({ ...upload, file_types: ['text'] })],
    'data.components.0.component.file_types.0',
  ],
  [
    'one choice',
    [label({ ...radio, options: [option('a')] })],
    'data.components.0.component.options',
  ],
  [
    'a choice twice',
    [label({ ...radio, options: [option('a'), option('a')] })],
    'data.components.0.component.options.1',
  ],
  [
    'two first choices',
    [label({ ...radio, options: ['a', 'b'].map((one) => option(one, { default: true })) })],
    'data.components.0.component.options',
  ],
  [
    'a text that is never long enough',
    [label({ ...text, min_length: 5, max_length: 2 })],
    'data.components.0.component.max_length',
  ],
  [
    'more files than there may be',
    [label({ ...upload, min_values: 3, max_values: 2 })],
    'data.components.0.component.max_values',
  ],
  ['a name twice', [label(text), label(text)], 'data.components.1.component.custom_id'],
  [
    'a text too long',
    [label({ ...text, value: 'x'.repeat(4_001) })],
    'data.components.0.component.value',
  ],
])('a modal with %s is refused', async (_what, components, path) => {
  await using scene = await open();
  const { answered, command } = await opened(scene, ...components);
  expect(answered).toMatchObject({ status: 400, body: { code: 50_035 } });
  expect(answered.body.errors).toHaveProperty([...path.split('.'), '_errors']);
  expect((await scene.state(command)).phase).toBe('waiting');
});
