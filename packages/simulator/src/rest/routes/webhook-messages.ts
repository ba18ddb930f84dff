// SPDX-License-Identifier: AGPL-3.0-only
// What webhooks and the tokens of interactions say: the same routes, told apart by the id.
import { z } from 'zod';
import { invalidForm } from '../../domain/api-errors.ts';
import { githubEmbed } from '../../domain/github-embeds.ts';
import {
  deleteWebhookMessage,
  editWebhookMessage,
  executeWebhook,
  findWebhookMessage,
} from '../../domain/webhook-messages.ts';
import { findWebhookByToken } from '../../domain/webhooks.ts';
import { parseForm } from '../../input/form-errors.ts';
import { answerEdit, messageContent, messageEdit } from '../../input/message.ts';
import {
  executeQuery,
  slackExecute,
  type SlackInput,
  webhookExecute,
  webhookMessageQuery,
} from '../../input/webhooks.ts';
import type { MessageRecord } from '../../store/message.ts';
import type { Snowflake } from '../../store/snowflake.ts';
import { messageView } from '../../views/messages.ts';
import { Answer, type AnyRoute, type Call, route } from '../route.ts';
import {
  getAnswer,
  isForInteraction,
  patchAnswer,
  postFollowUp,
  removeAnswer,
} from './interaction-webhooks.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${WEBHOOK}/messages/@original`;
const MESSAGE = `${WEBHOOK}/messages/{message_id}`;
const NOTHING = new Answer(204);

type AnyCall = Pick<Call<unknown, unknown>, 'ctx' | 'id' | 'param'>;

const webhookOf = ({ ctx, id, param }: AnyCall) =>
  findWebhookByToken(ctx, { id: id('webhook_id'), token: param('webhook_token') });

const view = ({ ctx }: AnyCall, message: MessageRecord) =>
  messageView(ctx, message, message.authorId);

/** Checked when it is known whose it is. */
const looseBody = z.looseObject({});

const execute = route({
  method: 'POST',
  template: WEBHOOK,
  auth: 'none',
  body: looseBody,
  query: executeQuery,
  form: 'multipart',
  handle(call) {
    const { ctx, body, query, files } = call;
    if (isForInteraction(call)) {
      return postFollowUp({ ...call, body: parseForm(messageContent, body) });
    }
    const message = executeWebhook(ctx, webhookOf(call), {
      input: parseForm(webhookExecute, body),
      files,
      threadId: query.thread_id,
      withComponents: query.with_components,
    });
    return query.wait === true ? view(call, message) : NOTHING;
  },
});

const placeOf = ({ id }: AnyCall, threadId: Snowflake | undefined) => ({
  messageId: id('message_id'),
  threadId,
});

const messageRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: MESSAGE,
    auth: 'none',
    query: webhookMessageQuery,
    handle(call) {
      if (isForInteraction(call)) return getAnswer(call, call.id('message_id'));
      const place = placeOf(call, call.query.thread_id);
      return view(call, findWebhookMessage(call.ctx, webhookOf(call), place).message);
    },
  }),
  route({
    method: 'PATCH',
    template: MESSAGE,
    auth: 'none',
    body: messageEdit,
    query: webhookMessageQuery,
    form: 'multipart',
    handle(call) {
      if (isForInteraction(call)) return patchAnswer(call, call.id('message_id'));
      const { body: input, files } = call;
      const asked = { ...placeOf(call, call.query.thread_id), input, files };
      return view(call, editWebhookMessage(call.ctx, webhookOf(call), asked));
    },
  }),
  route({
    method: 'DELETE',
    template: MESSAGE,
    auth: 'none',
    query: webhookMessageQuery,
    handle(call) {
      if (isForInteraction(call)) return removeAnswer(call, call.id('message_id'));
      deleteWebhookMessage(call.ctx, webhookOf(call), placeOf(call, call.query.thread_id));
    },
  }),
];

/** Only interactions have an original. */
const originalRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    template: ORIGINAL,
    auth: 'none',
    handle: (call) => getAnswer(call, '@original'),
  }),
  route({
    method: 'PATCH',
    template: ORIGINAL,
    auth: 'none',
    body: answerEdit,
    form: 'multipart',
    handle: (call) => patchAnswer(call, '@original'),
  }),
  route({
    method: 'DELETE',
    template: ORIGINAL,
    auth: 'none',
    handle: (call) => removeAnswer(call, '@original'),
  }),
];

const given = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );

function colorOf(color: string | null | undefined): number | undefined {
  const hex = /^#([\da-f]{6})$/i.exec(color ?? '')?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

/** Slack's attachments are embeds here. */
function fromSlack(input: SlackInput): object {
  const embeds = (input.attachments ?? []).map((attachment) =>
    given({
      title: attachment.title,
      url: attachment.title_link,
      description: attachment.text ?? attachment.pretext ?? attachment.fallback,
      color: colorOf(attachment.color),
      author: attachment.author_name
        ? given({ name: attachment.author_name, url: attachment.author_link })
        : undefined,
      footer: attachment.footer ? { text: attachment.footer } : undefined,
      image: attachment.image_url ? { url: attachment.image_url } : undefined,
      thumbnail: attachment.thumb_url ? { url: attachment.thumb_url } : undefined,
      fields: attachment.fields?.map(({ title, value, short }) => ({
        name: title,
        value,
        inline: short ?? false,
      })),
    }),
  );
  const { text: content, username, icon_url: avatar_url } = input;
  return { ...given({ content, username, avatar_url }), embeds };
}

const slack = route({
  method: 'POST',
  template: `${WEBHOOK}/slack`,
  auth: 'none',
  body: slackExecute,
  query: executeQuery,
  handle(call) {
    const { ctx, body, query } = call;
    const input = parseForm(webhookExecute, fromSlack(body));
    executeWebhook(ctx, webhookOf(call), { input, files: [], threadId: query.thread_id });
    return new Answer(200, 'ok', 'text/html; charset=utf-8');
  },
});

/** Tells of what Discord tells of; the rest of GitHub's events comes to nothing. */
const github = route({
  method: 'POST',
  template: `${WEBHOOK}/github`,
  auth: 'none',
  body: looseBody,
  query: executeQuery,
  handle(call) {
    const { ctx, body, query, header } = call;
    const webhook = webhookOf(call);
    const event = header('x-github-event');
    if (event === undefined) {
      const message = 'This field is required';
      throw invalidForm({ path: ['x-github-event'], code: 'BASE_TYPE_REQUIRED', message });
    }
    const embed = githubEmbed(event, body);
    if (embed === undefined) return NOTHING;
    const input = parseForm(webhookExecute, { embeds: [embed] });
    executeWebhook(ctx, webhook, { input, files: [], threadId: query.thread_id });
    return NOTHING;
  },
});

export const webhookMessageRoutes: readonly AnyRoute[] = [
  execute,
  ...originalRoutes,
  ...messageRoutes,
  slack,
  github,
];
