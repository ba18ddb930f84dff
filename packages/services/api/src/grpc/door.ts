// SPDX-License-Identifier: AGPL-3.0-only
// What is decided about a call before its message is taken in: who has no key costs no memory, and a message that
// never ends is not waited for.
import { type ServerInterceptor, ServerInterceptingCall, status } from '@grpc/grpc-js';
import { createAccessCheck } from '../http/access-key.ts';
import { failureOfOwn } from './status.ts';

export interface DoorOptions {
  /** Callers of these must show the key. */
  readonly guarded: ReadonlySet<string>;
  readonly accessKey: string | undefined;
  /** For the whole of a request, from its headers on. */
  readonly arrivalMs: number;
  readonly onRefused: (path: string, code: status) => void;
}

export function createDoor({
  guarded,
  accessKey,
  arrivalMs,
  onRefused,
}: DoorOptions): ServerInterceptor {
  const hasAccess = createAccessCheck(accessKey);
  return ({ path, requestStream }, call) => {
    let arrival: NodeJS.Timeout | undefined;
    const giveUp = (): void => {
      onRefused(path, status.DEADLINE_EXCEEDED);
      call.sendStatus({ code: status.DEADLINE_EXCEEDED, details: 'the request took too long' });
    };
    return new ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, forward) => {
            if (guarded.has(path) && !hasAccess(metadata.get('x-gatefleet-key')[0])) {
              const refusal = failureOfOwn('NO_ACCESS');
              onRefused(path, refusal.code);
              call.sendStatus(refusal);
              return;
            }
            if (!requestStream) arrival = setTimeout(giveUp, arrivalMs);
            forward(metadata);
          },
          onReceiveHalfClose: (forward) => {
            clearTimeout(arrival);
            forward();
          },
          onCancel: () => clearTimeout(arrival),
        }),
    });
  };
}
