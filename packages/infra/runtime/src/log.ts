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

/** A file that is appended to, with a level of its own. */
export type LogFile = { readonly path: string; readonly level: LogLevel };

/**
 * JSON lines on standard output, and in a file where there is one. `secrets` are cut out of anything written,
 * wherever they stand.
 */
export function createLogger(options: {
  service: string;
  level: LogLevel;
  secrets: readonly string[];
  destination?: DestinationStream;
  file?: LogFile | undefined;
}): Logger {
  const { service, level, secrets, file } = options;
  const destination = options.destination ?? pino.destination({ dest: 1, sync: true });
  // A line is JSON: there a secret with quotes or backslashes stands in its escaped form.
  const escaped = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const allForms = [...new Set([...secrets, ...escaped])];
  const masked = (to: DestinationStream): DestinationStream => ({
    write: (line: string) => to.write(maskSecrets(line, allForms)),
  });
  return pino(
    {
      level: file === undefined ? level : lowerOf(level, file.level),
      base: { service },
      messageKey: 'msg',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_PATHS, censor: '***' },
      serializers: { err: serializeError },
    },
    file === undefined
      ? masked(destination)
      : pino.multistream([
          { level, stream: masked(destination) },
          { level: file.level, stream: masked(openFile(file.path)) },
        ]),
  );
}

function lowerOf(one: LogLevel, other: LogLevel): LogLevel {
  const { values } = pino.levels;
  return (values[one] ?? 0) < (values[other] ?? 0) ? one : other;
}

/** A full disk must not end the service, whose lines are on standard output too. */
function openFile(path: string): DestinationStream {
  const file = pino.destination({ dest: path, sync: true });
  file.on('error', () => undefined);
  return file;
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
