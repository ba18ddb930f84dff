// SPDX-License-Identifier: AGPL-3.0-only
//
// What the REST proxy makes of limits that bind: the share of the allowed calls that it gets through, and the 429s
// that Discord has to answer, side by side with libraries from npm behind a server of twenty lines. Discord is
// the simulator with its limits on, 20 ms away in each direction.

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createSimulator, type Simulator } from '@gatefleet/simulator';
import { Pool } from 'undici';
import { startLimitSubject } from './limits-subjects.ts';

const SUBJECTS = ['gatefleet', 'discordjs', 'discordeno'] as const;
const REPLICAS = [1, 4] as const;
const ONE_WAY_MS = 20;
const CALLERS = 100;
const WARM_UP_MS = 3_000;
const GUILDS = 20;
const CHANNELS = 5;

interface Case {
  readonly name: string;
  readonly channels: number;
  readonly bucket: { readonly limit: number; readonly windowMs: number };
  /** Calls a second that the limits let through. */
  readonly allowed: number;
}

const CASES: readonly Case[] = [
  {
    name: '100 channels, 5 in 5 s each, 50 a second in all',
    channels: 100,
    bucket: { limit: 5, windowMs: 5_000 },
    allowed: 50,
  },
  {
    name: '4 channels, 5 in 1 s each',
    channels: 4,
    bucket: { limit: 5, windowMs: 1_000 },
    allowed: 20,
  },
];

/** Bytes both ways, later. */
async function startDelay(port: number): Promise<Server> {
  const pipe = (from: Socket, to: Socket): void => {
    from.on('data', (chunk) => void setTimeout(ONE_WAY_MS).then(() => to.write(chunk)));
    from.on('close', () => void setTimeout(ONE_WAY_MS).then(() => to.destroy()));
    from.on('error', () => undefined);
  };
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    client.setNoDelay(true);
    upstream.setNoDelay(true);
    pipe(client, upstream);
    pipe(upstream, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function channelsOf({ apiUrl, token, guildIds }: Simulator): Promise<string[]> {
  const headers = { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (https://x.test, 1)' };
  const ids: string[] = [];
  for (const guildId of guildIds) {
    const response = await fetch(`${apiUrl}/v10/guilds/${guildId}/channels`, { headers });
    const channels = (await response.json()) as { readonly id: string; readonly type: number }[];
    ids.push(...channels.filter(({ type }) => type === 0).map(({ id }) => id));
  }
  // They counted in the global second.
  await setTimeout(2_000);
  return ids;
}

interface Tally {
  ok: number;
  refused: number;
}

async function drive(
  urls: readonly string[],
  token: string,
  call: { channels: string[]; forMs: number },
) {
  const { channels, forMs } = call;
  const pools = urls.map(
    (url) => new Pool(url, { connections: CALLERS, pipelining: 1, headersTimeout: 300_000 }),
  );
  const headers = {
    authorization: `Bot ${token}`,
    'user-agent': 'DiscordBot (https://example.test, 1)',
    'content-type': 'application/json',
  };
  const tally: Tally = { ok: 0, refused: 0 };
  const startedAtMs = performance.now();
  const over = new AbortController();
  let next = 0;
  const caller = async (_: unknown, index: number): Promise<void> => {
    const pool = pools[index % pools.length] as Pool;
    while (!over.signal.aborted) {
      next += 1;
      const path = `/api/v10/channels/${channels[next % channels.length]}/messages`;
      const body = JSON.stringify({ content: `message ${next}` });
      const response = await pool.request({ path, method: 'POST', headers, body });
      await response.body.dump();
      const at = performance.now() - startedAtMs;
      if (at < WARM_UP_MS || at > WARM_UP_MS + forMs) continue;
      if (response.statusCode === 200) tally.ok += 1;
      else tally.refused += 1;
    }
  };
  const finished = Promise.allSettled(Array.from({ length: CALLERS }).map(caller));
  await setTimeout(WARM_UP_MS + forMs);
  over.abort();
  await Promise.all(pools.map(async (pool) => await pool.destroy()));
  await finished;
  return tally;
}

/** Discord's 429s by what they are of. */
async function limitedBy(simulator: Simulator): Promise<{ route: number; global: number }> {
  const response = await fetch(`${simulator.controlUrl}/transcript`);
  const counts = { route: 0, global: 0 };
  for (const line of (await response.text()).split('\n')) {
    if (!line.includes('"status":429')) continue;
    const { answer } = JSON.parse(line) as { readonly answer: { readonly global?: boolean } };
    if (answer.global === true) counts.global += 1;
    else counts.route += 1;
  }
  return counts;
}

interface Run {
  readonly subject: string;
  readonly replicas: number;
  readonly forMs: number;
}

async function measure(of: Case, { subject: name, replicas, forMs }: Run): Promise<string> {
  await using simulator = await createSimulator({
    guilds: GUILDS,
    channelsPerGuild: CHANNELS + 2,
    transcript: true,
    limits: {
      rules: [
        {
          bucket: 'message-write',
          routes: ['POST /channels/{channel_id}/messages'],
          ...of.bucket,
        },
      ],
    },
  });
  const delay = await startDelay(Number(new URL(simulator.apiUrl).port));
  const upstream = `http://127.0.0.1:${(delay.address() as AddressInfo).port}`;
  const { token } = simulator;
  const channels = (await channelsOf(simulator)).slice(0, of.channels);
  const subject = await startLimitSubject(name, { replicas, upstream, token });
  const tally = await drive(subject.urls, token, { channels, forMs });
  const { route, global } = await limitedBy(simulator);
  await subject[Symbol.asyncDispose]();
  delay.close();
  const perSecond = tally.ok / (forMs / 1_000);
  const share = ((perSecond / of.allowed) * 100).toFixed(0);
  return `| ${of.name} | ${name} | ${replicas} | ${perSecond.toFixed(1)} | ${share} % | ${route} | ${global} | ${tally.refused} |`;
}

/** Prints the table. */
export async function benchLimits(seconds: number, out: (line: string) => void): Promise<void> {
  out(
    '\n| limits | proxy | replicas | calls/s | of the allowed | 429s of routes | global 429s | refused |',
  );
  out('|---|---|---|---|---|---|---|---|');
  for (const each of CASES) {
    for (const replicas of REPLICAS) {
      for (const subject of SUBJECTS) {
        out(await measure(each, { subject, replicas, forMs: seconds * 1_000 }));
      }
    }
  }
}
