// SPDX-License-Identifier: AGPL-3.0-only
/* oxlint-disable no-restricted-imports, no-restricted-globals, no-restricted-properties, no-console -- this is a shell: it does the I/O that the core does not */
//
// Prints a bot's events: node examples/quickstart.ts wss://gateway.discord.gg < token.txt

import { readFileSync } from 'node:fs';
import * as core from '@gatefleet/session';
import { WebSocket } from 'ws';

const session = new core.GatewaySession({
  shardId: 0,
  shardCount: 1,
  token: readFileSync(0, 'utf8').trim(),
  intents: core.UNPRIVILEGED_INTENTS,
  gatewayUrl: process.argv[2] ?? 'wss://gateway.discord.gg',
  compression: 'none',
  random: Math.random,
});
const timers = new Map<core.TimerName, NodeJS.Timeout>();
const due = (timer: core.TimerName): void => handle({ type: 'timer', timer });
const commit = (): void => handle({ type: 'committed', sequence: session.committable });
let socket: WebSocket;

function handle(input: core.SessionInput): void {
  for (const effect of session.handle(input, performance.now())) {
    const { type } = effect;
    if (type === 'authorize') setImmediate(handle, { type: 'authorized' });
    if (type === 'requestPermit') setImmediate(handle, { type: 'permit', validUntilMs: Infinity });
    if (type === 'connect')
      socket = new WebSocket(effect.url)
        .on('open', () => handle({ type: 'opened' }))
        .on('message', (bytes: Buffer) => handle({ type: 'frame', bytes }))
        .on('error', (error) => console.error(error.message))
        .on('close', (code) => handle({ type: 'closed', code }));
    if (type === 'send') socket.send(effect.text);
    if (type === 'close') socket.close(effect.code);
    if (type === 'terminate') socket.terminate();
    if (type === 'setTimer' || type === 'clearTimer') clearTimeout(timers.get(effect.timer));
    if (type === 'setTimer')
      timers.set(effect.timer, setTimeout(due, effect.delayMs, effect.timer));
    if (type === 'dispatch') console.log(session.frame.sequence, session.frame.name);
    if (type === 'dispatch') session.confirm(effect.ticket);
    if (type === 'dispatch') setImmediate(commit);
  }
}

process.once('SIGINT', () => handle({ type: 'stop' }));
handle({ type: 'start' });
