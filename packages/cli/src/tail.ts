// SPDX-License-Identifier: AGPL-3.0-only
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { decodeEvent, maskTokens, MESSAGE_TYPE } from '@gatefleet/contract';
import type { ConsumeMessage } from 'amqplib';
import { EventTail } from './event-tail.ts';
import { printable } from './screen.ts';

export interface TailOptions {
  readonly amqpUrls: readonly string[];
  readonly namespace: string;
  readonly pattern: string;
  readonly json: boolean;
  readonly count: number | undefined;
  readonly output: Writable;
  readonly onProblem?: (text: string) => void;
  /** Called once the queue is bound: what is published from then on is seen. */
  readonly onListening?: () => void;
  readonly signal: AbortSignal;
}

/** Ends after `count` events or when the signal aborts. */
export async function tail(options: TailOptions): Promise<void> {
  const done = Promise.withResolvers<void>();
  options.signal.addEventListener('abort', () => done.resolve(), { once: true });
  if (options.signal.aborted) return;
  let left = options.count ?? Infinity;
  await using source = new EventTail({
    amqpUrls: options.amqpUrls,
    namespace: options.namespace,
    patterns: [options.pattern],
    onProblem: (error) => options.onProblem?.(error.message),
    onMessage: async (message) => {
      if (left <= 0) return;
      left -= 1;
      const line = options.json ? jsonLine(message) : textLine(message);
      // A full pipe holds the next messages back, and the queue drops its oldest meanwhile.
      if (!options.output.write(`${line}\n`)) await once(options.output, 'drain');
      if (left <= 0) done.resolve();
    },
  });
  source.listening(options.signal).then(options.onListening, (error: unknown) => {
    if (!options.signal.aborted) done.reject(error);
  });
  await done.promise;
}

export function jsonLine(message: ConsumeMessage): string {
  const { routingKey } = message.fields;
  if (message.properties.type !== MESSAGE_TYPE.event) {
    return JSON.stringify({ routingKey, type: printable(String(message.properties.type)) });
  }
  const { data, fleet, ...event } = decodeEvent(message.content);
  const head = JSON.stringify({ routingKey, ...event, fleet: fleet ?? undefined });
  const masked = data.length === 0 ? undefined : (maskTokens(data) ?? 'null');
  return masked === undefined ? head : `${head.slice(0, -1)},"data":${masked}}`;
}

export function textLine(message: ConsumeMessage): string {
  const { routingKey } = message.fields;
  if (message.properties.type !== MESSAGE_TYPE.event) {
    return printable(`${routingKey} (${String(message.properties.type)})`);
  }
  const { data, fleet, id } = decodeEvent(message.content);
  const text = data.length === 0 ? JSON.stringify(fleet ?? null) : maskTokens(data);
  return printable(`${routingKey} ${id} ${text ?? '(not JSON)'}`);
}
