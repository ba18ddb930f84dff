// SPDX-License-Identifier: AGPL-3.0-only
import {
  type APIMessage,
  ComponentType,
  InteractionResponseType as Answer,
  InteractionType,
  MessageFlags,
  MessageType,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { InteractionScene } from '../interaction-scene.fixture.ts';

const ping = { name: 'ping', description: 'Pongs' };
const message = (content: string, more: object = {}) => ({
  type: Answer.ChannelMessageWithSource,
  data: { content, ...more },
});
const buttons = {
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, custom_id: 'yes', label: 'Yes' },
        { type: 2, style: 2, custom_id: 'off', label: 'Off', disabled: true },
      ],
    },
  ],
};

const id = z.string().regex(/^\d{17,20}$/);
const interactionShape = z.strictObject({
  id,
  application_id: id,
  type: z.int().min(2).max(5),
  token: z.string().min(60),
  version: z.literal(1),
  data: z.looseObject({}),
  guild_id: id,
  guild: z.strictObject({ id, locale: z.string(), features: z.array(z.string()) }),
  guild_locale: z.string(),
  channel_id: id,
  channel: z.looseObject({ id, type: z.int(), permissions: z.string() }),
  member: z.looseObject({ user: z.looseObject({ id }), permissions: z.string() }),
  context: z.literal(0),
  app_permissions: z.string(),
  authorizing_integration_owners: z.record(z.string(), id),
  attachment_size_limit: z.literal(10 * 1_048_576),
  entitlements: z.array(z.never()),
  locale: z.string(),
  message: z.looseObject({ id }).optional(),
});

async function open(): Promise<InteractionScene> {
  const scene = await InteractionScene.open();
  await scene.register(ping);
  return scene;
}

test('a slash command reaches the session and its answer the channel', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  expect(interactionShape.parse(interaction)).toMatchObject({
    type: InteractionType.ApplicationCommand,
    guild_id: scene.guild.guildId,
    channel_id: scene.channelId,
    data: { name: 'ping', type: 1 },
    member: { user: { id: scene.alice } },
    authorizing_integration_owners: { 0: scene.guild.guildId },
  });
  const answered = await scene.answer(interaction, message('Pong'));
  expect(answered).toEqual({ status: 204, body: undefined });
  const { response, phase } = await scene.state(interaction);
  expect(phase).toBe('answered');
  expect(response?.message).toMatchObject({
    content: 'Pong',
    type: MessageType.ChatInputCommand,
    application_id: scene.simulator.applicationId,
    interaction_metadata: { id: interaction.id, user: { id: scene.alice }, name: 'ping' },
  });
  const told = await scene.client.untilEvent('MESSAGE_CREATE');
  expect(told.d).toMatchObject({ id: response?.message?.id, content: 'Pong' });
});

test('with_response answers with the message', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const { status, body } = await scene.answer<RESTPostAPIInteractionCallbackWithResponseResult>(
    interaction,
    message('Pong'),
    '?with_response=true',
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({
    interaction: {
      id: interaction.id,
      type: InteractionType.ApplicationCommand,
      response_message_id: body.resource?.message?.id,
      response_message_loading: false,
      response_message_ephemeral: false,
    },
    resource: { type: Answer.ChannelMessageWithSource, message: { content: 'Pong' } },
  });
});

test('waits for an answer without polling', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const state = scene.state(interaction, 20_000);
  await scene.answer(interaction, message('later'));
  expect((await state).response?.message?.content).toBe('later');
});

test('a second answer is refused, and one with a wrong token', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const wrong = await scene.answer({ id: interaction.id, token: 'x' }, message('Pong'));
  expect(wrong).toMatchObject({ status: 404, body: { code: 10_062 } });
  await scene.answer(interaction, message('Pong'));
  expect(await scene.answer(interaction, message('Pong'))).toMatchObject({
    status: 400,
    body: { code: 40_060 },
  });
});

test('after three seconds without an answer the token is dead', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  await scene.advance(2_999);
  expect((await scene.state(interaction)).phase).toBe('waiting');
  expect(await scene.followUp(interaction, 'GET', '@original')).toMatchObject({
    status: 404,
    body: { code: 10_015 },
  });
  await scene.advance(1);
  expect((await scene.state(interaction)).phase).toBe('expired');
  expect(await scene.answer(interaction, message('Pong'))).toMatchObject({
    status: 404,
    body: { code: 10_062 },
  });
});

