// SPDX-License-Identifier: AGPL-3.0-only
export { type ForcedAnswer } from './forced-answers.ts';
export {
  RateLimits,
  type LimitOptions,
  type LimitSettings,
  type LimitsState,
  type SavedCounters,
} from './rate-limits.ts';
export type {
  Basis,
  MessageAge,
  NamedLimit,
  NumberOverrides,
  Numbers,
  RouteRule,
} from './rules.ts';
export type {
  Banned,
  HeaderFields,
  Limited,
  LimitedBody,
  LimitedRequest,
  LimitScope,
  Passed,
  QuotaRefusal,
  RequestFacts,
  Verdict,
} from './verdict.ts';
