// SPDX-License-Identifier: AGPL-3.0-only
//
// The two REST calls a shard runner needs (Discord: "Gateway", Get Gateway Bot; "Application", Get
// Current Application). Answers are checked; the token goes into one header and nowhere else.

import { isSnowflake, type Snowflake } from '@gatefleet/contract';
import { request } from 'undici';
import { z } from 'zod';
import { WsError } from '../errors.ts';

/** From asking to the end of the answer. */
const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1_048_576;
const USER_AGENT = 'DiscordBot (https://github.com/gatefleet/gatefleet, 0.1.0)';

const gatewaySchema = z.object({
  url: z.string().refine((text) => /^wss?:\/\//u.test(text) && URL.canParse(text)),
  shards: z.number().int().positive(),
  session_start_limit: z.object({
    total: z.number().int().nonnegative(),
    remaining: z.number().int().nonnegative(),
    reset_after: z.number().nonnegative(),
    max_concurrency: z.number().int().positive(),
  }),
});

const applicationSchema = z.object({
  id: z.custom<Snowflake>((id) => isSnowflake(id)),
});

export type GatewayBot = {
  readonly gatewayUrl: string;
  readonly recommendedShards: number;
  readonly maxConcurrency: number;
  readonly total: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
};

export class DiscordApi {
  readonly #baseUrl: string;
  readonly #token: string;
  readonly #timeoutMs: number;

  constructor(baseUrl: string, token: string, timeoutMs = TIMEOUT_MS) {
    this.#baseUrl = baseUrl.replace(/\/+$/u, '');
    this.#token = token;
    this.#timeoutMs = timeoutMs;
  }

  async gatewayBot(): Promise<GatewayBot> {
    const answer = await this.#get('/gateway/bot', gatewaySchema);
    const limit = answer.session_start_limit;
    return {
      gatewayUrl: answer.url,
      recommendedShards: answer.shards,
      maxConcurrency: limit.max_concurrency,
      total: limit.total,
      remaining: limit.remaining,
      resetAfterMs: limit.reset_after,
    };
  }

  async applicationId(): Promise<Snowflake> {
    return (await this.#get('/oauth2/applications/@me', applicationSchema)).id;
  }

  async #get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    const { status, text } = await this.#fetch(`${this.#baseUrl}/v10${path}`);
    if (status === 401) {
      throw new WsError('DISCORD_TOKEN_REFUSED', 'Discord refused the token: set DISCORD_TOKEN');
    }
    if (status !== 200) {
      throw new WsError('DISCORD_UNREACHABLE', `Discord answered ${status} to GET ${path}`);
    }
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new WsError('DISCORD_ANSWER_INVALID', `cannot read the answer to GET ${path}`, {
        cause,
      });
    }
  }

  async #fetch(url: string): Promise<{ status: number; text: string }> {
    try {
      const { statusCode, body } = await request(url, {
        headers: { authorization: `Bot ${this.#token}`, 'user-agent': USER_AGENT },
        // Over the whole answer: the library's own limits begin anew with each piece of it.
        signal: AbortSignal.timeout(this.#timeoutMs),
      });
      let text = '';
      for await (const chunk of body.setEncoding('utf8')) {
        text += String(chunk);
        if (text.length > MAX_ANSWER_BYTES) throw new RangeError('answer too large');
      }
      return { status: statusCode, text };
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new WsError('DISCORD_UNREACHABLE', `cannot reach Discord: ${reason}`, { cause });
    }
  }
}
