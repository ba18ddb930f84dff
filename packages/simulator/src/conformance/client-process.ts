// SPDX-License-Identifier: AGPL-3.0-only
// The process of one client library: builds its adapter and carries out the calls that come by IPC.
//
//   parent to child   { id, call, argument }
//   child to parent   { id, result } or { id, error }, and { sighting } at any time
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { ConformanceCall, CreateClient, Sighting, Target } from './conformance-client.ts';
import { type LibraryName, loadLibrary } from './libraries.ts';

export interface CallMessage {
  readonly id: number;
  readonly call: ConformanceCall;
  readonly argument: unknown;
}

export interface AnswerMessage {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

export interface SightingMessage {
  readonly sighting: Sighting;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  const { cause } = error;
  return cause === undefined ? error.message : `${error.message} (${describe(cause)})`;
}

function tell(message: AnswerMessage | SightingMessage): void {
  // The parent may have gone; then nobody wants to know.
  process.send?.(message, undefined, undefined, () => undefined);
}

async function serve(library: LibraryName, target: Target): Promise<void> {
  const create: CreateClient = await loadLibrary(library);
  const client = await create(target, (sighting) => tell({ sighting }));
  process.on('message', (message: CallMessage) => {
    const method = client[message.call] as (argument: unknown) => Promise<unknown>;
    const { id } = message;
    method(message.argument).then(
      (result) => tell({ id, result }),
      (error: unknown) => tell({ id, error: describe(error) }),
    );
  });
}

// Which compression a library asks for in truth stands in the address of its socket.
subscribe('http.client.request.start', (message) => {
  const { request } = message as { readonly request: ClientRequest };
  if (request.getHeader('upgrade') === undefined) return;
  tell({ sighting: { kind: 'socket', path: request.path } });
});
process.on('unhandledRejection', (error) => {
  tell({ sighting: { kind: 'error', text: `unhandled: ${describe(error)}` } });
});
process.on('disconnect', () => process.exit(0));

const [library, target] = process.argv.slice(2) as [LibraryName, string];
await serve(library, JSON.parse(target) as Target);
tell({ id: 0, result: null });
