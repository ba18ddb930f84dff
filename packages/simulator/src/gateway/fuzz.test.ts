// SPDX-License-Identifier: AGPL-3.0-only
// Whatever a client sends, it gets an answer or a close code; the others' sessions go on. `npm run fuzz`
// draws more, and others each time.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rest } from '../rest/calls.fixture.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { type BareClient, connect, identifyData, login } from './bare-client.fixture.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1);
const DOCUMENTED = [1002, 1007, 1009, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4010, 4013, 4014];

type Send = (client: BareClient) => void;

const op = fc.oneof(fc.constantFrom(1, 2, 3, 4, 6, 8, 31, 43), fc.integer(), fc.jsonValue());

/** Payloads with real ids in them; the ids are of a guild and a channel. */
function payloads(simulator: Simulator): fc.Arbitrary<string> {
  const { token, guildIds, applicationId } = simulator;
  const id = fc.oneof(fc.constantFrom(...guildIds, applicationId, '1', ''), fc.jsonValue());
  const number = fc.oneof(fc.integer(), fc.nat(3), fc.jsonValue());
  const d = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        token: fc.oneof(fc.constant(token), id),
        session_id: id,
        seq: number,
        intents: number,
        properties: fc.jsonValue(),
        compress: fc.oneof(fc.boolean(), fc.jsonValue()),
        large_threshold: number,
        shard: fc.oneof(fc.tuple(fc.nat(3), fc.nat(3)), fc.jsonValue()),
        presence: fc.jsonValue(),
        guild_id: id,
        guild_ids: fc.array(id),
        channel_id: id,
        user_ids: fc.oneof(fc.array(id), id),
        query: fc.oneof(fc.constant(''), fc.string(), fc.jsonValue()),
        limit: number,
        nonce: fc.oneof(fc.string(), fc.jsonValue()),
        self_mute: fc.jsonValue(),
        status: fc.oneof(fc.constantFrom('online', 'idle'), fc.jsonValue()),
        activities: fc.jsonValue(),
        since: fc.jsonValue(),
        afk: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  );
  return fc.record({ op, d }).map((payload) => JSON.stringify(payload));
}

function framesOf(simulator: Simulator): fc.Arbitrary<Send> {
  const bytes = fc.uint8Array({ maxLength: 60 }).map((raw) => Buffer.from(raw));
  const text = fc.oneof(payloads(simulator), fc.json(), fc.string());
  const whole = fc.oneof({ weight: 6, arbitrary: text }, bytes).map(
    (data): Send =>
      ({ webSocket }) =>
        webSocket.send(data),
  );
  const notUtf8 = bytes.map((raw): Send => ({ webSocket }) => {
    webSocket.send(Buffer.concat([raw, Buffer.from([0xff])]), { binary: false });
  });
  const fragments = fc.tuple(text, fc.nat(40)).map(([data, at]): Send => ({ webSocket }) => {
    webSocket.send(data.slice(0, at), { fin: false });
    webSocket.send(data.slice(at), { fin: true });
  });
  const huge = fc.constantFrom(4_097, 70_000, 2_000_000).map((size): Send => ({ webSocket }) => {
    webSocket.send(`{"op":1,"d":"${'x'.repeat(size)}"}`);
  });
  const deep = fc.constantFrom(500, 2_000, 100_000).map((levels): Send => ({ webSocket }) => {
    webSocket.send(`{"op":3,"d":${'['.repeat(levels)}${']'.repeat(levels)}}`);
  });
  const control = bytes.map(
    (raw): Send =>
      ({ webSocket }) =>
        webSocket.ping(raw),
  );
  return fc.oneof(
    { weight: 12, arbitrary: whole },
    { weight: 3, arbitrary: fragments },
    notUtf8,
    huge,
    deep,
    control,
  );
}

async function startSimulator(): Promise<Simulator> {
  return createSimulator({
    guilds: 2,
    helloDelayMs: 0,
    identifyWindowMs: 0,
    sessionStartLimit: 1_000_000,
    limits: false,
    transcript: true,
  });
}

/** Every line of the transcript can be read, and nothing failed on the way to it. */
async function expectTranscript(simulator: Simulator): Promise<void> {
  const lines = (await (await fetch(`${simulator.controlUrl}/transcript`)).text()).trim();
  const records = lines.split('\n').map((line) => JSON.parse(line) as { readonly kind: string });
  expect(records.map(({ kind }) => kind)).toContain('frame');
  expect(simulator.world.counts.internalErrors).toBe(0);
}

/** Another session sees what is said now. */
async function expectEvents(simulator: Simulator, witness: BareClient, content: string) {
  const [guildId = ''] = simulator.guildIds;
  const path = `/guilds/${guildId}/channels`;
  const channels = await rest<{ id: string; type: number }[]>(simulator, 'GET', path);
  const channelId = channels.body.find(({ type }) => type === 0)?.id ?? '';
  const body = { content };
  const sent = await rest(simulator, 'POST', `/channels/${channelId}/messages`, { body });
  expect(sent).toMatchObject({ status: 200 });
  await witness.until(
    ({ t, d }) => t === 'MESSAGE_CREATE' && (d as { content: string }).content === content,
  );
}

test('random frames end in a documented close code', { timeout: 60_000 * RUNS }, async () => {
  await using simulator = await startSimulator();
  const { client: witness } = await login(simulator);
  await using _ = witness;
  const frames = fc.array(framesOf(simulator), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), frames, async (known, sends) => {
      await using client = await connect(simulator);
      if (known) client.send(2, identifyData(simulator));
      for (const send of sends) send(client);
      // An opcode that does not exist: the connection ends here at the latest.
      client.webSocket.send('{"op":99}');
      expect(DOCUMENTED).toContain((await client.closed).code);
    }),
    { numRuns: 200 * RUNS },
  );
  await expectEvents(simulator, witness, 'still here');
  await expectTranscript(simulator);
});

test('bytes below the protocol', { timeout: 60_000 * RUNS }, async () => {
  await using simulator = await startSimulator();
  const { client: witness } = await login(simulator);
  await using _ = witness;
  const raw = fc.uint8Array({ minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(raw, async (bytes) => {
      await using client = await connect(simulator);
      const { _socket: socket } = client.webSocket as unknown as {
        readonly _socket: { end(bytes: Uint8Array): void };
      };
      socket.end(bytes);
      expect([1000, 1002, 1005, 1006, 1007, 1009, 4001, 4002, 4003]).toContain(
        (await client.closed).code,
      );
    }),
    { numRuns: 100 * RUNS },
  );
  await expectEvents(simulator, witness, 'still here');
  await expectTranscript(simulator);
});
