// SPDX-License-Identifier: AGPL-3.0-only
//
// What the feeder sends: MESSAGE_CREATE of about 1 kB, varied so that compression has the work it has
// in life.

const WORDS = 'the quick brown fox jumps over a lazy dog while rain falls on old roofs'.split(' ');
const GUILDS = 50;

/** So long an interval that no heartbeat, which nobody answers here, falls into a run. */
export function helloPayload(): string {
  return '{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":600000}}';
}

export function readyPayload(): string {
  const d = {
    v: 10,
    user: { id: '123456789012345678', username: 'bench', bot: true },
    guilds: [],
    session_id: 'benchbenchbenchbenchbenchbench00',
    resume_gateway_url: 'ws://127.0.0.1:9',
    application: { id: '123456789012345678', flags: 0 },
  };
  return `{"t":"READY","s":1,"op":0,"d":${JSON.stringify(d)}}`;
}

/** The n-th event, in Discord's key order. */
export function messagePayload(n: number): string {
  return `{"t":"MESSAGE_CREATE","s":${n + 2},"op":0,"d":${JSON.stringify(message(n))}}`;
}

function message(n: number): object {
  const id = String(1_100_000_000_000_000_000n + BigInt(n) * 4_194_304n);
  const author = String(200_000_000_000_000_000n + BigInt((n * 7919) % 5000) * 4_194_304n);
  const guild = String(300_000_000_000_000_000n + BigInt(n % GUILDS) * 4_194_304n * 977n);
  const content = Array.from({ length: 20 }, (_, at) => WORDS[(n * 31 + at * at) % WORDS.length]);
  return {
    type: 0,
    tts: false,
    timestamp: new Date(1_790_000_000_000 + n * 37).toISOString(),
    pinned: false,
    nonce: String(n * 104_729),
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    member: {
      roles: [guild, author],
      premium_since: null,
      pending: false,
      nick: null,
      mute: false,
      joined_at: '2024-03-01T10:20:30.000000+00:00',
      flags: 0,
      deaf: false,
      communication_disabled_until: null,
      banner: null,
      avatar: null,
    },
    id,
    flags: 0,
    embeds: [],
    edited_timestamp: null,
    content: content.join(' '),
    components: [],
    channel_type: 0,
    channel_id: guild,
    author: {
      username: `user${n % 5000}`,
      public_flags: 0,
      primary_guild: null,
      id: author,
      global_name: `User ${n % 5000}`,
      discriminator: '0',
      collectibles: null,
      clan: null,
      avatar_decoration_data: null,
      avatar: 'a_0123456789abcdef0123456789abcdef',
    },
    attachments: [],
    guild_id: guild,
  };
}