test('after fifteen minutes there are no more follow-ups', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  await scene.answer(interaction, message('Pong'));
  await scene.advance(15 * 60_000 - 1);
  expect((await scene.followUp(interaction, 'POST', '', { content: 'more' })).status).toBe(200);
  await scene.advance(1);
  for (const [method, which] of [
    ['POST', ''],
    ['GET', '@original'],
    ['PATCH', '@original'],
  ] as const) {
    const body = method === 'GET' ? undefined : { content: 'late' };
    expect(await scene.followUp(interaction, method, which, body)).toMatchObject({
      status: 401,
      body: { code: 50_027 },
    });
  }
});

test('a deferred answer shows as loading until it is edited', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  await scene.answer(interaction, { type: Answer.DeferredChannelMessageWithSource });
  const loading = await scene.state(interaction);
  expect(loading).toMatchObject({ phase: 'deferred', response: { message: { content: '' } } });
  expect(loading.response?.message?.flags).toBe(MessageFlags.Loading);
  const edited = await scene.followUp(interaction, 'PATCH', '@original', { content: 'done' });
  expect(edited).toMatchObject({ status: 200, body: { content: 'done', flags: 0 } });
  expect((await scene.state(interaction)).phase).toBe('answered');
  await scene.settled();
  expect(scene.told(edited.body.id)).toEqual(['MESSAGE_CREATE', 'MESSAGE_UPDATE']);
});

test('the first follow-up of a deferred answer becomes the answer', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const flags = MessageFlags.Ephemeral;
  const type = Answer.DeferredChannelMessageWithSource;
  await scene.answer(interaction, { type, data: { flags } });
  const first = await scene.followUp(interaction, 'POST', '', { content: 'first', flags: 0 });
  const original = await scene.followUp(interaction, 'GET', '@original');
  expect(original.body).toEqual(first.body);
  expect(first.body.flags).toBe(flags);
  const second = await scene.followUp(interaction, 'POST', '', { content: 'second' });
  const reference = { message_id: first.body.id };
  expect(second.body).toMatchObject({ type: MessageType.Reply, message_reference: reference });
  const { followups } = await scene.state(interaction);
  expect(followups.map(({ content }) => content)).toEqual(['second']);
});

test('follow-ups are read, edited and deleted by their id', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  await scene.answer(interaction, message('Pong'));
  const made = await scene.followUp(interaction, 'POST', '', { content: 'more' });
  const { id: messageId } = made.body;
  expect((await scene.followUp(interaction, 'GET', messageId)).body).toEqual(made.body);
  const edited = await scene.followUp(interaction, 'PATCH', messageId, { content: 'most' });
  expect(edited.body).toMatchObject({ content: 'most' });
  expect(edited.body.edited_timestamp).not.toBeNull();
  expect((await scene.followUp(interaction, 'DELETE', messageId)).status).toBe(204);
  expect(await scene.followUp(interaction, 'GET', messageId)).toMatchObject({
    status: 404,
    body: { code: 10_008 },
  });
  await scene.settled();
  expect(scene.told(messageId)).toEqual(['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE']);
  expect((await scene.followUp(interaction, 'DELETE', '@original')).status).toBe(204);
  expect((await scene.state(interaction)).response).not.toHaveProperty('message');
});

