// SPDX-License-Identifier: AGPL-3.0-only
// The gRPC port as a client in another language sees it: Debian's Python, with code that protoc has generated.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasApt, installPackages } from '@gatefleet/servers';
import { temporaryFolder } from '@gatefleet/servers/fixture';
import { beforeAll, expect, test } from 'vitest';
import { GrpcSetUp } from './grpc.fixture.ts';

const PYTHON = '/usr/bin/python3';
const PROTOC = '/usr/bin/protoc';
const PLUGIN = '/usr/bin/grpc_python_plugin';
const PACKAGES = [
  'protobuf-compiler',
  'protobuf-compiler-grpc',
  'python3-protobuf',
  'python3-grpcio',
];
const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const client = fileURLToPath(new URL('python-client.fixture.py', import.meta.url));

async function isInstalled(): Promise<boolean> {
  if (![PYTHON, PROTOC, PLUGIN].every((path) => existsSync(path))) return false;
  return await execute(PYTHON, ['-c', 'import google.protobuf, grpc']).then(
    () => true,
    () => false,
  );
}

beforeAll(async () => {
  if (await isInstalled()) return;
  if (process.getuid?.() !== 0 || !(await hasApt())) {
    throw new Error(`install ${PACKAGES.join(', ')}: this test needs them, and cannot do it`);
  }
  await installPackages(PACKAGES, { log: () => undefined });
}, 300_000);

async function protoc(output: string, include: readonly string[], files: readonly string[]) {
  const paths = include.flatMap((folder) => ['-I', join(root, folder)]);
  const targets = [`--python_out=${output}`, `--grpc_out=${output}`];
  const plugin = `--plugin=protoc-gen-grpc=${PLUGIN}`;
  await execute(PROTOC, [...paths, ...targets, plugin, ...files]);
}

/** Python code for all that the port speaks, and its descriptors; packages named grpc would hide gRPC's own. */
async function generate(output: string): Promise<string> {
  const own = ['discord_api/discord_api.proto', 'api', 'api_service', 'command'].map((name) =>
    name.includes('/') ? name : `gatefleet/v1/${name}.proto`,
  );
  await protoc(output, ['proto'], own);
  const protocols = join(output, 'grpc_protocols');
  await mkdir(protocols);
  const standard = 'packages/services/api/proto/grpc';
  await protoc(protocols, [`${standard}/health/v1`], ['health.proto']);
  await protoc(protocols, [`${standard}/reflection/v1`], ['reflection.proto']);
  const descriptors = join(output, 'descriptors.bin');
  await execute(PROTOC, [
    ...['-I', join(root, 'proto'), '-I', join(root, 'packages/services/api/proto')],
    `--descriptor_set_out=${descriptors}`,
    ...own,
    'grpc/health/v1/health.proto',
    'grpc/reflection/v1/reflection.proto',
    'grpc/reflection/v1alpha/reflection.proto',
  ]);
  return descriptors;
}

test('all methods, errors with their details, health and reflection', async () => {
  await using setUp = await GrpcSetUp.open();
  await using folder = await temporaryFolder();
  const descriptors = await generate(folder.path);
  const listed = await setUp.rest.call('GET', `/guilds/${setUp.guildId}/channels`);
  const channels = (await listed.json()) as { id: string; name: string; type: number }[];
  const text = channels.find(({ type }) => type === 0)?.id ?? '';
  const answer = await setUp.rest.call('GET', `/guilds/${setUp.guildId}/members?limit=100`);
  const members = (await answer.json()) as { user: { id: string; bot?: boolean } }[];
  const user = members.find(({ user: { bot } }) => bot !== true)?.user.id ?? '';
  const address = new URL(setUp.server.url).host;
  const { stdout } = await execute(
    PYTHON,
    ['-B', client, address, setUp.guildId, text, user, descriptors],
    {
      env: {
        PYTHONPATH: [folder.path, join(folder.path, 'grpc_protocols')].join(':'),
        LC_ALL: 'C.UTF-8',
      },
    },
  );
  const told = JSON.parse(stdout) as Record<string, unknown>;
  const names = ['GUILD_TEXT', 'DM', 'GUILD_VOICE', 'GROUP_DM', 'GUILD_CATEGORY', 'GUILD_NEWS'];
  expect(told).toMatchObject({
    channels: channels.map(({ id, name, type }) => [id, names[type], name]),
    sent: {
      channel_id: text,
      guild_id: setUp.guildId,
      bot: true,
      content: 'hällo',
      embeds: [{ title: 'from Python', color: 0x00_ff_7f, fields: ['n'] }],
    },
    direct: { content: 'psst', bot: true, embeds: [] },
    empty: {
      code: 'INVALID_ARGUMENT',
      details: {
        type: 'HTTPException',
        status: 400,
        code: 50_006,
        text: 'Cannot send an empty message',
      },
    },
    unknown: { code: 'NOT_FOUND', details: { type: 'HTTPException', status: 404, code: 10_004 } },
    wrong: {
      code: 'INVALID_ARGUMENT',
      details: { code: 50_035, text: expect.stringMatching(/^Invalid Form Body\nIn embeds\.0/u) },
    },
    generic: [404, 10_003],
    health: 'SERVING',
  });
  expect(told['reflection']).toEqual({
    'discord_api/discord_api.proto': true,
    'gatefleet/v1/api_service.proto': true,
    'gatefleet/v1/api.proto': true,
    'gatefleet/v1/command.proto': true,
    'grpc/health/v1/health.proto': true,
    'grpc/reflection/v1/reflection.proto': true,
    'grpc/reflection/v1alpha/reflection.proto': true,
  });
}, 120_000);
