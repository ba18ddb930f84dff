// SPDX-License-Identifier: AGPL-3.0-only
// REST and control calls as tests make them.
import { request } from 'undici';
import type { Simulator } from '../simulator.ts';

export interface Called<T = never> {
  readonly status: number;
  readonly body: T;
}

export interface CallInit {
  readonly body?: unknown;
  /** Default the simulator's first bot; null for none. */
  readonly token?: string | null;
  readonly contentType?: string;
}

async function send<T>(method: string, url: string, init: CallInit): Promise<Called<T>> {
  const { body, token = null, contentType = 'application/json' } = init;
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await request(url, {
    method: method as 'GET',
    headers: {
      'user-agent': 'DiscordBot (https://example.test, 1)',
      ...(token === null ? {} : { authorization: `Bot ${token}` }),
      ...(body === undefined ? {} : { 'content-type': contentType }),
    },
    body: body === undefined ? null : isRaw ? body : JSON.stringify(body),
  });
  const text = await response.body.text();
  return { status: response.statusCode, body: (text === '' ? undefined : JSON.parse(text)) as T };
}

/** A call as the bot: `rest(simulator, 'GET', '/users/@me')`. */
export async function rest<T = never>(
  simulator: Simulator,
  method: string,
  path: string,
  init: CallInit = {},
): Promise<Called<T>> {
  const { token = simulator.token } = init;
  return send(method, `${simulator.apiUrl}/v10${path}`, { ...init, token });
}

/** A call of the control API. */
export async function control<T = never>(
  simulator: Simulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<Called<T>> {
  return send(method, `${simulator.controlUrl}${path}`, body === undefined ? {} : { body });
}
