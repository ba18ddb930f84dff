// SPDX-License-Identifier: AGPL-3.0-only
// Discord behind a forward proxy: calls go through its tunnels, and it sees where to and nothing else.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { createSimulator } from '@gatefleet/simulator';
import { expect, test } from 'vitest';
import { ApiProcess } from './api-process.fixture.ts';
import { ConnectProxy } from './connect-proxy.fixture.ts';

const CALLS = 20;
const run = promisify(execFile);

async function createCertificate(folder: string): Promise<{ key: string; cert: string }> {
  const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1';
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  await run('openssl', [...args.split(' '), ...subject, '-keyout', files.key, '-out', files.cert]);
  return files;
}

test('calls to Discord by TLS share a tunnel, and the proxy learns no token', async () => {
  await using folder = await temporaryFolder();
  const files = await createCertificate(folder.path);
  const tls = {
    key: await readFile(files.key, 'utf8'),
    cert: await readFile(files.cert, 'utf8'),
  };
  await using simulator = await createSimulator({ guilds: 1, tls });
  await using proxy = await ConnectProxy.listen();
  await using api = await ApiProcess.start({
    DISCORD_API_URL: simulator.apiUrl,
    API_UPSTREAM_PROXY: proxy.url(),
    NODE_EXTRA_CA_CERTS: files.cert,
  });
  const { http, ops } = api.addresses;
  const headers = { authorization: `Bot ${simulator.token}` };
  for (let call = 0; call < CALLS; call += 1) {
    const response = await fetch(`${http}/api/v10/users/@me`, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('id');
  }
  expect(proxy.asked.map(({ target }) => target)).toEqual([new URL(simulator.apiUrl).host]);
  expect(proxy.asked[0]?.headers).not.toHaveProperty('authorization');
  expect(proxy.others).toBe(0);
  const metrics = await (await fetch(`${ops}/metrics`)).text();
  expect(await api.stop()).toBe(0);
  for (const secret of ['p%word-of-the-proxy', encodeURIComponent('p%word-of-the-proxy')]) {
    expect(api.output + metrics).not.toContain(secret);
  }
  await expect.poll(() => proxy.open).toBe(0);
});

test('Discord by plain HTTP is tunnelled to as well', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using proxy = await ConnectProxy.listen();
  await using api = await ApiProcess.start({
    DISCORD_API_URL: simulator.apiUrl,
    API_UPSTREAM_PROXY: proxy.url(),
  });
  const headers = { authorization: `Bot ${simulator.token}` };
  const response = await fetch(`${api.addresses.http}/api/v10/users/@me`, { headers });
  expect(response.status).toBe(200);
  expect([proxy.asked.length, proxy.others]).toEqual([1, 0]);
});

test('a proxy that refuses, is silent or is away is Discord that cannot be reached', async () => {
  await using simulator = await createSimulator({ guilds: 1 });
  await using proxy = await ConnectProxy.listen();
  const answerWith = async (proxyUrl: string): Promise<[number, string | null]> => {
    await using api = await ApiProcess.start({
      DISCORD_API_URL: simulator.apiUrl,
      API_UPSTREAM_PROXY: proxyUrl,
      API_UPSTREAM_TIMEOUT_MS: '300',
    });
    const response = await fetch(`${api.addresses.http}/api/v10/users/@me`);
    expect((await fetch(`${api.addresses.ops}/healthz`)).status).toBe(200);
    return [response.status, response.headers.get('x-gatefleet-answer')];
  };
  expect(await answerWith(proxy.url('wrong'))).toEqual([502, 'UPSTREAM_FAILED']);
  proxy.isSilent = true;
  expect(await answerWith(proxy.url())).toEqual([504, 'UPSTREAM_TIMEOUT']);
  const url = proxy.url();
  await proxy[Symbol.asyncDispose]();
  expect(await answerWith(url)).toEqual([502, 'UPSTREAM_FAILED']);
});
