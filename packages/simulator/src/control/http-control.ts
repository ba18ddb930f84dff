// SPDX-License-Identifier: AGPL-3.0-only
// The control API seen from another process: a typed client over `fetch`.
import { SimulatorError } from '../errors.ts';
import type { JournalEntry, JournalPage } from '../journal.ts';
import type { SimulatorControl } from './control.ts';

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

async function request(controlUrl: string, call: Call): Promise<Response> {
  const { method, path, body } = call;
  const init =
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  let response: Response;
  try {
    response = await fetch(`${controlUrl}${path}`, init);
  } catch (error) {
    throw new SimulatorError('CONTROL_FAILED', `${method} ${path}: no answer`, error);
  }
  if (response.ok) return response;
  const text = await response.text();
  throw new SimulatorError('CONTROL_FAILED', `${method} ${path}: ${response.status} ${text}`);
}

async function* readJournal(controlUrl: string, page: JournalPage): AsyncGenerator<JournalEntry> {
  const query = new URLSearchParams({ after: String(page.after ?? 0) });
  if (page.limit !== undefined) query.set('limit', String(page.limit));
  const response = await request(controlUrl, {
    method: 'GET',
    path: `/journal?${query.toString()}`,
  });
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as JournalEntry;
  }
}

/** A client for the simulator whose `controlUrl` this is (`http://…/control`). */
export function createSimulatorControl(controlUrl: string): SimulatorControl {
  const call = async <T>(method: Call['method'], path: string, body?: unknown): Promise<T> => {
    const response = await request(controlUrl, { method, path, body });
    return (await response.json()) as T;
  };
  return {
    state: async () => call('GET', '/state'),
    emit: async (body) => call('POST', '/emit', body),
    send: async (body) => call('POST', '/send', body),
    traffic: async () => call('GET', '/traffic'),
    startTraffic: async (body) => call('PUT', '/traffic', body),
    stopTraffic: async () => call('DELETE', '/traffic'),
    drop: async (body) => call('POST', '/drop', body),
    reconnect: async (body = {}) => call('POST', '/reconnect', body),
    invalidate: async (body) => call('POST', '/invalidate', body),
    load: async () => call('GET', '/load'),
    prepareLoad: async (body) => call('POST', '/load', body),
    startLoad: async (body = {}) => call('POST', '/load/start', body),
    stopLoad: async () => call('DELETE', '/load'),
    limits: async () => call('GET', '/limits'),
    setLimits: async (body) => call('PUT', '/limits', body),
    resetLimits: async () => call('DELETE', '/limits'),
    setLimitRule: async (body) => call('PUT', '/limits/rules', body),
    removeLimitRule: async (bucket) =>
      call('DELETE', `/limits/rules/${encodeURIComponent(bucket)}`),
    forceLimit: async (body) => call('POST', '/limits/force', body),
    banAddress: async (body = {}) => call('POST', '/limits/ban', body),
    setAcks: async (body) => call('PUT', '/acks', body),
    setReads: async (body) => call('PUT', '/reads', body),
    setGatewayFaults: async (body) => call('PUT', '/gateway', body),
    setRestFault: async (body) => call('PUT', '/rest', body),
    setGuildOutage: async (body) => call('PUT', '/guild-outage', body),
    joinGuild: async () => call('POST', '/guild-join', {}),
    leaveGuild: async (body) => call('POST', '/guild-leave', body),
    journal: (page = {}) => readJournal(controlUrl, page),
    clearJournal: async () => call('DELETE', '/journal'),
    commands: async (after = 0) => call('GET', `/commands?after=${after}`),
    saveWorld: async () => call('GET', '/world'),
    loadWorld: async (saved) => call('PUT', '/world', saved),
  };
}
