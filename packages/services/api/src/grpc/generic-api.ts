// SPDX-License-Identifier: AGPL-3.0-only
// gatefleet.v1.Api: any call of Discord's API. Discord's answer goes back as it is; only where there is none does the
// call fail.
import { gatefleet } from '@gatefleet/contract';
import { apiCallFrom } from '../calls/api-request.ts';
import type { Ask, Outcome } from './ask.ts';
import { failureOfOwn, failureOfRequest } from './status.ts';
import { type UnaryMethod, unaryMethod } from './unary.ts';

const { ApiRequest, ApiResponse } = gatefleet.v1;

export const genericCall: UnaryMethod = unaryMethod({
  path: '/gatefleet.v1.Api/Call',
  request: ApiRequest,
  response: ApiResponse,
  serve: callAny,
});

async function callAny(
  request: gatefleet.v1.ApiRequest.$Properties,
  ask: Ask,
): Promise<Outcome<gatefleet.v1.ApiResponse.$Properties>> {
  const read = apiCallFrom(request);
  if (!read.ok) {
    const { code, message } = read.problem;
    const failure =
      code === 'TOO_LARGE' ? failureOfOwn('BODY_TOO_LARGE') : failureOfRequest(message);
    return { kind: 'failed', failure };
  }
  const { method, url, headers, body, fields, priority } = read.call;
  const deadlineMs = Number(request.options?.deadlineMs ?? 0);
  const asked = await ask({
    method,
    url,
    headers,
    body,
    fields,
    ...(priority === 0 ? {} : { priority }),
    ...(deadlineMs === 0 ? {} : { deadlineMs }),
  });
  if (asked.kind === 'failed') return asked;
  const { status, headers: answered, body: content, waitedMs } = asked.value;
  const value = {
    status,
    contentType: answered['content-type'] ?? '',
    body: content,
    waitedMs: Math.round(waitedMs),
  };
  return { kind: 'done', value };
}
