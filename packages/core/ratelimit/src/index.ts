// SPDX-License-Identifier: AGPL-3.0-only
export { type CallRoute, type RouteOptions, routeOf, snowflakeTimeMs } from './call-route.ts';
export type { FleetEffect, FleetInput, FleetMode, GateNews, RouteLesson } from './fleet-io.ts';
export type { BucketState, CounterState, GateState } from './gate.ts';
export { HIDDEN_LIMITS, type HiddenLimit } from './hidden-limits.ts';
export {
  type Alarm,
  type Answer,
  type Call,
  DEFAULT_LIMITER_OPTIONS,
  type LimiterEffect,
  type LimiterInput,
  type LimiterOptions,
  type LimiterState,
  type RefusalReason,
} from './limiter-io.ts';
export { Limiter } from './limiter.ts';
export {
  type BucketReading,
  type HeaderLookup,
  type LimitScope,
  type RateLimitReading,
  readRateLimit,
} from './rate-limit-headers.ts';
export { parseRequestPath, type RequestPath } from './request-path.ts';
