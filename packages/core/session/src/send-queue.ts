// SPDX-License-Identifier: AGPL-3.0-only
//
// Outgoing gateway payloads and Discord's limit on them: 120 per 60 s and connection, heartbeats and
// IDENTIFY among them (Discord: "Gateway", Rate Limiting). Room for heartbeats is always kept.
// Commands wait in three bounded lines, served in this order:
//
//   voice     one per guild, the newest replaces a waiting older one; never dropped for others
//   general   first in, first out
//   presence  one at all, the newest replaces the older; at most 5 per window
//
// Presences are the first to give way: they wait in a line of one. When the general line is full the
// newcomer is refused, and so are voice commands for more guilds than a shard can have.

/** A command that waits to be written. */
export type QueuedCommand = {
  /** The shell's name for it; comes back in effects. */
  readonly id: number;
  readonly line: 'voice' | 'general' | 'presence';
  /** Voice only: newer commands with the same key replace older ones. */
  readonly key: string;
  readonly text: string;
  readonly deadlineMs: number;
};

export type SendQueueLimits = {
  /** Discord's limit per window. */
  readonly perWindow: number;
  readonly windowMs: number;
  readonly presencesPerWindow: number;
  /** The most commands that wait in the general line, and the most guilds in the voice line. */
  readonly maxGeneral: number;
  readonly maxVoice: number;
};

/** 120 per 60 s; 1,000 waiting commands and 5,000 guilds with one voice command each. */
export const DEFAULT_SEND_LIMITS: SendQueueLimits = {
  perWindow: 120,
  windowMs: 60_000,
  presencesPerWindow: 5,
  maxGeneral: 1000,
  maxVoice: 5000,
};

/** What became of commands that were not written. */
export type Dropped = {
  readonly id: number;
  readonly reason: 'SUPERSEDED' | 'OVERFLOW' | 'EXPIRED';
};

export class SendQueue {
  readonly #limits: SendQueueLimits;
  /** When the payloads of the current window were written, oldest first; at most perWindow of them. */
  #sentAtMs: number[] = [];
  #presencesAtMs: number[] = [];
  #reserved: number;
  readonly #voice = new Map<string, QueuedCommand>();
  #general: QueuedCommand[] = [];
  #presence: QueuedCommand | undefined;

  constructor(limits: SendQueueLimits = DEFAULT_SEND_LIMITS) {
    this.#limits = limits;
    this.#reserved = Math.ceil(limits.perWindow / 20);
  }

  get waiting(): number {
    return this.#voice.size + this.#general.length + (this.#presence === undefined ? 0 : 1);
  }

  /** A new connection has a new window; room is kept for its heartbeats and two asked for by op 1. */
  connectionOpened(heartbeatIntervalMs: number): void {
    this.#sentAtMs = [];
    this.#presencesAtMs = [];
    const beats = Math.ceil(this.#limits.windowMs / heartbeatIntervalMs) + 3;
    this.#reserved = Math.min(beats, this.#limits.perWindow - 1);
  }

  /** Counts a payload that does not wait: heartbeat, IDENTIFY, RESUME. */
  countUnqueued(nowMs: number): void {
    this.#expireWindow(nowMs);
    this.#sentAtMs.push(nowMs);
  }

  /** Adds a command; tells which one gave way for it, itself perhaps. */
  add(command: QueuedCommand): Dropped | undefined {
    switch (command.line) {
      case 'voice': {
        const older = this.#voice.get(command.key);
        if (older === undefined && this.#voice.size >= this.#limits.maxVoice) {
          return { id: command.id, reason: 'OVERFLOW' };
        }
        this.#voice.delete(command.key);
        this.#voice.set(command.key, command);
        return older && { id: older.id, reason: 'SUPERSEDED' };
      }
      case 'presence': {
        const older = this.#presence;
        this.#presence = command;
        return older && { id: older.id, reason: 'SUPERSEDED' };
      }
      case 'general': {
        if (this.#general.length >= this.#limits.maxGeneral) {
          return { id: command.id, reason: 'OVERFLOW' };
        }
        this.#general.push(command);
        return undefined;
      }
    }
  }

  /** Takes the next command that may be written now, and counts it. */
  take(nowMs: number): QueuedCommand | undefined {
    this.#expireWindow(nowMs);
    if (this.#sentAtMs.length >= this.#limits.perWindow - this.#reserved) return undefined;
    const command = this.#takeVoice() ?? this.#general.shift() ?? this.#takePresence(nowMs);
    if (command !== undefined) this.#sentAtMs.push(nowMs);
    return command;
  }

  /** Removes what is past its deadline. */
  expire(nowMs: number): Dropped[] {
    const expired: Dropped[] = [];
    const drop = (command: QueuedCommand): boolean => {
      if (command.deadlineMs > nowMs) return false;
      expired.push({ id: command.id, reason: 'EXPIRED' });
      return true;
    };
    for (const [key, command] of this.#voice) if (drop(command)) this.#voice.delete(key);
    this.#general = this.#general.filter((command) => !drop(command));
    if (this.#presence !== undefined && drop(this.#presence)) this.#presence = undefined;
    return expired;
  }

  #takeVoice(): QueuedCommand | undefined {
    for (const [key, command] of this.#voice) {
      this.#voice.delete(key);
      return command;
    }
    return undefined;
  }

  #takePresence(nowMs: number): QueuedCommand | undefined {
    if (this.#presencesAtMs.length >= this.#limits.presencesPerWindow) return undefined;
    const command = this.#presence;
    if (command !== undefined) this.#presencesAtMs.push(nowMs);
    this.#presence = undefined;
    return command;
  }

  #expireWindow(nowMs: number): void {
    const opens = nowMs - this.#limits.windowMs;
    while ((this.#sentAtMs[0] ?? nowMs) <= opens) this.#sentAtMs.shift();
    while ((this.#presencesAtMs[0] ?? nowMs) <= opens) this.#presencesAtMs.shift();
  }
}
