// SPDX-License-Identifier: AGPL-3.0-only
export { type OwnAnswerName, OWN_ANSWER_HEADER } from './http/own-answers.ts';
export type { CallRecord } from './http/proxy-call.ts';
export { type ProxyOptions, ProxyServer } from './http/proxy-server.ts';
export { type DeskOptions, LimiterDesk } from './limiter-desk.ts';
export { createRouteFilter, parsePattern, type RouteFilter } from './http/route-filter.ts';
