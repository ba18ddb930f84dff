// SPDX-License-Identifier: AGPL-3.0-only
//
// The way from messages to the socket of one connection. The raw outlet writes whole frames through
// a private part of amqplib, many messages in one write (docs/decisions/0002). Where that part is
// not what this was written for, the public API does the same, slower.

import { Buffer } from 'node:buffer';
import type { Duplex } from 'node:stream';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import type { OutboundMessage } from './outbound-message.ts';
import { framesSize, writeFrames } from './publish-frames.ts';

export type Outlet = {
  /** While true nothing more should be published: the socket's buffer is full. */
  readonly isCongested: boolean;
  publish(message: OutboundMessage, channel: ConfirmChannel): void;
  /** Writes what was published since the last flush. */
  flush(): void;
};

/** One write is at most this long, but for a single larger message. */
const CHUNK_BYTES = 131_072;

type PrivateConnection = {
  readonly stream: Duplex;
  readonly frameMax: number;
  sendBytes(bytes: Buffer): void;
};

/** The fastest outlet this amqplib allows. `onDrain` is called when congestion ends. */
export function outletOf(model: ChannelModel, onDrain: () => void): Outlet {
  const connection = privateConnection(model);
  return connection === undefined ? new ApiOutlet() : new RawOutlet(connection, onDrain);
}

/** The channel's number on the wire; amqplib keeps it in a private field. */
function channelNumber(channel: ConfirmChannel): number {
  return (channel as unknown as { ch: number }).ch;
}

function privateConnection(model: ChannelModel): PrivateConnection | undefined {
  const candidate = model.connection as unknown as Partial<PrivateConnection>;
  const isAsExpected =
    typeof candidate.sendBytes === 'function' &&
    typeof candidate.frameMax === 'number' &&
    typeof candidate.stream?.write === 'function' &&
    'writableNeedDrain' in candidate.stream;
  return isAsExpected ? (candidate as PrivateConnection) : undefined;
}

class RawOutlet implements Outlet {
  readonly #connection: PrivateConnection;
  readonly #frameMax: number;
  #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  #from = 0;
  #to = 0;

  constructor(connection: PrivateConnection, onDrain: () => void) {
    this.#connection = connection;
    this.#frameMax = Math.min(connection.frameMax, 1_048_576);
    connection.stream.on('drain', onDrain);
  }

  get isCongested(): boolean {
    return this.#connection.stream.writableNeedDrain;
  }

  publish(message: OutboundMessage, channel: ConfirmChannel): void {
    const size = framesSize(message, this.#frameMax);
    if (this.#to + size > this.#chunk.length) {
      this.flush();
      // The chunk may still be on its way to the socket: it is left to it.
      this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, size));
      this.#from = this.#to = 0;
    }
    this.#to = writeFrames(message, {
      buffer: this.#chunk,
      at: this.#to,
      channel: channelNumber(channel),
      frameMax: this.#frameMax,
    });
  }

  flush(): void {
    if (this.#to === this.#from) return;
    this.#connection.sendBytes(this.#chunk.subarray(this.#from, this.#to));
    this.#from = this.#to;
  }
}

class ApiOutlet implements Outlet {
  readonly isCongested = false;

  publish(message: OutboundMessage, channel: ConfirmChannel): void {
    const { target } = message;
    channel.publish(target.exchange.toString(), message.routingKey, message.body, {
      persistent: true,
      mandatory: target.isMandatory,
      contentType: target.contentType.toString(),
      type: target.type.toString(),
      messageId: message.messageId,
    });
  }

  flush(): void {
    // amqplib writes by itself.
  }
}
