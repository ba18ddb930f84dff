// SPDX-License-Identifier: AGPL-3.0-only
// The files and variables that keep a RabbitMQ node inside one folder and on loopback: node, distribution,
// epmd and management each get a port of their own, and the node's name never changes, so that its data
// belong to it on whatever ports it starts next.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface RabbitmqPorts {
  readonly amqp: number;
  readonly distribution: number;
  readonly epmd: number;
  readonly management: number;
}

export interface RabbitmqLayout {
  readonly env: Readonly<Record<string, string>>;
  readonly outputFile: string;
  readonly epmdOutputFile: string;
}

const MEMORY_LIMIT = '1GB';

export function rabbitmqLayout(folder: string, ports: RabbitmqPorts): RabbitmqLayout {
  const etc = join(folder, 'etc');
  return {
    outputFile: join(folder, 'log', 'output.log'),
    epmdOutputFile: join(folder, 'log', 'epmd.log'),
    env: {
      HOME: join(folder, 'home'),
      RABBITMQ_NODENAME: 'gatefleet@localhost',
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_NODE_PORT: String(ports.amqp),
      RABBITMQ_DIST_PORT: String(ports.distribution),
      ERL_EPMD_PORT: String(ports.epmd),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      RABBITMQ_MNESIA_BASE: join(folder, 'mnesia'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(etc, 'enabled_plugins'),
      RABBITMQ_CONFIG_FILE: join(etc, 'rabbitmq.conf'),
      RABBITMQ_CONFIG_FILES: join(folder, 'conf.d'),
      RABBITMQ_ADVANCED_CONFIG_FILE: join(etc, 'advanced.config'),
      RABBITMQ_CONF_ENV_FILE: join(etc, 'rabbitmq-env.conf'),
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
      // The start script keeps a shell between us and the Erlang VM unless input is allowed. Without it the
      // child we start *is* the VM; -noinput is what the script then leaves out.
      RABBITMQ_ALLOW_INPUT: '1',
      RABBITMQ_SERVER_START_ARGS: '-noinput',
    },
  };
}

export async function writeRabbitmqFiles(folder: string, ports: RabbitmqPorts): Promise<void> {
  for (const name of ['home', 'mnesia', 'log', 'etc', 'conf.d']) {
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  }
  await writeCookie(join(folder, 'home', '.erlang.cookie'));
  await writeFile(join(folder, 'etc', 'rabbitmq-env.conf'), '');
  await writeFile(join(folder, 'etc', 'enabled_plugins'), '[rabbitmq_management].\n');
  await writeFile(join(folder, 'etc', 'rabbitmq.conf'), rabbitmqConf(ports.management));
}

function rabbitmqConf(managementPort: number): string {
  return [
    'management.tcp.ip = 127.0.0.1',
    `management.tcp.port = ${managementPort}`,
    `vm_memory_high_watermark.absolute = ${MEMORY_LIMIT}`,
    'disk_free_limit.absolute = 100MB',
    'log.console = false',
    'log.file = rabbitmq.log',
    'log.file.rotation.size = 10485760',
    'log.file.rotation.count = 3',
    '',
  ].join('\n');
}

async function writeCookie(file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o400 });
  await chmod(file, 0o400);
}

/** rabbitmqctl's own words for the limit of {@link rabbitmqConf}. */
export const MEMORY_LIMIT_ARGUMENTS: readonly string[] = ['absolute', MEMORY_LIMIT];
