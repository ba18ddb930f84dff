// SPDX-License-Identifier: AGPL-3.0-only
// Messages as the store keeps them, and the log of one channel. Embeds and components stay in the form
// in which they were given.
import type {
  APIEmbed,
  APIMessageTopLevelComponent,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { FileShelf } from './file-shelf.ts';
import type { Snowflake } from './snowflake.ts';

/** The bytes are on the shelf of files, under the same id. */
export interface AttachmentRecord {
  readonly id: Snowflake;
  /** Where the URL says that it is: the channel of its first message. */
  readonly channelId: Snowflake;
  readonly filename: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly contentType: string | null;
  readonly sizeBytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationS: number | null;
  readonly waveform: string | null;
  readonly ephemeral: boolean;
  readonly isSpoiler: boolean;
}

export interface EmojiRef {
  /** Null for Unicode emojis. */
  readonly id: Snowflake | null;
  readonly name: string;
  readonly animated: boolean;
}

export interface ReactionRecord {
  readonly emoji: EmojiRef;
  /** In the order of reacting. */
  readonly userIds: readonly Snowflake[];
}

export interface PollAnswerRecord {
  readonly answerId: number;
  readonly text: string | null;
  readonly emoji: EmojiRef | null;
  readonly voterIds: readonly Snowflake[];
}

export interface PollRecord {
  readonly question: string;
  readonly answers: readonly PollAnswerRecord[];
  readonly expiresAtMs: number;
  readonly allowsMultiselect: boolean;
  readonly layoutType: number;
  readonly isFinalized: boolean;
}

export interface MessageReferenceRecord {
  readonly type: MessageReferenceType;
  readonly messageId: Snowflake | null;
  readonly channelId: Snowflake;
  readonly guildId: Snowflake | null;
}

/** Which interaction a message answers. */
export interface MessageInteractionRecord {
  readonly id: Snowflake;
  readonly type: InteractionType;
  readonly userId: Snowflake;
  /** Of a command. */
  readonly name: string | null;
  readonly originalMessageId: Snowflake | null;
  /** Of commands of context menus. */
  readonly targetUserId: Snowflake | null;
  readonly targetMessageId: Snowflake | null;
}

/** Parts of a forwarded message, as they were. */
export interface SnapshotRecord {
  readonly type: MessageType;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly attachments: readonly AttachmentRecord[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly mentionUserIds: readonly Snowflake[];
  readonly mentionRoleIds: readonly Snowflake[];
  readonly createdAtMs: number;
  readonly editedAtMs: number | null;
  readonly flags: number;
}

/** Who a webhook's message says it is from. */
export interface WebhookAuthor {
  readonly webhookId: Snowflake;
  readonly username: string;
  readonly avatar: string | null;
}

export interface MessageRecord {
  readonly id: Snowflake;
  readonly channelId: Snowflake;
  readonly guildId: Snowflake | null;
  readonly type: MessageType;
  /** A user's, or a webhook's. */
  readonly authorId: Snowflake;
  readonly webhook: WebhookAuthor | null;
  readonly applicationId: Snowflake | null;
  readonly content: string;
  readonly createdAtMs: number;
  readonly editedAtMs: number | null;
  readonly pinnedAtMs: number | null;
  readonly tts: boolean;
  readonly flags: number;
  readonly mentionsEveryone: boolean;
  readonly mentionUserIds: readonly Snowflake[];
  readonly mentionRoleIds: readonly Snowflake[];
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly AttachmentRecord[];
  readonly reference: MessageReferenceRecord | null;
  readonly snapshots: readonly SnapshotRecord[];
  readonly nonce: string | number | null;
  readonly poll: PollRecord | null;
  readonly reactions: readonly ReactionRecord[];
  readonly interaction: MessageInteractionRecord | null;
  /** Only this user sees it, and it is in no list. */
  readonly ephemeralFor: Snowflake | null;
}

/** Where a copy of a published message is. */
export interface CopyPlace {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
}

/** Ids are decimal without leading zeros: the longer is the greater. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}

/** What a channel keeps; its oldest go when there are more. */
const MAX_MESSAGES = 50_000;
/** How many go at once, so that a full log does not move for every new message. */
const DROPPED_AT_ONCE = 1_000;

type Filter = (message: MessageRecord) => boolean;

const isListed: Filter = ({ ephemeralFor }) => ephemeralFor === null;

/** Files that a message shows: its own, and those of what it forwards. */
function filesOf({ attachments, snapshots }: MessageRecord): Snowflake[] {
  const forwarded = snapshots.flatMap((snapshot) => snapshot.attachments);
  return [...attachments, ...forwarded].map(({ id }) => id);
}

/** Where the id is or would be among so many in order. */
function placeOf(id: string, count: number, idAt: (at: number) => string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(idAt(middle), id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The messages of one channel, in the order of their ids. */
export class MessageLog {
  readonly #messages: MessageRecord[] = [];
  #files: FileShelf | undefined;
  /** Ids of those that are ephemeral, in their order: they are in no list and no count. */
  readonly #ephemeral: Snowflake[] = [];
  /** Of the newest message there ever was. */
  lastMessageId: Snowflake | null = null;
  lastPinAtMs: number | null = null;
  /** How many there ever were; threads tell it. */
  totalSent = 0;

  get size(): number {
    return this.#messages.length - this.#ephemeral.length;
  }

  /** From now on the shelf keeps what these messages show, and no longer. */
  keepOn(files: FileShelf): void {
    this.#files = files;
    for (const message of this.#messages) this.#hold(message);
  }

  append(message: MessageRecord): void {
    this.#messages.push(message);
    this.#hold(message);
    if (isListed(message)) {
      this.lastMessageId = message.id;
      this.totalSent += 1;
    } else {
      this.#ephemeral.push(message.id);
    }
    if (this.#messages.length <= MAX_MESSAGES) return;
    this.#dropOldest(DROPPED_AT_ONCE);
  }

  /** The first that is in lists. */
  get oldest(): MessageRecord | undefined {
    return this.#messages.find(isListed);
  }

  /** How many in lists there are before a message; about what threads call its position. */
  countBefore(id: Snowflake): number {
    return this.#place(id) - this.#ephemeralPlace(id);
  }

  get(id: Snowflake): MessageRecord | undefined {
    const message = this.#messages[this.#place(id)];
    return message?.id === id ? message : undefined;
  }

  replace(message: MessageRecord): void {
    const at = this.#place(message.id);
    const known = this.#messages[at];
    if (known?.id !== message.id) return;
    this.#messages[at] = message;
    this.#hold(message);
    this.#release(known);
  }

  delete(id: Snowflake): boolean {
    const at = this.#place(id);
    const message = this.#messages[at];
    if (message?.id !== id) return false;
    this.#messages.splice(at, 1);
    if (!isListed(message)) this.#ephemeral.splice(this.#ephemeralPlace(id), 1);
    this.#release(message);
    return true;
  }

  /** Up to so many below the id, oldest first; without an id, the newest. */
  before(id: string | undefined, limit: number, isSeen: Filter = isListed): MessageRecord[] {
    const found: MessageRecord[] = [];
    const end = id === undefined ? this.#messages.length : this.#place(id);
    for (let at = end - 1; at >= 0 && found.length < limit; at -= 1) {
      const message = this.#messages[at] as MessageRecord;
      if (isSeen(message)) found.push(message);
    }
    return found.reverse();
  }

  /** Up to so many above the id, oldest first. */
  after(id: string, limit: number, isSeen: Filter = isListed): MessageRecord[] {
    const found: MessageRecord[] = [];
    const at = this.#place(id);
    const start = this.#messages[at]?.id === id ? at + 1 : at;
    for (let next = start; next < this.#messages.length && found.length < limit; next += 1) {
      const message = this.#messages[next] as MessageRecord;
      if (isSeen(message)) found.push(message);
    }
    return found;
  }

  values(): IterableIterator<MessageRecord> {
    return this.#messages.values();
  }

  clear(): void {
    this.#dropOldest(this.#messages.length);
  }

  #dropOldest(count: number): void {
    const dropped = this.#messages.splice(0, count);
    const listed = dropped.filter(isListed);
    this.#ephemeral.splice(0, dropped.length - listed.length);
    for (const message of dropped) this.#release(message);
  }

  #hold(message: MessageRecord): void {
    for (const id of filesOf(message)) this.#files?.hold(id);
  }

  #release(message: MessageRecord): void {
    for (const id of filesOf(message)) this.#files?.release(id);
  }

  /** Where the id is or would be. */
  #place(id: string): number {
    return placeOf(id, this.#messages.length, (at) => (this.#messages[at] as MessageRecord).id);
  }

  #ephemeralPlace(id: string): number {
    return placeOf(id, this.#ephemeral.length, (at) => this.#ephemeral[at] as Snowflake);
  }
}
