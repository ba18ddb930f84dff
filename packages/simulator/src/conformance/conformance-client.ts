// SPDX-License-Identifier: AGPL-3.0-only
// What the conformance script asks of a client library, and what it hears from it. Arguments and answers are
// plain JSON: a library runs in a process of its own.

/** How a library's gateway connection is compressed; `payload` is IDENTIFY's `compress`. */
export type Transport = 'none' | 'zlib-stream' | 'zstd-stream' | 'payload';

/** Where the library is pointed at, and all that it is told. */
export interface Target {
  /** REST base without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly transport: Transport;
}

/** An event as the library told it to its listeners. */
export type Sighting =
  | { readonly kind: 'message'; readonly id: string; readonly content: string }
  | { readonly kind: 'edited'; readonly id: string; readonly content: string }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'reaction'; readonly messageId: string; readonly emoji: string }
  | { readonly kind: 'thread'; readonly id: string; readonly name: string }
  | { readonly kind: 'resumed' }
  /** A WebSocket is being opened. */
  | { readonly kind: 'socket'; readonly path: string }
  | { readonly kind: 'error'; readonly text: string };

export type Witness = (sighting: Sighting) => void;

export interface SeenGuild {
  readonly id: string;
  readonly name: string;
  readonly textChannelIds: readonly string[];
}

/** A message that a call of the library resolved to. */
export interface SentMessage {
  readonly id: string;
  readonly content: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly url: string;
    readonly sizeBytes: number;
  }[];
}

export interface MessageAddress {
  readonly channelId: string;
  readonly messageId: string;
}

/** Every method is one call in the library's own idiom. */
export interface ConformanceClient {
  /** Logs in; resolves with the bot's user id once the library says that it is ready. */
  connect(): Promise<string>;
  guilds(): Promise<readonly SeenGuild[]>;
  /** GET /users/@me, past any cache. */
  fetchSelf(): Promise<string>;
  send(request: {
    readonly channelId: string;
    readonly content: string;
    readonly file: { readonly name: string; readonly base64: string };
  }): Promise<SentMessage>;
  edit(request: MessageAddress & { readonly content: string }): Promise<SentMessage>;
  react(request: MessageAddress & { readonly emoji: string }): Promise<void>;
  delete(request: MessageAddress): Promise<void>;
  /** A thread on a message. */
  startThread(
    request: MessageAddress & { readonly name: string },
  ): Promise<{ readonly id: string; readonly name: string }>;
  /** A slash command of one guild, with no options; resolves with its id. */
  registerCommand(request: {
    readonly guildId: string;
    readonly name: string;
    readonly description: string;
  }): Promise<string>;
  /** Creates a webhook, executes it and waits for the message. */
  runWebhook(request: {
    readonly channelId: string;
    readonly name: string;
    readonly content: string;
  }): Promise<{ readonly webhookId: string; readonly message: SentMessage }>;
  /** Op 8 for all members; resolves with their user ids. */
  requestMembers(request: { readonly guildId: string }): Promise<readonly string[]>;
  close(): Promise<void>;
}

export type ConformanceCall = keyof ConformanceClient;

export type CreateClient = (target: Target, witness: Witness) => Promise<ConformanceClient>;
