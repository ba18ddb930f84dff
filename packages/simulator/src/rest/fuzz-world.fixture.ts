// SPDX-License-Identifier: AGPL-3.0-only
// A guild with one of everything in it, whose ids fill the paths of routes.
import type { Simulator } from '../simulator.ts';
import { rest } from './calls.fixture.ts';

export type PathValues = Readonly<Record<string, string>>;

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Makes them and gives them by the names that paths have. */
export async function furnish(simulator: Simulator, guildId: string): Promise<PathValues> {
  const make = async (path: string, body: unknown) => {
    const answered = await rest<Record<string, string>>(simulator, 'POST', path, { body });
    if (answered.status >= 300) throw new Error(`${path}: ${JSON.stringify(answered)}`);
    return answered.body;
  };
  const channel = await make(`/guilds/${guildId}/channels`, { name: 'fuzz' });
  const inChannel = `/channels/${channel['id']}`;
  const message = await make(`${inChannel}/messages`, { content: 'x' });
  await make(`${inChannel}/messages/${message['id']}/threads`, { name: 'thread' });
  const role = await make(`/guilds/${guildId}/roles`, { name: 'role' });
  const emoji = await make(`/guilds/${guildId}/emojis`, { name: 'fuzz', image: PIXEL });
  const webhook = await make(`${inChannel}/webhooks`, { name: 'hook' });
  const invite = await make(`${inChannel}/invites`, {});
  const command = await make(
    `/applications/${simulator.applicationId}/guilds/${guildId}/commands`,
    {
      name: 'fuzz',
      description: 'x',
    },
  );
  const members = await rest<readonly { readonly user: { readonly id: string } }[]>(
    simulator,
    'GET',
    `/guilds/${guildId}/members?limit=5`,
  );
  const userId =
    members.body.find(({ user }) => user.id !== simulator.applicationId)?.user.id ?? '';
  return {
    application_id: simulator.applicationId,
    guild_id: guildId,
    channel_id: channel['id'] ?? '',
    message_id: message['id'] ?? '',
    role_id: role['id'] ?? '',
    emoji_id: emoji['id'] ?? '',
    emoji_name: '%F0%9F%91%8D',
    webhook_id: webhook['id'] ?? '',
    webhook_token: webhook['token'] ?? '',
    code: invite['code'] ?? '',
    command_id: command['id'] ?? '',
    user_id: userId,
  };
}
