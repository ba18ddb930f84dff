// SPDX-License-Identifier: Apache-2.0
// Calls of the simulator's control API.
import { TestingError } from './errors.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface ErrorBody {
  readonly error?: string;
  readonly code?: number | string;
  readonly message?: string;
  readonly errors?: unknown;
}

function parseError(text: string): ErrorBody {
  try {
    return JSON.parse(text) as ErrorBody;
  } catch {
    return { error: text };
  }
}

function failure(what: string, status: number, text: string): TestingError {
  const { error, code, message, errors } = parseError(text);
  if (typeof code === 'number' && message !== undefined) {
    const discord = { status, code, message, ...(errors === undefined ? {} : { errors }) };
    const detail = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    const said = `${what}: ${message} (${code})${detail}`;
    return new TestingError('REFUSED', said, { discord });
  }
  return new TestingError('CALL_FAILED', `${what}: ${status} ${error ?? text}`);
}

/** Less than test runners give a test, so that it is told what did not come. */
const DEFAULT_WAIT_MS = 4_000;

export class ControlClient {
  readonly #url: string;
  /** How long is waited for what a bot is to do. */
  readonly waitMs: number;

  constructor(controlUrl: string, waitMs: number = DEFAULT_WAIT_MS) {
    this.waitMs = waitMs;
    this.#url = controlUrl.replace(/\/$/, '');
  }

  async text(method: Method, path: string, body?: unknown): Promise<string> {
    const what = `${method} ${path}`;
    const init =
      body === undefined
        ? { method }
        : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    let response: Response;
    try {
      response = await fetch(`${this.#url}${path}`, init);
    } catch (cause) {
      throw new TestingError('CALL_FAILED', `${what}: no answer`, { cause });
    }
    const text = await response.text();
    if (!response.ok) throw failure(what, response.status, text);
    return text;
  }

  async call<T>(method: Method, path: string, body?: unknown): Promise<T> {
    return JSON.parse(await this.text(method, path, body)) as T;
  }
}