test('ephemeral answers are seen by their user alone', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  await scene.answer(interaction, message('psst', { flags: MessageFlags.Ephemeral }));
  const state = await scene.state(interaction);
  expect(state).toMatchObject({ ephemeral: true, response: { message: { content: 'psst' } } });
  const seenBy = async (userId: string) => {
    const path = `/messages?channelId=${scene.channelId}&userId=${userId}`;
    return (await scene.control<APIMessage[]>('GET', path)).body.length;
  };
  expect([await seenBy(scene.alice), await seenBy(scene.bob)]).toEqual([1, 0]);
  const messageId = state.response?.message?.id ?? '';
  const edit = { content: 'psst!' };
  expect((await scene.followUp(interaction, 'PATCH', '@original', edit)).status).toBe(200);
  expect((await scene.followUp(interaction, 'DELETE', '@original')).status).toBe(204);
  await scene.settled();
  expect(scene.told(messageId)).toEqual(['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE']);
  const { d: told } = await scene.client.until(
    ({ t, d }) => t === 'MESSAGE_CREATE' && (d as APIMessage).id === messageId,
  );
  expect(told).toMatchObject({ content: 'psst', channel_id: scene.channelId });
  expect(told).not.toHaveProperty('guild_id');
  expect(told).not.toHaveProperty('member');
  const list = await scene.rest<APIMessage[]>('GET', `/channels/${scene.channelId}/messages`);
  expect(list.body.map(({ content }) => content)).toEqual(['mark']);
});

test('files come with an answer', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const payload = JSON.stringify({
    type: Answer.ChannelMessageWithSource,
    data: { attachments: [{ id: 0, description: 'a note' }] },
  });
  const part = (headers: string, body: string) =>
    `--b\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${body}\r\n`;
  const body = [
    part('name="payload_json"', payload),
    part('name="files[0]"; filename="note.txt"\r\nContent-Type: text/plain', 'hello'),
    '--b--\r\n',
  ].join('');
  const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
  const contentType = 'multipart/form-data; boundary=b';
  const sent = await scene.rest('POST', path, { body, contentType, token: null });
  expect(sent.status).toBe(204);
  const { response } = await scene.state(interaction);
  expect(response?.message?.attachments).toMatchObject([
    {
      filename: 'note.txt',
      size: 5,
      description: 'a note',
      content_type: expect.stringContaining('text/plain'),
    },
  ]);
});

test.each([
  ['nothing', {}, 'type'],
  ['a kind that is none', { type: 3 }, 'type'],
  ['a pong', { type: 1 }, 'type'],
  ['an update', { type: 7, data: { content: 'x' } }, 'type'],
  ['choices', { type: 8, data: { choices: [] } }, 'type'],
  ['a premium button', { type: 10 }, 'type'],
  ['an activity', { type: 12 }, 'type'],
  ['no data', { type: 4 }, 'data'],
  ['too long a text', { type: 4, data: { content: 'x'.repeat(2_001) } }, 'data'],
  ['a modal without a title', { type: 9, data: { custom_id: 'x', components: [] } }, 'data'],
])('a command cannot be answered with %s', async (_what, body, field) => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const refused = await scene.answer(interaction, body);
  expect(refused).toMatchObject({ status: 400, body: { code: 50_035 } });
  expect(refused.body.errors).toHaveProperty(field);
  expect((await scene.state(interaction)).phase).toBe('waiting');
});

test('says which kinds of answers there are', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  const refused = await scene.answer(interaction, { type: Answer.Pong });
  const message = 'Value must be one of {4, 5, 9}.';
  expect(refused.body.errors).toEqual({
    type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message }] },
  });
});

test('an empty message is refused', async () => {
  await using scene = await open();
  const interaction = await scene.act('command', { name: 'ping' });
  expect(await scene.answer(interaction, message(' '))).toMatchObject({
    status: 400,
    body: { code: 50_006 },
  });
});

