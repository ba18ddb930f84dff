// SPDX-License-Identifier: AGPL-3.0-only

import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Fields whose values never reach a log, at the depths they are logged at. */
const SECRET_PATHS = [
  'token',
  '*.token',
  'authorization',
  '*.authorization',
  'headers.authorization',
];

/** JSON lines on standard output. `secrets` are cut out of anything written, wherever they stand. */
export function createLogger(options: {
  service: string;
  level: LogLevel;
  secrets: readonly string[];
  destination?: DestinationStream;
}): Logger {
  const { service, level, secrets } = options;
  const destination = options.destination ?? pino.destination({ dest: 1, sync: true });
  // A line is JSON: there a secret with quotes or backslashes stands in its escaped form.
  const escaped = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const allForms = [...new Set([...secrets, ...escaped])];
  const masked: DestinationStream = {
    write: (line: string) => destination.write(maskSecrets(line, allForms)),
  };
  return pino(
    {
      level,
      base: { service },
      messageKey: 'msg',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_PATHS, censor: '***' },
      serializers: { err: serializeError },
    },
    masked,
  );
}

/** A secret shorter than this would blot out ordinary words; none of ours is. */
const MIN_SECRET_LENGTH = 8;

export function maskSecrets(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) {
    if (secret.length >= MIN_SECRET_LENGTH) masked = masked.replaceAll(secret, '***');
  }
  return masked;
}

function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error ? { cause: error.cause.message } : {};
  return {
    name: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...cause,
    ...(error.name === 'Error' || error.name === 'TypeError' ? { stack: error.stack } : {}),
  };
}
