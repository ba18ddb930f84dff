// SPDX-License-Identifier: AGPL-3.0-only
// The script that every library goes through. A step throws when the library and the simulator disagree.
import assert from 'node:assert/strict';
import type { APIGuildMember, APIMessage } from 'discord-api-types/v10';
import { COMMAND, CUSTOM_IDS, LABELS, TEXTS } from './bot-script.ts';
import type { Sighting } from './conformance-client.ts';
import type { Findings, Stage } from './stage.ts';
import {
  clickButton,
  identifies,
  outcomeOf,
  type Place,
  rest,
  restCalls,
  runCommand,
  say,
  submitModal,
} from './user-actions.ts';

export interface Step {
  /** The column of the table. */
  readonly title: string;
  readonly run: (stage: Stage) => Promise<void>;
}

const FILE_NAME = 'all-bytes.bin';
/** Every byte value, in an order that no text decoder leaves alone. */
const FILE = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 167) % 256));
const SNOWFLAKE = /^\d{17,20}$/;
const EMOJI = '👍';
const RETRY_AFTER_S = 0.4;
/** Long enough that nothing of what is missed reaches the library before it resumes. */
const HELLO_DELAY_MS = 500;

function found<K extends keyof Findings>(stage: Stage, name: K): NonNullable<Findings[K]> {
  const value = stage.findings[name];
  assert.ok(value !== undefined, `an earlier step gave no ${name}`);
  return value;
}

function place(stage: Stage): Place {
  return { guildId: found(stage, 'guild').id, channelId: found(stage, 'channelId') };
}

/** Of the buttons in the rows of a message. */
function customIdsOf(rows: APIMessage['components'] = []): unknown[] {
  return rows.flatMap((row) =>
    'components' in row ? row.components.map((item) => 'custom_id' in item && item.custom_id) : [],
  );
}

async function sees(stage: Stage, wanted: Sighting): Promise<void> {
  const expected = JSON.stringify(wanted);
  await stage.client.sighting(expected, (sighting) => JSON.stringify(sighting) === expected);
}

/** What the library asked for in the addresses of its sockets. */
function compressions({ client }: Stage): (string | null)[] {
  return client.sightings.flatMap((sighting) => {
    if (sighting.kind !== 'socket') return [];
    return [new URL(sighting.path, 'ws://gateway').searchParams.get('compress')];
  });
}

async function logIn(stage: Stage): Promise<void> {
  const { simulator, client, transport } = stage;
  assert.equal(await client.call('connect'), simulator.applicationId);
  const compression = transport === 'none' || transport === 'payload' ? null : transport;
  assert.deepEqual(compressions(stage), [compression], 'the compression of its socket');
  const wishes = (await identifies(stage)).map(({ compress }) => Boolean(compress));
  assert.ok(transport !== 'payload' || wishes.every(Boolean), 'IDENTIFY asks for compression');
}

async function receiveGuilds({ simulator, client, findings }: Stage): Promise<void> {
  const guilds = await client.call('guilds');
  assert.deepEqual(
    guilds.map(({ id }) => id).toSorted(),
    simulator.guildIds.toSorted(),
    'ids of guilds',
  );
  const [guild] = guilds;
  const [channelId] = guild?.textChannelIds ?? [];
  assert.ok(guild !== undefined && channelId !== undefined, 'a guild with text channels');
  Object.assign(findings, { guild, channelId });
}

async function sendWithFile(stage: Stage): Promise<void> {
  const { client, http, findings } = stage;
  const content = 'with a file';
  const file = { name: FILE_NAME, base64: FILE.toString('base64') };
  const sent = await client.call('send', { channelId: found(stage, 'channelId'), content, file });
  findings.messageId = sent.id;
  assert.equal(sent.content, content);
  const [attachment] = sent.attachments;
  assert.equal(attachment?.name, FILE_NAME);
  assert.equal(attachment.sizeBytes, FILE.length);
  const download = await http.send(attachment.url);
  assert.equal(download.status, 200);
  assert.ok(download.bytes.equals(FILE), 'what is downloaded is what was sent');
  await sees(stage, { kind: 'message', id: sent.id, content });
}

async function edit(stage: Stage): Promise<void> {
  const messageId = found(stage, 'messageId');
  const content = 'edited, with ünïcode 🙂';
  const request = { channelId: found(stage, 'channelId'), messageId, content };
  const edited = await stage.client.call('edit', request);
  assert.deepEqual([edited.id, edited.content], [messageId, content]);
  assert.equal(edited.attachments.length, 1, 'an edit keeps attachments');
  await sees(stage, { kind: 'edited', id: messageId, content });
}

async function react(stage: Stage): Promise<void> {
  const messageId = found(stage, 'messageId');
  const request = { channelId: found(stage, 'channelId'), messageId, emoji: EMOJI };
  await stage.client.call('react', request);
  await sees(stage, { kind: 'reaction', messageId, emoji: EMOJI });
}

async function startThread(stage: Stage): Promise<void> {
  const messageId = found(stage, 'messageId');
  const request = { channelId: found(stage, 'channelId'), messageId, name: 'a thread' };
  const thread = await stage.client.call('startThread', request);
  assert.deepEqual(thread, { id: messageId, name: 'a thread' }, 'it has the id of its message');
  await sees(stage, { kind: 'thread', ...thread });
}

async function deleteMessage(stage: Stage): Promise<void> {
  const { client, http, simulator } = stage;
  const channelId = found(stage, 'channelId');
  const messageId = found(stage, 'messageId');
  await client.call('delete', { channelId, messageId });
  await sees(stage, { kind: 'deleted', id: messageId });
  const url = `${simulator.apiUrl}/v10/channels/${channelId}/messages/${messageId}`;
  assert.equal((await http.send(url, { token: simulator.token })).status, 404);
}