test('options are resolved', async () => {
  await using scene = await open();
  const options = [
    { type: 6, name: 'user', description: 'x', required: true },
    { type: 7, name: 'channel', description: 'x', channel_types: [2] },
    { type: 8, name: 'role', description: 'x' },
    { type: 9, name: 'whoever', description: 'x' },
    { type: 4, name: 'days', description: 'x', min_value: 1, max_value: 7 },
    { type: 11, name: 'proof', description: 'x', file_types: ['image', '.txt'] },
  ];
  await scene.register({ name: 'ban', description: 'x', options });
  const { guild, bob } = scene;
  const given = {
    user: bob,
    channel: guild.channels['voice'],
    role: guild.roles['mods'],
    whoever: guild.roles['mods'],
    days: 3,
  };
  const proof = { filename: 'p.txt', base64: Buffer.from('proof').toString('base64') };
  const other = { ...given, proof: { ...proof, filename: 'p.zip' } };
  const refused = await scene.refused('command', { name: 'ban', options: other });
  expect(refused.body.code).toBe(50_035);
  const { data } = await scene.act('command', { name: 'ban', options: { ...given, proof } });
  const { options: sent = [], resolved } = data as {
    options?: { name: string; type: number; value: unknown }[];
    resolved: Record<string, Record<string, object>>;
  };
  expect(sent.slice(0, 5).map(({ name, value }) => [name, value])).toEqual(Object.entries(given));
  expect(resolved['users']?.[bob]).toMatchObject({ username: 'bob' });
  expect(resolved['members']?.[bob]).toMatchObject({ nick: 'Bobby' });
  expect(resolved['members']?.[bob]).toHaveProperty('permissions');
  expect(resolved['members']?.[bob]).not.toHaveProperty('user');
  expect(resolved['channels']?.[given.channel ?? '']).toMatchObject({ name: 'voice', type: 2 });
  expect(resolved['roles']?.[given.role ?? '']).toMatchObject({ name: 'mods' });
  expect(resolved['attachments']?.[String(sent[5]?.value)]).toMatchObject({ size: 5 });

  const use = async (more: object) =>
    (await scene.refused('command', { name: 'ban', options: { user: bob, ...more } })).body.code;
  expect(await use({ days: 8 })).toBe(50_035);
  expect(await use({ days: 1.5 })).toBe(50_035);
  expect(await use({ nonsense: 1 })).toBe(50_035);
  expect(await use({ channel: scene.channelId })).toBe(10_003);
  expect(await use({ user: scene.channelId })).toBe(10_013);
  expect((await scene.refused('command', { name: 'ban' })).body.code).toBe(50_035);
});

test('subcommands are sent inside of one another', async () => {
  await using scene = await open();
  const leaf = { type: 1, name: 'add', description: 'x', options: [{ ...ping, type: 3 }] };
  const options = [{ type: 2, name: 'role', description: 'x', options: [leaf] }];
  await scene.register({ name: 'admin', description: 'x', options });
  const use = { name: 'admin', subcommand: ['role', 'add'], options: { ping: 'a' } };
  const { data } = await scene.act('command', use);
  expect(data['options']).toEqual([
    {
      type: 2,
      name: 'role',
      options: [{ type: 1, name: 'add', options: [{ type: 3, name: 'ping', value: 'a' }] }],
    },
  ]);
  const wrong = await scene.refused('command', { name: 'admin', subcommand: ['role', 'drop'] });
  expect(wrong.body.code).toBe(50_035);
});

test('autocomplete is asked for what is being typed', async () => {
  await using scene = await open();
  const option = { type: 3, name: 'city', description: 'x', autocomplete: true };
  await scene.register({ name: 'weather', description: 'x', options: [option] });
  const interaction = await scene.act('autocomplete', {
    name: 'weather',
    focused: 'city',
    options: { city: 'Ber' },
  });
  expect(interaction.type).toBe(InteractionType.ApplicationCommandAutocomplete);
  const typed = { type: 3, name: 'city', value: 'Ber', focused: true };
  expect(interaction.data['options']).toEqual([typed]);
  const choice = { name: 'Berlin', value: 'berlin' };
  const many = { type: 8, data: { choices: Array.from({ length: 26 }, () => choice) } };
  expect((await scene.answer(interaction, many)).body.code).toBe(50_035);
  expect((await scene.answer(interaction, message('Pong'))).body.code).toBe(50_035);
  await scene.answer(interaction, { type: 8, data: { choices: [choice] } });
  expect((await scene.state(interaction)).response?.choices).toEqual([choice]);
});

