// SPDX-License-Identifier: AGPL-3.0-only
//
// Why a GUILD_CREATE arrives. Stateless workers cannot tell, and would greet thousands of guilds anew
// at every start. READY lists the guilds a session begins with; what is left of the list, and who is
// in an outage, is kept with the session, in step with the committed sequence, so that a replayed
// event gets the reason it had.

import { gatefleet } from '@gatefleet/contract';
import type { GuildChange, GuildSets } from '@gatefleet/redis';

const REASON = gatefleet.v1.GuildCreateReason;

export class GuildTracker {
  readonly #pending = new Set<string>();
  readonly #outage = new Set<string>();
  /** Not yet stored, oldest first. */
  #changes: GuildChange[] = [];

  /** As stored with the session that is to be resumed. */
  restore(sets: GuildSets): void {
    this.#replace(sets.pending, sets.outage);
  }

  /** READY began a session with these guilds. */
  begin(guildIds: Iterable<string>): void {
    this.#replace(guildIds, []);
  }

  /** For a new record: as of what is stored, so that what is replayed after it finds its reasons. */
  get sets(): GuildSets {
    const pending = new Set(this.#pending);
    const outage = new Set(this.#outage);
    for (const { change, guildId } of this.#changes.toReversed()) {
      if (change === '-p') pending.add(guildId);
      else if (change === '-o') outage.add(guildId);
      else outage.delete(guildId);
    }
    return { pending, outage };
  }

  get guildCount(): number {
    return this.#pending.size;
  }

  /** A GUILD_CREATE; one that only says "unavailable" is an outage and has no reason yet. */
  created(guildId: string, sequence: number, isUnavailable: boolean): number {
    if (isUnavailable) {
      this.#note(sequence, '+o', guildId);
      return REASON.GUILD_CREATE_REASON_UNSPECIFIED;
    }
    const wasPending = this.#pending.has(guildId);
    const wasInOutage = this.#outage.has(guildId);
    if (wasPending) this.#note(sequence, '-p', guildId);
    if (wasInOutage) this.#note(sequence, '-o', guildId);
    if (wasPending) return REASON.GUILD_CREATE_REASON_STARTUP;
    return wasInOutage
      ? REASON.GUILD_CREATE_REASON_AVAILABLE_AGAIN
      : REASON.GUILD_CREATE_REASON_JOINED;
  }

  /** A GUILD_DELETE: an outage, or the bot has left. */
  deleted(guildId: string, sequence: number, isUnavailable: boolean): void {
    if (isUnavailable) {
      if (!this.#pending.has(guildId)) this.#note(sequence, '+o', guildId);
      return;
    }
    if (this.#pending.has(guildId)) this.#note(sequence, '-p', guildId);
    if (this.#outage.has(guildId)) this.#note(sequence, '-o', guildId);
  }

  /** What is to be stored with a commit of this sequence. */
  changesThrough(sequence: number): readonly GuildChange[] {
    const end = this.#changes.findIndex((change) => change.sequence > sequence);
    return this.#changes.slice(0, end === -1 ? undefined : end);
  }

  /** They were stored. */
  stored(changes: readonly GuildChange[]): void {
    this.#changes = this.#changes.slice(changes.length);
  }

  #note(sequence: number, change: GuildChange['change'], guildId: string): void {
    if (change === '+o' && this.#outage.has(guildId)) return;
    if (change === '-p') this.#pending.delete(guildId);
    else if (change === '+o') this.#outage.add(guildId);
    else this.#outage.delete(guildId);
    this.#changes.push({ sequence, change, guildId });
  }

  #replace(pending: Iterable<string>, outage: Iterable<string>): void {
    this.#pending.clear();
    this.#outage.clear();
    this.#changes = [];
    for (const id of pending) this.#pending.add(id);
    for (const id of outage) this.#outage.add(id);
  }
}
