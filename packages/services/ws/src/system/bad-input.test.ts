// SPDX-License-Identifier: AGPL-3.0-only
//
// Whatever is wrong outside, the runner says what, goes on running, and neither loops nor hangs.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sharedServers, uniqueNamespace } from '@gatefleet/servers/fixture';
import { createSimulator, type Simulator } from '@gatefleet/simulator';
import { describe, expect, it } from 'vitest';
import { RunnerProcess } from './runner-process.fixture.ts';
import { until } from './until.fixture.ts';

const LONG = { timeout: 60_000 };
const NOWHERE = '127.0.0.1:9';
const SECRET_TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong.token-that-must-not-show';

async function settings(simulator: Simulator): Promise<Record<string, string>> {
  const { amqpUrl, redisUrl } = await sharedServers();
  return {
    DISCORD_TOKEN: simulator.token,
    DISCORD_API_URL: simulator.apiUrl,
    SHARDS: '1',
    AMQP_URL: amqpUrl,
    REDIS_URL: redisUrl,
    GATEFLEET_NAMESPACE: uniqueNamespace(),
  };
}

/** Discord's REST API as the simulator has it, but for the end of the day. */
async function apiWith(of: { simulator: Simulator; resetAfterMs: number }) {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    const { authorization = '' } = request.headers;
    const headers = { authorization, 'user-agent': 'DiscordBot (https://example.org, 1)' };
    const path = request.url?.replace(/^\/api/u, '') ?? '';
    void fetch(`${of.simulator.apiUrl}${path}`, { headers }).then(async (answer) => {
      const body = (await answer.json()) as { session_start_limit?: { reset_after: number } };
      if (body.session_start_limit) body.session_start_limit.reset_after = of.resetAfterMs;
      response.writeHead(answer.status).end(JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api`,
    asked: () => count,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function says(runner: RunnerProcess, text: string): boolean {
  return runner.output.includes(text);
}

describe('a wrong environment', () => {
  it('is told all at once, by name, without secrets, and ends with 78', LONG, async () => {
    await using runner = RunnerProcess.start({
      DISCORD_TOKEN: SECRET_TOKEN,
      DISCORD_INTENTS: 'GUILDS,NO_SUCH_INTENT',
      SHARDS: 'many',
      REDIS_URL: 'http://user:hidden-password@example.org',
      GATEFLEET_NAMESPACE: 'Not Allowed',
      GATEFLEET_NO_SUCH_SETTING: '1',
    });
    expect(await runner.exited).toBe(78);
    await until('everything is said', () => says(runner, 'REDIS_URL'));
    for (const name of ['DISCORD_INTENTS', 'SHARDS', 'AMQP_URL', 'REDIS_URL']) {
      expect(runner.stderr).toContain(name);
    }
    expect(runner.stderr).toContain('GATEFLEET_NO_SUCH_SETTING: no such setting');
    expect(runner.stderr).toContain('GATEFLEET_NAMESPACE');
    expect(runner.output).not.toContain('hidden-password');
    expect(runner.output).not.toContain(SECRET_TOKEN);
  });
});

describe('what cannot be reached', () => {
  const cases = [
    [
      'RabbitMQ',
      { AMQP_URL: `amqp://user:hidden-password@${NOWHERE}` },
      'RabbitMQ cannot be reached',
    ],
    ['Redis', { REDIS_URL: `redis://:hidden-password@${NOWHERE}` }, 'Redis problem'],
    ['Discord', { DISCORD_API_URL: `http://${NOWHERE}/api` }, 'cannot reach Discord'],
  ] as const;
  it.each(cases)('%s is named and waited for', LONG, async (name, unreachable, message) => {
    await using simulator = await createSimulator();
    await using runner = RunnerProcess.start({ ...(await settings(simulator)), ...unreachable });
    await until('it is said', () => says(runner, message));
    const readiness = await runner.readiness();
    expect(readiness.ready).toBe(false);
    expect(readiness.waitsFor).toContain(name);
    expect(runner.output).not.toContain('hidden-password');
    expect(await runner.stop()).toBe(0);
  });
});

describe('what Discord refuses', () => {
  it('a wrong token is said, and not tried in a loop', LONG, async () => {
    await using simulator = await createSimulator();
    const environment = { ...(await settings(simulator)), DISCORD_TOKEN: SECRET_TOKEN };
    await using runner = RunnerProcess.start(environment);
    await until('it is said', () => says(runner, 'Discord refused the token'));
    expect((await runner.readiness()).waitsFor).toEqual(['a valid DISCORD_TOKEN']);
    expect(runner.output).not.toContain(SECRET_TOKEN);
    expect((await simulator.control.state()).counts.connectionsOpened).toBe(0);
    expect(await runner.stop()).toBe(0);
  });

  const intents = [
    ['4014, an intent that was not granted', { allowedIntents: 513 }, '32768', 4014],
    ['4013, an intent that does not exist', {}, String(2 ** 30), 4013],
  ] as const;
  it.each(intents)('%s parks the shard', LONG, async (_name, options, bits, code) => {
    await using simulator = await createSimulator(options);
    const environment = { ...(await settings(simulator)), DISCORD_INTENTS: bits };
    await using runner = RunnerProcess.start(environment);
    await until('parked', async () => (await runner.readiness()).shards['parked'] === 1);
    expect(
      runner.logs.filter((line) => line['level'] === 'error' && line['code'] === code),
    ).toHaveLength(1);
    expect((await simulator.control.state()).counts.connectionsOpened).toBe(1);
    expect(await runner.stop()).toBe(0);
  });

  it('a budget whose day ends at once does not keep a shard waiting', LONG, async () => {
    await using simulator = await createSimulator();
    await using api = await apiWith({ simulator, resetAfterMs: 0 });
    const environment = { ...(await settings(simulator)), DISCORD_API_URL: api.url };
    await using runner = RunnerProcess.start(environment);
    await until('ready', async () => (await runner.readiness()).shards['ready'] === 1);
    expect(api.asked()).toBeLessThan(10);
    expect(await runner.stop()).toBe(0);
  });

  it('malformed and oversized frames end the connection, not the session', LONG, async () => {
    await using simulator = await createSimulator();
    await using runner = RunnerProcess.start(await settings(simulator));
    const isReady = async () => (await runner.readiness()).shards['ready'] === 1;
    await until('ready', isReady);
    const { control } = simulator;
    for (const binary of ['AAAA', 'KLUv/QBYAAA']) {
      const { resumes } = (await control.state()).counts;
      await control.send({ shardId: 0, binary });
      await until('resumed', async () => (await control.state()).counts.resumes > resumes);
      await until('ready again', isReady);
    }
    await control.send({ shardId: 0, text: '{"op":0,"s":1,"t":"X","d":{' });
    await until('resumed', async () => (await control.state()).counts.resumes >= 3);
    await until('ready again', isReady);
    expect((await control.state()).counts.identifies).toBe(1);
    expect(await runner.metric('gatefleet_ws_frames_malformed_total')).toBeGreaterThanOrEqual(2);
  });
});