test('context menus carry what they were used on', async () => {
  await using scene = await open();
  await scene.register({ name: 'Look up', type: 2 }, { name: 'Report', type: 3 });
  const user = await scene.act('command', { name: 'Look up', type: 2, targetId: scene.bob });
  expect(user.data).toMatchObject({
    target_id: scene.bob,
    resolved: { users: { [scene.bob]: { username: 'bob' } } },
  });
  const sent = await scene.control<APIMessage>('POST', '/act/message', {
    userId: scene.bob,
    channelId: scene.channelId,
    content: 'spam',
  });
  const targetId = sent.body.id;
  const report = await scene.act('command', { name: 'Report', type: 3, targetId });
  expect(report.data).toMatchObject({
    target_id: targetId,
    resolved: { messages: { [targetId]: { content: 'spam' } } },
  });
  await scene.answer(report, message('Thanks'));
  const { body: answered } = await scene.followUp(report, 'GET', '@original');
  expect(answered).toMatchObject({
    type: MessageType.ContextMenuCommand,
    message_reference: { message_id: targetId, channel_id: scene.channelId },
    referenced_message: { id: targetId },
    interaction_metadata: { target_message_id: targetId },
  });
  await scene.answer(user, message('Bob'));
  const { body: told } = await scene.followUp(user, 'GET', '@original');
  expect(told).toMatchObject({ interaction_metadata: { target_user: { id: scene.bob } } });
  expect(told).not.toHaveProperty('message_reference');
});

test('buttons: pressed, updated, deferred', async () => {
  await using scene = await open();
  const command = await scene.act('command', { name: 'ping' });
  await scene.answer(command, message('Sure?', buttons));
  const { response } = await scene.state(command);
  const messageId = response?.message?.id ?? '';
  const press = { messageId, customId: 'yes' };
  const pressed = await scene.act('component', press);
  expect(interactionShape.parse(pressed)).toMatchObject({
    type: InteractionType.MessageComponent,
    data: { custom_id: 'yes', component_type: ComponentType.Button },
    message: { id: messageId, content: 'Sure?' },
  });
  const update = { type: Answer.UpdateMessage, data: { content: 'Yes!', components: [] } };
  expect((await scene.answer(pressed, update)).status).toBe(204);
  const after = await scene.state(pressed);
  expect(after.response?.message).toMatchObject({ id: messageId, content: 'Yes!', components: [] });
  const original = await scene.followUp(command, 'GET', '@original');
  expect(original.body.content).toBe('Yes!');
  expect((await scene.refused('component', press)).body.code).toBe(50_035);
});

test('a deferred update is finished by editing the message', async () => {
  await using scene = await open();
  const command = await scene.act('command', { name: 'ping' });
  await scene.answer(command, message('Sure?', buttons));
  const { response } = await scene.state(command);
  const messageId = response?.message?.id ?? '';
  const pressed = await scene.act('component', { messageId, customId: 'yes' });
  await scene.answer(pressed, { type: Answer.DeferredMessageUpdate });
  const edited = await scene.followUp(pressed, 'PATCH', '@original', { content: 'Later' });
  expect(edited.body).toMatchObject({ id: messageId, content: 'Later' });
  const replied = await scene.act('component', { messageId, customId: 'yes' });
  await scene.answer(replied, message('again'));
  const reply = (await scene.state(replied)).response?.message;
  expect(reply?.message_reference?.message_id).toBe(messageId);
});

test('what cannot be pressed is refused', async () => {
  await using scene = await open();
  const command = await scene.act('command', { name: 'ping' });
  const flags = MessageFlags.Ephemeral;
  await scene.answer(command, message('Sure?', { ...buttons, flags }));
  const { response } = await scene.state(command);
  const messageId = response?.message?.id ?? '';
  const refused = async (body: object) => (await scene.refused('component', body)).body.code;
  expect(await refused({ messageId, customId: 'off' })).toBe(50_035);
  expect(await refused({ messageId, customId: 'none' })).toBe(50_035);
  expect(await refused({ messageId: scene.channelId, customId: 'yes' })).toBe(10_008);
  expect(await refused({ messageId, customId: 'yes', userId: scene.bob })).toBe(10_008);
});