async function slashCommand(stage: Stage): Promise<void> {
  const at = place(stage);
  const commandId = await stage.client.call('registerCommand', {
    guildId: at.guildId,
    ...COMMAND,
  });
  assert.match(commandId, SNOWFLAKE);
  const { message, interactionId } = await runCommand(stage, at, COMMAND.name);
  assert.equal(message?.content, TEXTS.answer);
  assert.deepEqual(customIdsOf(message.components), [CUSTOM_IDS.press, CUSTOM_IDS.ask]);
  const isFollowUp = (sighting: Sighting): boolean =>
    sighting.kind === 'message' && sighting.content === TEXTS.followUp;
  await stage.client.sighting('the follow-up', isFollowUp);
  const { followups } = await outcomeOf(stage, interactionId);
  assert.deepEqual(
    followups.map(({ content }) => content),
    [TEXTS.followUp],
  );
  stage.findings.answerId = message.id;
}

async function button(stage: Stage): Promise<void> {
  const messageId = found(stage, 'answerId');
  const pressed = { messageId, customId: CUSTOM_IDS.press };
  const { message } = await clickButton(stage, place(stage), pressed);
  assert.deepEqual([message?.id, message?.content], [messageId, TEXTS.pressed]);
  await sees(stage, { kind: 'edited', id: messageId, content: TEXTS.pressed });
}

async function modal(stage: Stage): Promise<void> {
  const at = place(stage);
  const asked = { messageId: found(stage, 'answerId'), customId: CUSTOM_IDS.ask };
  const opened = await clickButton(stage, at, asked);
  assert.deepEqual(
    [opened.modal?.title, opened.modal?.custom_id],
    [LABELS.modal, CUSTOM_IDS.modal],
  );
  const { interactionId } = opened;
  const values = { [CUSTOM_IDS.field]: 'typed by a user' };
  const { message } = await submitModal(stage, at, { interactionId, values });
  assert.equal(message?.content, `${TEXTS.submitted}typed by a user`);
}

async function webhook(stage: Stage): Promise<void> {
  const content = 'by webhook';
  const request = { channelId: found(stage, 'channelId'), name: 'Hook', content };
  const { webhookId, message } = await stage.client.call('runWebhook', request);
  assert.match(webhookId, SNOWFLAKE);
  assert.equal(message.content, content);
  await sees(stage, { kind: 'message', id: message.id, content });
}

async function requestMembers(stage: Stage): Promise<void> {
  const { guildId } = place(stage);
  const members = await rest<APIGuildMember[]>(stage, `/guilds/${guildId}/members?limit=1000`);
  const received = await stage.client.call('requestMembers', { guildId });
  assert.deepEqual(received.toSorted(), members.map(({ user }) => user.id).toSorted());
}

async function resume(stage: Stage): Promise<void> {
  const { simulator, client } = stage;
  const contents = ['before', 'missed 1', 'missed 2', 'missed 3', 'missed 4', 'after'];
  const seen = (): string[] =>
    client.sightings.flatMap((sighting) =>
      sighting.kind === 'message' && contents.includes(sighting.content) ? [sighting.content] : [],
    );
  await say(stage, place(stage), 'before');
  await client.sighting('before', () => seen().includes('before'));
  const { control } = simulator;
  await control.setGatewayFaults({ helloDelayMs: HELLO_DELAY_MS, times: 1 });
  await control.drop({ how: 'close', code: 4000 });
  for (const content of contents.slice(1, -1)) await say(stage, place(stage), content);
  assert.deepEqual(seen(), ['before'], 'nothing gets through while the session has no connection');
  await client.sighting('RESUMED', ({ kind }) => kind === 'resumed');
  await say(stage, place(stage), 'after');
  await client.sighting('after', () => seen().includes('after'));
  assert.deepEqual(seen(), contents);
  const { counts } = await control.state();
  assert.deepEqual([counts.identifies, counts.resumes], [1, 1], 'IDENTIFYs and RESUMEs');
}

async function obeyRateLimit(stage: Stage): Promise<void> {
  const { simulator, client } = stage;
  const before = (await restCalls(stage, 0)).at(-1)?.n ?? 0;
  await simulator.control.setRestFault({ status: 429, times: 1, retryAfter: RETRY_AFTER_S });
  const beganAt = performance.now();
  assert.equal(await client.call('fetchSelf'), simulator.applicationId);
  const tookMs = performance.now() - beganAt;
  assert.ok(tookMs >= RETRY_AFTER_S * 1_000, `it came again after ${Math.round(tookMs)} ms`);
  const statuses = (await restCalls(stage, before)).map(({ status }) => status);
  assert.deepEqual(statuses, [429, 200], 'one call, and once more');
}

export const STEPS: readonly Step[] = [
  { title: 'log in', run: logIn },
  { title: 'guilds', run: receiveGuilds },
  { title: 'send with file', run: sendWithFile },
  { title: 'edit', run: edit },
  { title: 'react', run: react },
  { title: 'thread', run: startThread },
  { title: 'delete', run: deleteMessage },
  { title: 'slash command', run: slashCommand },
  { title: 'button', run: button },
  { title: 'modal', run: modal },
  { title: 'webhook', run: webhook },
  { title: 'members', run: requestMembers },
  { title: 'resume', run: resume },
  { title: '429 obeyed', run: obeyRateLimit },
];
