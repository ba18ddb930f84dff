// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

test('needs nothing at all', () => {
  expect(parseConfig({})).toMatchObject({
    DISCORD_API_URL: 'https://discord.com/api',
    API_PORT: 8080,
    API_GLOBAL_PER_SECOND: 50,
    tls: undefined,
  });
});

test('a token is taken with and without its word', () => {
  expect(parseConfig({ DISCORD_TOKEN: 'Bot abc' }).DISCORD_TOKEN).toBe('abc');
});

test("variables of gRPC's own libraries are left to them", () => {
  expect(() => parseConfig({ GRPC_VERBOSITY: 'DEBUG', GRPC_TRACE: 'all' })).not.toThrow();
});

test('patterns and rates are read', () => {
  const config = parseConfig({
    API_ALLOW: 'GET *, POST /channels/:id/messages',
    API_GLOBAL_OVERRIDES: '123456789012345678=100',
  });
  expect(config.API_ALLOW).toHaveLength(2);
  expect(config.API_GLOBAL_OVERRIDES.get('123456789012345678')).toBe(100);
});

test.each([
  { API_PORT: 'x' },
  { API_ALLOW: 'everything' },
  { API_GLOBAL_OVERRIDES: 'mine=5' },
  { API_GLOBAL_OVERRIDES: '123456789012345678=0' },
  { API_ACCESS_KEY: 'short' },
  { API_TLS_KEY: '/no/such/file' },
  { API_TLS_KEY: '/no/such/file', API_TLS_CERT: '/no/such/file' },
  { DISCORD_API_URL: 'discord.com' },
  { API_UPSTREAM_PROXY: 'socks5://proxy:1080' },
  { API_NO_SUCH: '1' },
  { GRPC_PORT: 'x' },
  { GRPC_ACCESS_KEY: 'short' },
  { GRPC_TLS_CERT: '/no/such/file' },
  { GRPC_NO_SUCH: '1' },
  { LOG_FILE_PATH: '/no/such/folder/file' },
])('%j is refused by name', (environment) => {
  const [name = ''] = Object.keys(environment);
  expect(() => parseConfig(environment)).toThrow(
    expect.objectContaining({
      problems: expect.arrayContaining([
        expect.objectContaining({ key: expect.stringContaining(name.slice(0, 7)) }),
      ]),
    }),
  );
});
