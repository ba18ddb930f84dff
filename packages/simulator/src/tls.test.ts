// SPDX-License-Identifier: AGPL-3.0-only
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { parseConfig } from './config.ts';
import { BareClient, eventually, identifyData } from './gateway/bare-client.fixture.ts';
import { createSimulator, type Simulator } from './simulator.ts';

let folder = '';
let paths = { key: '', cert: '' };
let tls = { key: '', cert: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatefleet-tls-'));
  paths = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1';
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', paths.key, '-out', paths.cert];
  await promisify(execFile)('openssl', [...args.split(' '), ...subject, ...files]);
  const [key, cert] = await Promise.all([
    readFile(paths.key, 'utf8'),
    readFile(paths.cert, 'utf8'),
  ]);
  tls = { key, cert };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A GET that trusts our certificate and no other. */
async function get(url: string): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const options = { ca: tls.cert, agent: false, headers: { 'user-agent': 'test' } };
    const sent = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += String(part)));
      response.on('end', () => resolve(JSON.parse(text)));
    });
    sent.on('error', reject).end();
  });
}

test('REST, control and gateway are served over TLS, and name each other so', async () => {
  await using simulator = await createSimulator({ guilds: 1, tls });
  const { apiUrl, controlUrl, gatewayUrl } = simulator;
  expect([apiUrl, controlUrl, gatewayUrl].map((url) => new URL(url).protocol)).toEqual([
    'https:',
    'https:',
    'wss:',
  ]);
  expect(await get(`${apiUrl}/v10/gateway`)).toEqual({ url: gatewayUrl });
  expect(await get(`${controlUrl}/state`)).toMatchObject({ sessions: [] });
  const socket = new WebSocket(`${gatewayUrl}/?v=10&encoding=json`, { ca: tls.cert });
  const hello = await new Promise<string>((resolve, reject) => {
    socket.once('message', (data: Buffer) => resolve(data.toString()));
    socket.once('error', reject);
  });
  expect(JSON.parse(hello)).toMatchObject({ op: 10 });
  socket.terminate();
});

async function login(simulator: Simulator): Promise<BareClient> {
  const client = new BareClient(`${simulator.gatewayUrl}/?v=10&encoding=json`, { ca: tls.cert });
  await client.untilOp(10);
  client.send(2, identifyData(simulator));
  await client.untilEvent('GUILD_CREATE');
  return client;
}

test.each(['reset', 'fin', 'close'] as const)('%s ends a connection over TLS', async (how) => {
  await using simulator = await createSimulator({ guilds: 1, tls });
  await using client = await login(simulator);
  expect(await simulator.control.drop({ how })).toEqual({ affected: 1 });
  expect((await client.closed).code).toBe(how === 'close' ? 4000 : 1006);
  expect((await simulator.control.state()).sessions).toMatchObject([{ connected: false }]);
});

test('a reader over TLS that does not read is cut', async () => {
  await using simulator = await createSimulator({ guilds: 1, tls, maxOutputBytes: 65_536 });
  await using client = await login(simulator);
  client.webSocket.pause();
  const [guildId] = simulator.guildIds;
  const data = { guild_id: guildId, noise: 'x'.repeat(500_000) };
  await eventually(async () => {
    await simulator.control.emit({ event: 'NOISE', data });
    return simulator.world.counts.slowReaders;
  }).toBe(1);
});

test('with TLS nothing is served without it', async () => {
  await using simulator = await createSimulator({ guilds: 1, tls });
  await expect(fetch(simulator.apiUrl.replace('https:', 'http:'))).rejects.toThrow('fetch failed');
});

test('the environment names the files', async () => {
  expect(parseConfig({ SIM_TLS_KEY: paths.key, SIM_TLS_CERT: paths.cert })).toEqual({ tls });
  expect(() => parseConfig({ SIM_TLS_KEY: paths.key })).toThrow(/SIM_TLS_CERT: cannot read/u);
  expect(() => parseConfig({ SIM_TLS_KEY: '', SIM_TLS_CERT: '/no/file', SIM_X: '1' })).toThrow(
    /SIM_X.*SIM_TLS_KEY.*SIM_TLS_CERT/su,
  );
});

test('texts that are no key and certificate are refused by name', async () => {
  await expect(createSimulator({ tls: { key: 'x', cert: 'y' } })).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining('tls'),
  });
});
