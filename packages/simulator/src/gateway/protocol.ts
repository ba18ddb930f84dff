// SPDX-License-Identifier: AGPL-3.0-only
// What a client's frame leads to: decoding, limits, and the opcodes (docs: Gateway, Sending Events;
// Opcodes and Status Codes).
import type { RawData } from 'ws';
import { parseJson } from '../input/json.ts';
import { MAX_PAYLOAD_BYTES } from '../transcript.ts';
import type { World } from '../world.ts';
import { CLOSE_CODES } from './close-codes.ts';
import { closeConnection } from './closing.ts';
import { handleCommand, isCommand } from './commands.ts';
import type { Connection } from './connection.ts';
import { identify } from './identify.ts';
import { OPCODES } from './opcodes.ts';
import { resume } from './resume.ts';

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

function parsePayload(text: string): Payload | undefined {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    // Malformed JSON is an answer, not a failure: 4002.
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('op' in value)) return undefined;
  const { op } = value;
  if (typeof op !== 'number' || !Number.isInteger(op)) return undefined;
  return { op, d: 'd' in value ? value.d : undefined };
}

/**
 * Starts the wait for the next heartbeat anew. By the machine's clock: that is what clients' hearts beat
 * by, also in a world whose time stands still or leaps.
 */
export function expectHeartbeat(world: World, connection: Connection): void {
  const { heartbeatIntervalMs, heartbeatGraceFactor } = world.options;
  clearTimeout(connection.heartbeatTimer);
  const graceMs = heartbeatIntervalMs * heartbeatGraceFactor;
  connection.heartbeatTimer = setTimeout(() => {
    // A half-open one is only found dead: its session waits for a RESUME.
    if (connection.open) closeConnection(world, connection, CLOSE_CODES.sessionTimedOut);
    else connection.terminate();
  }, graceMs);
}

function acknowledgeHeartbeat(world: World, connection: Connection): void {
  const { mode, delayMs } = world.faults.acksFor(connection.session?.shardId);
  switch (mode) {
    case 'normal':
      connection.sendControl(OPCODES.heartbeatAck, null);
      break;
    case 'delay':
      setTimeout(() => connection.sendControl(OPCODES.heartbeatAck, null), delayMs).unref();
      break;
    case 'none':
      break;
  }
}

function heartbeat(world: World, connection: Connection, data: unknown): void {
  const sequence = data ?? null;
  const fits = sequence === null || (Number.isSafeInteger(sequence) && (sequence as number) >= 0);
  if (!fits) {
    closeConnection(world, connection, CLOSE_CODES.decodeError);
    return;
  }
  world.counts.heartbeats += 1;
  expectHeartbeat(world, connection);
  const { session } = connection;
  if (session !== undefined && typeof sequence === 'number') {
    if (sequence > session.sequence) world.counts.heartbeatsAhead += 1;
    else session.buffer.acknowledge(sequence);
  }
  acknowledgeHeartbeat(world, connection);
}

function handlePayload(world: World, connection: Connection, payload: Payload): void {
  const { op, d } = payload;
  if (op === OPCODES.heartbeat) {
    heartbeat(world, connection, d);
  } else if (op === OPCODES.identify || op === OPCODES.resume) {
    if (connection.session !== undefined) {
      closeConnection(world, connection, CLOSE_CODES.alreadyAuthenticated);
    } else if (op === OPCODES.identify) {
      identify(world, connection, d);
    } else {
      resume(world, connection, d);
    }
  } else if (!isCommand(op)) {
    closeConnection(world, connection, CLOSE_CODES.unknownOpcode);
  } else if (connection.session === undefined) {
    closeConnection(world, connection, CLOSE_CODES.notAuthenticated);
  } else if (!handleCommand(world, connection.session, { op, data: d })) {
    closeConnection(world, connection, CLOSE_CODES.decodeError);
  }
}

/** Handles one frame from a client. */
export function receiveFrame(world: World, connection: Connection, frame: ClientFrame): void {
  if (!connection.open) return;
  const bytes = frame.data as Buffer;
  if (!connection.admitsPayload(performance.now())) {
    closeConnection(world, connection, CLOSE_CODES.rateLimited);
    return;
  }
  const payload =
    frame.isBinary || bytes.length > MAX_PAYLOAD_BYTES ? undefined : parsePayload(bytes.toString());
  if (payload === undefined) closeConnection(world, connection, CLOSE_CODES.decodeError);
  else handlePayload(world, connection, payload);
}

export interface ClientFrame {
  /** One Buffer: the server's binaryType is `nodebuffer`. */
  readonly data: RawData;
  readonly isBinary: boolean;
}
