// SPDX-License-Identifier: AGPL-3.0-only
import { followChannel } from '../../domain/followers.ts';
import {
  createWebhook,
  deleteWebhook,
  editWebhook,
  findManagedWebhook,
  findWebhook,
  findWebhookByToken,
  listChannelWebhooks,
  listGuildWebhooks,
  webhookActor,
} from '../../domain/webhooks.ts';
import { followerCreate, webhookCreate, webhookEdit } from '../../input/webhooks.ts';
import type { WebhookRecord } from '../../store/interaction.ts';
import { webhookView, webhookViewByToken } from '../../views/webhooks.ts';
import { type AnyRoute, type Call, route } from '../route.ts';

const OF_CHANNEL = '/channels/{channel_id}/webhooks';
const WEBHOOK = '/webhooks/{webhook_id}';
const BY_TOKEN = `${WEBHOOK}/{webhook_token}`;

type AnyCall = Pick<Call<unknown, unknown>, 'ctx' | 'actor' | 'id' | 'param'>;

const view = ({ ctx, actor }: AnyCall, webhook: WebhookRecord) =>
  webhookView(ctx, webhook, actor.applicationId);

const found = (call: AnyCall) => findWebhook(call.ctx, call.actor, call.id('webhook_id'));

const managedOne = (call: AnyCall) =>
  findManagedWebhook(call.ctx, call.actor, call.id('webhook_id'));

const foundByToken = ({ ctx, id, param }: AnyCall) =>
  findWebhookByToken(ctx, { id: id('webhook_id'), token: param('webhook_token') });

const managed: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: WEBHOOK,
    auth: 'bot',
    handle: (call) => view(call, found(call)),
  }),
  route({
    method: 'PATCH',
    template: WEBHOOK,
    auth: 'bot',
    body: webhookEdit,
    handle(call) {
      const asked = { webhook: managedOne(call), input: call.body };
      return view(call, editWebhook(call.ctx, call.actor, asked));
    },
  }),
  route({
    method: 'DELETE',
    template: WEBHOOK,
    auth: 'bot',
    handle: (call) => deleteWebhook(call.ctx, call.actor, managedOne(call)),
  }),
];

const byToken: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: BY_TOKEN,
    auth: 'none',
    handle: (call) => webhookViewByToken(call.ctx, foundByToken(call)),
  }),
  route({
    method: 'PATCH',
    template: BY_TOKEN,
    auth: 'none',
    // A token moves its webhook nowhere.
    body: webhookEdit.omit({ channel_id: true }),
    handle(call) {
      const webhook = foundByToken(call);
      const actor = webhookActor(webhook);
      const changed = editWebhook(call.ctx, actor, { webhook, input: call.body });
      return webhookViewByToken(call.ctx, changed);
    },
  }),
  route({
    method: 'DELETE',
    template: BY_TOKEN,
    auth: 'none',
    handle(call) {
      const webhook = foundByToken(call);
      deleteWebhook(call.ctx, webhookActor(webhook), webhook);
    },
  }),
];

export const webhookRoutes: readonly AnyRoute[] = [
  ...managed,
  ...byToken,
  route({
    method: 'GET',
    template: OF_CHANNEL,
    auth: 'bot',
    handle: (call) =>
      listChannelWebhooks(call.ctx, call.actor, call.id('channel_id')).map((one) =>
        view(call, one),
      ),
  }),
  route({
    method: 'POST',
    template: OF_CHANNEL,
    auth: 'bot',
    body: webhookCreate,
    handle(call) {
      const asked = { channelId: call.id('channel_id'), input: call.body };
      return view(call, createWebhook(call.ctx, call.actor, asked));
    },
  }),
  route({
    method: 'POST',
    template: '/channels/{channel_id}/followers',
    auth: 'bot',
    body: followerCreate,
    handle({ ctx, actor, id, body }) {
      const asked = { channelId: id('channel_id'), targetId: body.webhook_channel_id };
      return { channel_id: asked.channelId, webhook_id: followChannel(ctx, actor, asked).id };
    },
  }),
  route({
    method: 'GET',
    template: '/guilds/{guild_id}/webhooks',
    auth: 'bot',
    handle: (call) =>
      listGuildWebhooks(call.ctx, call.actor, call.id('guild_id')).map((one) => view(call, one)),
  }),
];
