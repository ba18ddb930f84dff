// SPDX-License-Identifier: AGPL-3.0-only
//
// What every service can be told.

import { z } from 'zod';
import { type Settings, wholeNumber } from './config.ts';

export const SERVICE_SETTINGS = {
  OPS_HOST: {
    schema: z.string().default('0.0.0.0'),
    description: 'Address of the ops port (/healthz, /readyz, /metrics)',
    defaultText: '0.0.0.0',
  },
  OPS_PORT: {
    schema: wholeNumber({ min: 0, max: 65_535, default: 9100 }),
    description: 'The ops port; 0 takes a free one',
    defaultText: '9100',
  },
  LOG_LEVEL: {
    schema: z
      .enum(['debug', 'info', 'warn', 'error'], { message: 'must be debug, info, warn or error' })
      .default('info'),
    description: 'What is logged',
    defaultText: 'info',
  },
  GATEFLEET_STOP_TIMEOUT_MS: {
    schema: wholeNumber({ min: 1000, max: 600_000, default: 15_000 }),
    description: 'Milliseconds a stop may take before it is cut short',
    defaultText: '15000',
  },
} as const satisfies Settings;
