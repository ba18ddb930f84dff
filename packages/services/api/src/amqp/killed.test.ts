// SPDX-License-Identifier: AGPL-3.0-only
// The service as it is run, two replicas, one of which is killed again and again while Discord has its calls and has
// not answered them.
import { apiQueueOf, exchangesOf, gatefleet, namesOf } from '@gatefleet/contract';
import { declareTopology } from '@gatefleet/rabbitmq';
import { sharedServers, uniqueNamespace } from '@gatefleet/servers/fixture';
import { createSimulator, type Simulator } from '@gatefleet/simulator';
import { type ChannelModel, connect } from 'amqplib';
import { expect, test } from 'vitest';
import { ApiProcess } from '../system/api-process.fixture.ts';
import { Gate, type SeenCall } from './gate.fixture.ts';
import { eventually, json, type Reply, type Request, Worker } from './stage.fixture.ts';

const { ErrorCode } = gatefleet.v1;
const ROUNDS = 5;
const REQUESTS_A_ROUND = 80;
const CHANNELS = 12;

/** Two replicas; all that the first one says to Discord goes through `gate`. */
class Fleet implements AsyncDisposable {
  readonly namespace = uniqueNamespace('api');
  readonly simulator: Simulator;
  readonly gate: Gate;
  readonly otherGate: Gate;
  readonly model: ChannelModel;
  readonly worker: Worker;
  readonly channels: string[] = [];
  readonly #replicas: ApiProcess[] = [];

  static async start(): Promise<Fleet> {
    const { amqpUrl } = await sharedServers();
    const fleet = new Fleet(
      await createSimulator({ guilds: 1, channelsPerGuild: CHANNELS, limits: false }),
      [await Gate.listen(), await Gate.listen()],
      await connect(amqpUrl),
    );
    await declareTopology(fleet.model, exchangesOf(fleet.names), [apiQueueOf(fleet.names)]);
    await fleet.worker.connect(fleet.model);
    await fleet.startReplica(fleet.otherGate);
    await fleet.startReplica(fleet.gate);
    const response = await fleet.get(`/guilds/${fleet.simulator.guildIds[0]}/channels`);
    const found = response as readonly { readonly id: string; readonly type: number }[];
    fleet.channels.push(...found.filter(({ type }) => type === 0).map(({ id }) => id));
    return fleet;
  }

  private constructor(simulator: Simulator, [gate, other]: [Gate, Gate], model: ChannelModel) {
    this.simulator = simulator;
    this.gate = gate;
    this.otherGate = other;
    this.model = model;
    gate.target = simulator.apiUrl;
    other.target = simulator.apiUrl;
    this.worker = new Worker(this.names.commands);
  }

  get names(): ReturnType<typeof namesOf> {
    return namesOf(this.namespace);
  }

  async startReplica(gate: Gate): Promise<void> {
    const { amqpUrl, redisUrl } = await sharedServers();
    const replica = await ApiProcess.start({
      DISCORD_API_URL: gate.apiUrl,
      DISCORD_TOKEN: this.simulator.token,
      AMQP_URL: amqpUrl,
      REDIS_URL: redisUrl,
      GATEFLEET_NAMESPACE: this.namespace,
      API_GLOBAL_PER_SECOND: '10000',
      // Both have some in hand.
      API_AMQP_PREFETCH: '20',
    });
    this.#replicas.push(replica);
    const isTaking = async (): Promise<boolean> => {
      const metrics = await (await fetch(`${replica.addresses.ops}/metrics`)).text();
      return metrics.includes('\ngatefleet_api_commands_taking 1\n');
    };
    await eventually(isTaking).toBe(true);
  }

  /** SIGKILL for the one before `gate`. */
  async kill(): Promise<void> {
    await this.#replicas.pop()?.kill();
  }

  async get(path: string): Promise<unknown> {
    const headers = { authorization: `Bot ${this.simulator.token}` };
    return await (await fetch(`${this.simulator.apiUrl}/v10${path}`, { headers })).json();
  }

  async queued(): Promise<number> {
    const channel = await this.model.createChannel();
    const { messageCount } = await channel.checkQueue(this.names.apiRequests);
    await channel.close();
    return messageCount;
  }

  /** How often Discord has each message. */
  async messages(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const id of this.channels) {
      const found = (await this.get(`/channels/${id}/messages?limit=100`)) as SeenCall[];
      for (const { content = '' } of found) counts.set(content, (counts.get(content) ?? 0) + 1);
    }
    return counts;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.gate.open();
    await Promise.all(this.#replicas.map((replica) => replica[Symbol.asyncDispose]()));
    await this.model.close();
    await this.gate[Symbol.asyncDispose]();
    await this.otherGate[Symbol.asyncDispose]();
    await this.simulator[Symbol.asyncDispose]();
  }
}

const KINDS = ['get', 'put', 'nonce', 'plain'] as const;
type Kind = (typeof KINDS)[number];

interface Sent {
  readonly kind: Kind;
  readonly content: string;
  readonly id: string;
}

function requestFor(fleet: Fleet, kind: Kind, n: number): Request {
  const channel = fleet.channels[Math.floor(n / KINDS.length) % fleet.channels.length];
  const path = `/channels/${channel}/messages`;
  const content = `${kind}-${n}`;
  const [guildId] = fleet.simulator.guildIds;
  switch (kind) {
    case 'get':
      return { method: 'GET', path: `/channels/${channel}` };
    case 'put':
      return {
        method: 'PUT',
        path: `/channels/${channel}/permissions/${guildId}`,
        json: json({ type: 0, deny: '0' }),
      };
    case 'nonce':
      return {
        method: 'POST',
        path,
        json: json({ content, nonce: `n-${n}`, enforce_nonce: true }),
      };
    case 'plain':
      return { method: 'POST', path, json: json({ content }) };
  }
}

