// SPDX-License-Identifier: AGPL-3.0-only
// What a bot does by REST, whichever library it is written with.

export interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
}

export interface SentMessage {
  readonly id: string;
  readonly fileBytes: number | undefined;
}

export interface LibraryBot {
  /** The content of a message. */
  read(place: Place): Promise<string>;
  send(channelId: string, content: string, file?: Buffer): Promise<SentMessage>;
  edit(place: Place, content: string): Promise<void>;
  react(place: Place, emoji: string): Promise<void>;
  remove(place: Place): Promise<void>;
  rename(channelId: string, name: string, reason: string): Promise<void>;
  /** Answers by a callback with a message; the library may have heard of the interaction itself. */
  answer(interaction: Interaction, content: string): Promise<void>;
  /** Discord's code in what the library has thrown. */
  codeOf(error: unknown): unknown;
  close(): Promise<void>;
}

export interface Target {
  /** The proxy's, `https://127.0.0.1:…/api`. */
  readonly apiUrl: string;
  readonly token: string;
  /** The proxy's, for libraries that can show it. */
  readonly accessKey?: string | undefined;
  /** The proxy's certificate, where it has one. */
  readonly ca?: string | undefined;
}

export type OpenLibrary = (target: Target) => LibraryBot | Promise<LibraryBot>;