test('menus are chosen from, and what was chosen is resolved', async () => {
  await using scene = await open();
  const menu = { custom_id: 'menu', min_values: 1, max_values: 2 };
  const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
  const row = (component: object) => ({ type: 1, components: [component] });
  const components = [
    row({ ...menu, type: 3, options }),
    row({ ...menu, type: 5, custom_id: 'users' }),
    row({ ...menu, type: 7, custom_id: 'both' }),
  ];
  const command = await scene.act('command', { name: 'ping' });
  await scene.answer(command, message('Choose', { components }));
  const messageId = (await scene.state(command)).response?.message?.id ?? '';
  const choose = { messageId, customId: 'menu' };
  const chosen = await scene.act('component', { ...choose, values: ['a', 'c'] });
  expect(chosen.data).toMatchObject({ custom_id: 'menu', component_type: 3, values: ['a', 'c'] });
  const { bob, guild } = scene;
  const users = await scene.act('component', { messageId, customId: 'users', values: [bob] });
  expect(users.data).toMatchObject({ resolved: { users: { [bob]: {} }, members: { [bob]: {} } } });
  const mods = guild.roles['mods'] ?? '';
  const both = await scene.act('component', { messageId, customId: 'both', values: [bob, mods] });
  expect(both.data).toMatchObject({ resolved: { users: { [bob]: {} }, roles: { [mods]: {} } } });
  for (const values of [[], ['a', 'b', 'c'], ['z'], ['a', 'a']]) {
    expect((await scene.refused('component', { ...choose, values })).body.code).toBe(50_035);
  }
});

test('a modal is opened, filled in and answered', async () => {
  await using scene = await open();
  const components = [
    { type: 1, components: [{ type: 4, custom_id: 'why', style: 2, label: 'Why', max_length: 5 }] },
    {
      type: 18,
      label: 'Size',
      component: {
        type: 3,
        custom_id: 'size',
        required: false,
        options: [{ label: 'S', value: 's' }],
      },
    },
  ];
  const command = await scene.act('command', { name: 'ping' });
  const modal = { custom_id: 'form', title: 'Form', components };
  await scene.answer(command, { type: Answer.Modal, data: modal });
  expect((await scene.state(command)).response?.modal).toMatchObject(modal);
  const interactionId = command.id;
  const refused = async (values: object) =>
    (await scene.refused('modal', { interactionId, values })).body.code;
  expect(await refused({})).toBe(50_035);
  expect(await refused({ why: 'too long' })).toBe(50_035);
  expect(await refused({ why: 'a', size: ['xl'] })).toBe(50_035);
  expect(await refused({ why: 'a', other: 'b' })).toBe(50_035);
  const sent = await scene.act('modal', { interactionId, values: { why: 'so', size: ['s'] } });
  expect(sent).toMatchObject({
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: 'form',
      components: [
        { type: 1, components: [{ type: 4, custom_id: 'why', value: 'so' }] },
        { type: 18, component: { type: 3, custom_id: 'size', values: ['s'] } },
      ],
    },
  });
  expect((await scene.answer(sent, { type: Answer.Modal, data: modal })).body.code).toBe(50_035);
  expect((await scene.answer(sent, message('Thanks'))).status).toBe(204);
  expect((await scene.state(sent)).response?.message?.content).toBe('Thanks');
});

test('who may not use a command is refused', async () => {
  await using scene = await open();
  await scene.register(
    { name: 'ban', description: 'x', default_member_permissions: '4' },
    { name: 'never', description: 'x', default_member_permissions: '0' },
    { name: 'direct', description: 'x', contexts: [1] },
  );
  const code = async (userId: string, name: string) =>
    (await scene.refused('command', { userId, name })).body.code;
  expect(await code(scene.alice, 'ban')).toBe(50_013);
  expect(await code(scene.bob, 'never')).toBe(50_013);
  expect(await code(scene.alice, 'direct')).toBe(10_063);
  expect(await code(scene.alice, 'nothing')).toBe(10_063);
  const allowed = await scene.act('command', { userId: scene.bob, name: 'ban' });
  expect(allowed.data['name']).toBe('ban');
});

test('in a DM the user stands alone, and shard 0 is told', async () => {
  await using scene = await open();
  const { body } = await scene.control<{ channelId: string }>('POST', '/act/direct', {
    userId: scene.alice,
  });
  const interaction = await scene.act('command', { name: 'ping', channelId: body.channelId });
  expect(interaction).toMatchObject({
    channel_id: body.channelId,
    channel: { type: 1 },
    user: { id: scene.alice },
    context: 1,
    authorizing_integration_owners: { 0: '0' },
  });
  expect(interaction).not.toHaveProperty('guild_id');
  expect(interaction).not.toHaveProperty('member');
  expect((await scene.answer(interaction, message('Hi'))).status).toBe(204);
});