function wordOf({ api, error }: Reply): string {
  return api ? String(api.status) : (ErrorCode[error?.code ?? 0] ?? '');
}

function ofKind(calls: readonly SeenCall[], kind: Kind): string[] {
  return calls.map(({ content = '' }) => content).filter((content) => content.startsWith(kind));
}

/** Sends all kinds, and kills the replica when Discord has some of both kinds of messages and has not answered. */
async function playRound(fleet: Fleet, round: number): Promise<{ sent: Sent[]; hit: string[] }> {
  const { gate, worker } = fleet;
  let turn = 0;
  gate.treat = ({ method }) => {
    turn += 1;
    if (method !== 'POST') return 'pass';
    return turn % 2 === 0 ? 'hold' : 'stall';
  };
  const sent: Sent[] = [];
  for (let n = round * REQUESTS_A_ROUND; n < (round + 1) * REQUESTS_A_ROUND; n += 1) {
    // RabbitMQ deals in turns: the kinds change sides, so that each replica has all of them.
    const kind = KINDS[(n + Math.floor(n / 8)) % KINDS.length] ?? 'get';
    const id = await worker.send(requestFor(fleet, kind, n));
    sent.push({ kind, id, content: `${kind}-${n}` });
  }
  await eventually(() => ofKind(gate.held, 'nonce').length).toBeGreaterThanOrEqual(2);
  await eventually(() => ofKind(gate.held, 'plain').length).toBeGreaterThanOrEqual(2);
  const hit = gate.held.map(({ content = '' }) => content);
  await fleet.kill();
  await eventually(() => gate.held).toEqual([]);
  gate.open();
  await fleet.startReplica(gate);
  return { sent, hit };
}

test('under kill -9 every request is answered, and nothing is posted twice', async () => {
  await using fleet = await Fleet.start();
  const sent: Sent[] = [];
  const hit: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const played = await playRound(fleet, round);
    sent.push(...played.sent);
    hit.push(...played.hit);
  }
  const words = new Map<string, string[]>();
  for (const { id, content } of sent) {
    await fleet.worker.reply(id);
    words.set(content, (fleet.worker.replies.get(id) ?? []).map(wordOf));
  }
  await eventually(() => fleet.queued()).toBe(0);
  const counts = await fleet.messages();
  const seen = [...fleet.gate.seen, ...fleet.otherGate.seen];
  const of = (kind: Kind): string[] =>
    sent.filter((one) => one.kind === kind).map(({ content }) => content);

  expect(new Set(of('get').flatMap((one) => words.get(one)))).toEqual(new Set(['200']));
  expect(new Set(of('put').flatMap((one) => words.get(one)))).toEqual(new Set(['204']));

  // Each once, however often it was sent, and told so.
  expect(new Set(of('nonce').flatMap((one) => words.get(one)))).toEqual(new Set(['200']));
  expect(of('nonce').filter((one) => counts.get(one) !== 1)).toEqual([]);
  const nonceHit = hit.filter((content) => content.startsWith('nonce'));
  expect(nonceHit.length).toBeGreaterThanOrEqual(2 * ROUNDS);
  const again = nonceHit.filter((one) => seen.filter(({ content }) => content === one).length > 1);
  expect(again).toEqual(nonceHit);

  // Each once at most; whoever is told of one finds it.
  expect(of('plain').filter((one) => (counts.get(one) ?? 0) > 1)).toEqual([]);
  expect(
    of('plain').filter((one) => seen.filter(({ content }) => content === one).length > 1),
  ).toEqual([]);
  const unknown = of('plain').filter((one) =>
    words.get(one)?.includes('ERROR_CODE_OUTCOME_UNKNOWN'),
  );
  const done = of('plain').filter((one) => words.get(one)?.includes('200'));
  expect(done.filter((one) => counts.get(one) !== 1)).toEqual([]);
  expect(new Set([...unknown, ...done])).toEqual(new Set(of('plain')));
  const plainHit = hit.filter((content) => content.startsWith('plain'));
  expect(plainHit.length).toBeGreaterThanOrEqual(2 * ROUNDS);
  expect(plainHit.filter((one) => !unknown.includes(one))).toEqual([]);
}, 180_000);

test('what says that it may be repeated is posted twice: the count above can fail', async () => {
  await using fleet = await Fleet.start();
  fleet.gate.treat = () => 'hold';
  fleet.otherGate.treat = () => 'hold';
  const ids: string[] = [];
  for (let n = 0; n < 2 * CHANNELS; n += 1) {
    const request = requestFor(fleet, 'plain', n * KINDS.length);
    ids.push(await fleet.worker.send({ ...request, options: { mayRepeat: true } }));
  }
  await eventually(() => fleet.gate.held.length).toBeGreaterThan(0);
  await fleet.kill();
  fleet.otherGate.open();
  const replies = await Promise.all(ids.map((id) => fleet.worker.reply(id)));
  expect(new Set(replies.map(wordOf))).toEqual(new Set(['200']));
  const counts = await fleet.messages();
  expect([...counts.values()].filter((count) => count === 2).length).toBeGreaterThan(0);
}, 90_000);
