// SPDX-License-Identifier: AGPL-3.0-only
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { runSimulator } from './simulator-alone.ts';

/** Runs it until it has printed its last line, and returns what `look` says of that. */
async function run<T>(
  json: boolean,
  environment: Record<string, string>,
  look: (output: string) => T | Promise<T>,
): Promise<T> {
  const stdout = new PassThrough();
  const stopping = new AbortController();
  let output = '';
  const printed = new Promise<void>((resolve) => {
    stdout.on('data', (part: Buffer) => {
      output += part.toString();
      if (/token.*\n/.test(output)) resolve();
    });
  });
  const running = runSimulator(json, { environment, stdout, signal: stopping.signal });
  await Promise.race([printed, running]);
  try {
    return await look(output);
  } finally {
    stopping.abort();
    await running;
    stdout.destroy();
  }
}

test('it serves what it prints until it is interrupted', async () => {
  const apiUrl = await run(true, { SIM_GUILDS: '2', SIM_TOKEN: 'a.b.c' }, async (output) => {
    const addresses = JSON.parse(output) as Record<string, string>;
    expect(addresses['token']).toBe('a.b.c');
    const response = await fetch(`${addresses['apiUrl']}/v10/gateway`);
    expect(await response.json()).toEqual({ url: addresses['gatewayUrl'] });
    return addresses['apiUrl'] ?? '';
  });
  await expect(fetch(`${apiUrl}/v10/gateway`)).rejects.toThrow('fetch failed');
});

test('people get a line for each address', async () => {
  const output = await run(false, {}, (printed) => printed);
  expect(output).toMatch(/^REST +http.*\ngateway +ws:.*\ncontrol +http.*\ntoken +\S+\n$/);
});

test('a bad setting is named', async () => {
  const stdout = new PassThrough();
  const running = runSimulator(true, {
    environment: { SIM_GUILDS: 'many' },
    stdout,
    signal: new AbortController().signal,
  });
  await expect(running).rejects.toMatchObject({
    code: 'SIMULATOR_FAILED',
    message: expect.stringContaining('SIM_GUILDS') as string,
  });
  stdout.end();
  expect(await text(stdout)).toBe('');
});
