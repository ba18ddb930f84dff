// SPDX-License-Identifier: AGPL-3.0-only
// Whatever a client sends, it gets an answer or a close code, and the simulator lives on.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSimulator } from '../simulator.ts';
import { connect, identifyData } from './bare-client.fixture.ts';

const DOCUMENTED = [1002, 1007, 1009, 4001, 4002, 4003, 4004, 4005, 4007, 4008, 4010, 4013, 4014];

const op = fc.oneof(fc.constantFrom(1, 2, 3, 4, 6, 8, 31, 43), fc.integer(), fc.jsonValue());
const id = fc.oneof(fc.constantFrom('1', '81384788765712384', ''), fc.jsonValue());
const d = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      token: id,
      session_id: id,
      seq: fc.oneof(fc.integer(), fc.jsonValue()),
      shard: fc.jsonValue(),
      guild_id: id,
      channel_id: id,
      user_ids: fc.array(id),
      query: fc.string(),
      limit: fc.integer(),
    },
    { requiredKeys: [] },
  ),
);
const frame = fc.oneof(
  fc.record({ op, d }).map((payload) => JSON.stringify(payload)),
  fc.json(),
  fc.string(),
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
);

test('random frames never bring it down', async () => {
  await using simulator = await createSimulator({
    guilds: 2,
    helloDelayMs: 0,
    identifyWindowMs: 0,
    sessionStartLimit: 100_000,
  });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(frame, { maxLength: 8 }), async (known, frames) => {
      await using client = await connect(simulator);
      if (known) client.send(2, identifyData(simulator));
      for (const bytes of frames) client.webSocket.send(bytes);
      // An opcode that does not exist: the connection ends here at the latest.
      client.webSocket.send('{"op":99}');
      expect(DOCUMENTED).toContain((await client.closed).code);
    }),
    { numRuns: 150 },
  );
  const response = await fetch(`${simulator.apiUrl}/v10/gateway`);
  expect(response.status).toBe(200);
});
