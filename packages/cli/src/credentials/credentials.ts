// SPDX-License-Identifier: AGPL-3.0-only
// Users and passwords of a fleet's own RabbitMQ and Redis, as files in one folder for each who needs them:
//
//   rabbitmq/definitions.json   users and permissions, passwords hashed; RabbitMQ imports it when it starts
//   redis/users.acl             the same for Redis
//   fleet/amqp-url, redis-url   for the services (AMQP_URL_FILE, REDIS_URL_FILE)
//   worker/amqp-url             for workers: may read events and send commands, no more
//   operator/amqp-url, password for people: everything, the management page (user "operator") included
//
// Passwords are random and kept once they are there; the rest is written again where it would differ.
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EVERYTHING, rabbitmqDefinitions, workerPermissions } from './rabbitmq-users.ts';

const PASSWORD_BYTES = 24;
/** Each folder is mounted by one container only, whose user is another than the writer of the file. */
const FILE_MODE = 0o444;

export interface CredentialsOptions {
  readonly folder: string;
  /** Whose exchanges and queues workers may use. */
  readonly namespaces: readonly string[];
  /** `host:port` as the services reach them. */
  readonly amqpAddress: string;
  readonly redisAddress: string;
  /** New passwords for all. */
  readonly rotate: boolean;
}

interface Passwords {
  readonly amqpFleet: string;
  readonly amqpWorker: string;
  readonly amqpOperator: string;
  readonly redisFleet: string;
}

/** Returns the paths of the files that were written, within the folder. */
export async function writeCredentials(options: CredentialsOptions): Promise<string[]> {
  const passwords = await passwordsOf(options);
  const written: string[] = [];
  for (const [path, content] of Object.entries(credentialFiles(options, passwords))) {
    const target = join(options.folder, path);
    if ((await contentOf(target)) === content) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, content, { mode: 0o600 });
    await chmod(`${target}.new`, FILE_MODE);
    await rename(`${target}.new`, target);
    written.push(path);
  }
  return written;
}

export function credentialFiles(
  options: Omit<CredentialsOptions, 'folder' | 'rotate'>,
  passwords: Passwords,
): Record<string, string> {
  const { amqpAddress, redisAddress, namespaces } = options;
  const { amqpFleet, amqpWorker, amqpOperator, redisFleet } = passwords;
  const amqpUrl = (user: string, password: string): string =>
    `amqp://${user}:${password}@${amqpAddress}\n`;
  return {
    'rabbitmq/definitions.json': rabbitmqDefinitions([
      { name: 'fleet', password: amqpFleet, tags: [], permissions: EVERYTHING },
      {
        name: 'worker',
        password: amqpWorker,
        tags: [],
        permissions: workerPermissions(namespaces),
      },
      {
        name: 'operator',
        password: amqpOperator,
        tags: ['administrator'],
        permissions: EVERYTHING,
      },
    ]),
    'redis/users.acl': redisUsers(redisFleet),
    'fleet/amqp-url': amqpUrl('fleet', amqpFleet),
    'fleet/redis-url': `redis://fleet:${redisFleet}@${redisAddress}\n`,
    'worker/amqp-url': amqpUrl('worker', amqpWorker),
    'operator/amqp-url': amqpUrl('operator', amqpOperator),
    'operator/password': `${amqpOperator}\n`,
  };
}

/** Without a name one may only ask whether it is alive (https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/). */
function redisUsers(password: string): string {
  const hash = createHash('sha256').update(password).digest('hex');
  return [
    'user default on nopass resetkeys resetchannels -@all +ping',
    // INFO counts as dangerous, and says whether the data are loaded.
    // Replicas that share limits publish to each other.
    `user fleet on #${hash} ~* resetchannels &*:limits:* +@all -@admin -@dangerous +info`,
    '',
  ].join('\n');
}

async function passwordsOf({ folder, rotate }: CredentialsOptions): Promise<Passwords> {
  const passwordIn = async (path: string): Promise<string> => {
    const kept = rotate ? undefined : passwordFromUrl(await contentOf(join(folder, path)));
    return kept ?? randomBytes(PASSWORD_BYTES).toString('base64url');
  };
  return {
    amqpFleet: await passwordIn('fleet/amqp-url'),
    amqpWorker: await passwordIn('worker/amqp-url'),
    amqpOperator: await passwordIn('operator/amqp-url'),
    redisFleet: await passwordIn('fleet/redis-url'),
  };
}

function passwordFromUrl(text: string | undefined): string | undefined {
  const url = text?.trim() ?? '';
  return URL.canParse(url) ? new URL(url).password || undefined : undefined;
}

/** Undefined where there is no such file. */
async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
