// SPDX-License-Identifier: AGPL-3.0-only
// An event as Discord sends it, from a file or a pipe, to the parts of its routing key.
import {
  eventIdsFromJson,
  type EventKeyParts,
  interactionDetailFromJson,
  isSnowflake,
  parseSnowflake,
  type Snowflake,
} from '@gatefleet/contract';
import { CliError } from './errors.ts';

type Json = Readonly<Record<string, unknown>>;

/** What an event without an id of its own is placed by, where nobody says whose it is. */
const NO_APPLICATION = parseSnowflake('1');

/** Takes `{"t": NAME, "d": {…}}`, which a whole gateway frame is as well. */
export function keyPartsFromJson(text: string): EventKeyParts {
  const frame = parseObject(text);
  const name = frame['t'];
  const data = frame['d'];
  if (typeof name !== 'string' || name === '') {
    throw new CliError(
      'BAD_EVENT',
      'the event has no name: "t" must be a word such as MESSAGE_CREATE',
    );
  }
  if (!isObject(data)) throw new CliError('BAD_EVENT', 'the event has no "d" that is an object');
  return {
    source: 'ws',
    name,
    ...eventIdsFromJson(name, data),
    applicationId: applicationId(data) ?? NO_APPLICATION,
    interaction: name === 'INTERACTION_CREATE' ? interactionDetailFromJson(data) : undefined,
  };
}

function parseObject(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (cause) {
    throw new CliError('BAD_EVENT', 'the event is not JSON', { cause });
  }
  throw new CliError('BAD_EVENT', 'the event is not a JSON object');
}

function applicationId(data: Json): Snowflake | undefined {
  const { application } = data;
  return (
    snowflake(data['application_id']) ??
    (isObject(application) ? snowflake(application['id']) : undefined)
  );
}

function snowflake(value: unknown): Snowflake | undefined {
  return isSnowflake(value) ? value : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
