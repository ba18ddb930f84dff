// SPDX-License-Identifier: AGPL-3.0-only
// Messages as MESSAGE_CREATE carries them: about 1 kB, now and then one of tens of kB.
import type { Random } from '../store/random.ts';
import { memberOnlyView, userViewOf } from '../views/users.ts';
import type { Scene } from './traffic-generator.ts';

const WORDS = [
  'lantern', 'about', 'gate', 'seven', 'river', 'und', 'tomorrow', 'naïve', 'ok', 'the', 'queue',
  'please', '"quoted"', 'back\\slash', 'смотри', '你好', '🚀', 'maybe', 'stone', 'of', 'we', 'shard',
]; // prettier-ignore

function sentence(random: Random, words: number): string {
  const chosen: string[] = [];
  for (let index = 0; index < words; index += 1) chosen.push(random.pick(WORDS));
  return chosen.join(' ');
}

/** A text message in the scene's channel; its content begins with the event's number. */
export function messagePayload(scene: Scene): Record<string, unknown> {
  const { context, random, ids, guild, channelId, userId, number } = scene;
  const id = ids.take(random.integer(1, 20));
  const member = guild.members.get(userId);
  return {
    type: 0,
    tts: false,
    timestamp: new Date(ids.nowMs).toISOString(),
    pinned: false,
    nonce: id,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    member: member === undefined ? undefined : memberOnlyView(member),
    id,
    flags: 0,
    embeds: [],
    edited_timestamp: null,
    content: `#${number} ${sentence(random, random.integer(2, 60))}`,
    components: [],
    channel_type: 0,
    channel_id: channelId,
    author: userViewOf(context, userId),
    attachments: [],
    guild_id: guild.id,
  };
}

/** Embeds that bring a message to between 10 and 60 kB. */
export function bigMessageParts(random: Random): Record<string, unknown> {
  const embeds: unknown[] = [];
  for (let index = random.integer(2, 10); index > 0; index -= 1) {
    embeds.push({
      type: 'rich',
      title: sentence(random, 6),
      description: sentence(random, random.integer(500, 650)),
      color: random.integer(0, 0xffffff),
      fields: [],
    });
  }
  return { embeds };
}
