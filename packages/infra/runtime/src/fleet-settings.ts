// SPDX-License-Identifier: AGPL-3.0-only
//
// Settings by names that any service takes for its own, and that only some have: services are given one
// environment, and none refuses what is meant for another.

export const FLEET_SETTINGS: readonly string[] = [
  'GATEFLEET_CHECKOUT',
  'DISCORD_GATEWAY_URL',
  'DISCORD_INTENTS',
  'DISCORD_IDENTIFY',
  'GATEFLEET_QUEUES',
  'GATEFLEET_QUEUE_MAX_BYTES',
  'GATEFLEET_QUEUE_MAX_AGE_S',
  'GATEFLEET_COMPRESSION',
  'GATEFLEET_EVENTS_ALLOW',
  'GATEFLEET_EVENTS_DENY',
  'GATEFLEET_COUNT_UNROUTED',
  'GATEFLEET_BUFFER_BYTES',
  'GATEFLEET_EVENT_MAX_BYTES',
  'GATEFLEET_REFUSAL_MS',
  'GATEFLEET_RAW_OPCODES',
  'GATEFLEET_IDENTIFY_RESERVE',
];
