// SPDX-License-Identifier: AGPL-3.0-only
export type { CallRecord } from './calls/discord-call.ts';
export type { OwnAnswerName } from './calls/own-answers.ts';
export { createRouteFilter, parsePattern, type RouteFilter } from './calls/route-filter.ts';
export { Upstream, type UpstreamOptions } from './calls/upstream.ts';
export { OWN_ANSWER_HEADER } from './http/own-response.ts';
export { type ProxyOptions, ProxyServer } from './http/proxy-server.ts';
export { type DeskOptions, LimiterDesk } from './limiter-desk.ts';
export type { BucketsDocument } from './statistics/buckets-document.ts';
