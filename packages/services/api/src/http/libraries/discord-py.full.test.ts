// SPDX-License-Identifier: AGPL-3.0-only
// discord.py, as Debian has it, unmodified but for its base URL.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasApt, installPackages } from '@gatefleet/servers';
import { beforeAll, expect, test } from 'vitest';
import { SetUp } from '../proxy.fixture.ts';

const PYTHON = '/usr/bin/python3';
const PACKAGES = ['python3-discord'];
const execute = promisify(execFile);
const bot = fileURLToPath(new URL('discord-py.fixture.py', import.meta.url));

async function isInstalled(): Promise<boolean> {
  return await execute(PYTHON, ['-c', 'import discord']).then(
    () => true,
    () => false,
  );
}

beforeAll(async () => {
  if (await isInstalled()) return;
  if (process.getuid?.() !== 0 || !(await hasApt())) {
    throw new Error(`install ${PACKAGES.join(', ')}: this test needs it, and cannot do it`);
  }
  await installPackages(PACKAGES, { log: () => undefined });
}, 300_000);

test('discord.py: messages, files, reactions, errors, reasons, webhooks, and more than a channel takes', async () => {
  await using setUp = await SetUp.open();
  const { apiUrl, simulator } = setUp;
  const [channel = ''] = await setUp.channels();
  // Somebody else uses the bucket too.
  const others = Promise.all(
    Array.from({ length: 6 }, async (_, index) =>
      setUp.post(`/channels/${channel}/messages`, { content: `other ${index}` }),
    ),
  );
  const env = { BASE: `${apiUrl}/v10`, TOKEN: simulator.token, CHANNEL: channel };
  const { stdout } = await execute(PYTHON, [bot], { env });
  expect((await others).map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
  expect(JSON.parse(stdout)).toEqual({
    fileBytes: 6,
    content: 'edited',
    reactions: [['🔥', 1]],
    code: 10_008,
    webhook: ['by webhook', true],
  });
  const log = await setUp.call('GET', `/guilds/${simulator.guildIds[0]}/audit-logs?limit=2`);
  expect(await log.json()).toMatchObject({
    audit_log_entries: expect.arrayContaining([
      expect.objectContaining({ target_id: channel, reason: 'because: ümläute & 100 % 🔥' }),
    ]),
  });
  expect((await setUp.statuses())[429]).toBeUndefined();
}, 60_000);
