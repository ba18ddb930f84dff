// SPDX-License-Identifier: AGPL-3.0-only
// A service for supervisor.test.ts; FIXTURE_MODE says how it behaves.
const { FIXTURE_MODE: mode, FIXTURE_SECRET: secret } = process.env;

if (mode === 'misconfigured') {
  process.stdout.write('{"level":60,"msg":"SHARDS: must be a count or auto"}\n');
  process.exit(78);
}
if (mode === 'broken') process.exit(3);

process.send?.({ type: 'other' });
process.send?.({
  type: 'gatefleet.started',
  addresses: { ops: `http://127.0.0.1/${secret ?? ''}` },
  token: 'token',
});
process.stdout.write('{"level":30,"msg":"up"}\n{"level":40,"msg":"careful"}\n');
process.on('SIGTERM', () => {
  if (mode !== 'stubborn') process.exit(0);
});
process.on('disconnect', () => process.exit(0));
setInterval(() => undefined, 60_000);
