// SPDX-License-Identifier: AGPL-3.0-only
//
// From one shard's dispatches to its ordered, confirmed lane: filtered, wrapped, and replaced or
// dead-lettered where they cannot be delivered. Every ticket is settled exactly once.

import { type Buffer, Buffer as NodeBuffer } from 'node:buffer';
import {
  CONTENT_TYPE,
  decodeEvent,
  encodeFleetEvent,
  EventWriter,
  type FleetEventInput,
  gatefleet,
  maskTokens,
  MESSAGE_TYPE,
  type Names,
  type Snowflake,
} from '@gatefleet/contract';
import {
  type GivenUp,
  OutboundMessage,
  outboundMessage,
  type PublishLane,
  publishTarget,
  type PublishTarget,
} from '@gatefleet/rabbitmq';
import type { FrameScanner, Ticket } from '@gatefleet/session';
import type { Counters } from '../metrics.ts';
import type { DispatchReader } from './dispatch-reader.ts';
import type { Slab } from './slab.ts';

/** The ticket of messages that no committed sequence waits for. */
export const NO_TICKET = -1;

export type EventPublisherOptions = {
  readonly names: Names;
  readonly applicationId: Snowflake;
  readonly shardId: number;
  readonly shardCount: number;
  readonly fence: number;
  readonly filter: EventFilter;
  readonly maxEventBytes: number;
  readonly isMandatory: boolean;
  readonly reader: DispatchReader;
  readonly slab: Slab;
  readonly lane: PublishLane;
  readonly counters: Counters;
  readonly settle: (ticket: Ticket) => void;
};

export type EventFilter = {
  readonly allow: ReadonlySet<string>;
  readonly deny: ReadonlySet<string>;
};

export class EventPublisher {
  readonly #options: EventPublisherOptions;
  readonly #events: PublishTarget;
  readonly #dead: PublishTarget;
  #writer: EventWriter | undefined;
  #sessionHash = '';
  #fleetEvents = 0;

  constructor(options: EventPublisherOptions) {
    this.#options = options;
    const { names, isMandatory } = options;
    const contentType = CONTENT_TYPE;
    this.#events = publishTarget(names.events, MESSAGE_TYPE.event, { contentType, isMandatory });
    this.#dead = publishTarget(names.dead, MESSAGE_TYPE.deadLetter, {
      contentType,
      isMandatory: false,
    });
  }

  /** Events from now on belong to this session. */
  beginSession(sessionHash: string, fence: number): void {
    const { applicationId, shardId, shardCount } = this.#options;
    this.#sessionHash = sessionHash;
    const origin = { applicationId, shardId, shardCount, generation: 0, fence, sessionHash };
    this.#writer = new EventWriter(origin);
  }

  /** Publishes the event in the frame just scanned. */
  publish(
    frame: Buffer,
    scan: FrameScanner,
    dispatch: { ticket: Ticket; replayed: boolean },
  ): void {
    const { filter, counters, reader, maxEventBytes, settle } = this.#options;
    const fields = reader.read(frame, scan, dispatch.replayed);
    const sizeBytes = scan.dataEnd - scan.dataStart;
    counters.received(scan.name, sizeBytes);
    if (filter.deny.has(scan.name) || (filter.allow.size > 0 && !filter.allow.has(scan.name))) {
      counters.filtered += 1;
      settle(dispatch.ticket);
    } else if (sizeBytes > maxEventBytes) {
      this.#publishOversize(dispatch.ticket);
    } else {
      this.#push(fields, dispatch.ticket);
    }
  }

  /** Publishes one of the fleet's own events, in order with the others. */
  publishFleet(
    event: FleetEventInput['event'],
    options: { ticket?: Ticket; id?: string; fence?: number } = {},
  ): void {
    const { applicationId, shardId, shardCount, lane, fence } = this.#options;
    this.#fleetEvents += 1;
    const id = options.id ?? `fleet-${shardId}-${fence}-${this.#fleetEvents}`;
    const input = { id, applicationId, shardId, shardCount, fence, atMs: Date.now(), event };
    const { routingKey, body } = encodeFleetEvent(input);
    const parts = { routingKey, messageId: id, body };
    lane.push(outboundMessage(this.#events, parts, options.ticket ?? NO_TICKET));
  }

  /** The broker refused the message for good: it goes to the dead letters, and is told of. */
  givenUp(message: OutboundMessage, why: GivenUp): void {
    const { counters, settle, lane } = this.#options;
    if (message.target === this.#dead) {
      counters.deadLettersLost += 1;
      settle(message.ticket);
      return;
    }
    counters.deadLettered += 1;
    const parts = {
      routingKey: 'event',
      messageId: message.messageId,
      body: deadLetter(message, why),
    };
    lane.push(outboundMessage(this.#dead, parts, message.ticket));
    const event = decodeEvent(message.body);
    if (event.source === 'fleet') return;
    this.publishFleet({
      eventRefused: {
        eventId: event.id,
        name: event.name,
        sequence: event.sequence,
        guildId: fixed64Of(message, 'guildId'),
        routingKey: message.routingKey,
        attempts: message.refusals,
      },
    });
  }

  #push(fields: DispatchReader['fields'], ticket: Ticket): void {
    const writer = this.#writer;
    if (writer === undefined) throw new Error('dispatch before a session');
    const { slab, lane } = this.#options;
    slab.reserve(writer.sizeBound(fields));
    const { buffer, at } = slab;
    writer.write(buffer, at, fields);
    const { keyEnd, idEnd, bodyEnd } = writer;
    slab.at = bodyEnd;
    lane.push(new OutboundMessage(this.#events, buffer, at, keyEnd, idEnd, bodyEnd, ticket));
  }

  #publishOversize(ticket: Ticket): void {
    const { reader, counters } = this.#options;
    const { fields } = reader;
    counters.oversize += 1;
    const id = `${this.#sessionHash}-${fields.sequence}`;
    this.publishFleet(
      {
        eventOversize: {
          eventId: id,
          name: fields.name,
          sequence: fields.sequence,
          guildId: halves(fields.guild),
          channelId: halves(fields.channel),
          sizeBytes: fields.dataEnd - fields.dataStart,
        },
      },
      { ticket, id },
    );
  }
}

/** protobufjs takes the halves, although its types ask for a Long. */
function halves(id: { low: number; high: number }): never {
  return { low: id.low | 0, high: id.high | 0, unsigned: true } as never;
}

function fixed64Of(message: OutboundMessage, field: 'guildId'): never {
  return gatefleet.v1.Event.decode(message.body)[field] as never;
}

/** The event with its tokens masked; without a body where that was not possible. */
function deadLetter(message: OutboundMessage, why: GivenUp): Uint8Array {
  const { v1 } = gatefleet;
  const event = v1.Event.decode(message.body);
  const masked = event.data.length === 0 ? '' : maskTokens(event.data);
  if (masked !== undefined) event.data = NodeBuffer.from(masked, 'utf8');
  return v1.DeadLetter.encode({
    reason: why === 'REFUSED' ? 'the broker refused the event' : 'too large for the broker',
    code: v1.ErrorCode.ERROR_CODE_BROKER_REFUSED,
    exchange: message.target.exchange.toString(),
    routingKey: message.routingKey,
    type: message.target.type.toString(),
    body: masked === undefined ? new Uint8Array(0) : v1.Event.encode(event).finish(),
    deadAtMs: Date.now(),
    messageId: message.messageId,
  }).finish();
}
