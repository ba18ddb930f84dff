// SPDX-License-Identifier: AGPL-3.0-only
// What is shipped as an image. A new service adds itself here, to docker-compose.yml and to k8s/.

/** How a container's health is asked for; written beside the program as health.json. */
export interface HealthEndpoint {
  /** The variable that holds the port, and the port where it is not set. */
  readonly portVariable: string;
  readonly port: number;
  readonly path: string;
}

export interface Deployable {
  readonly entry: string;
  readonly title: string;
  readonly description: string;
  readonly license: 'AGPL-3.0-only' | 'Apache-2.0';
  /** Absent where nothing stays running. */
  readonly health?: HealthEndpoint;
  /** Folders that volumes are put on: a new volume takes its owner from them. */
  readonly folders?: readonly string[];
}

export const DEPLOYABLES: Readonly<Record<string, Deployable>> = {
  ws: {
    entry: 'packages/services/ws/src/main.ts',
    title: 'Gatefleet ws',
    description: "The shard runner: Discord's gateway into RabbitMQ, with nothing lost",
    license: 'AGPL-3.0-only',
    health: { portVariable: 'OPS_PORT', port: 9100, path: '/readyz' },
  },
  api: {
    entry: 'packages/services/api/src/main.ts',
    title: 'Gatefleet api',
    description: "The REST proxy: one rate limiter for all of a bot's calls to Discord",
    license: 'AGPL-3.0-only',
    health: { portVariable: 'OPS_PORT', port: 9100, path: '/readyz' },
  },
  simulator: {
    entry: 'packages/simulator/src/main.ts',
    title: 'Gatefleet simulator',
    description: 'A simulated Discord for tests and demos',
    license: 'AGPL-3.0-only',
    health: { portVariable: 'SIM_PORT', port: 3000, path: '/api/v10/gateway' },
  },
  'demo-worker': {
    entry: 'examples/demo-worker/src/main.ts',
    title: 'Gatefleet demo worker',
    description: "A worker that counts the fleet's events",
    license: 'Apache-2.0',
    health: { portVariable: 'PORT', port: 9100, path: '/readyz' },
  },
  cli: {
    entry: 'packages/cli/src/main.ts',
    title: 'Gatefleet command line',
    description: 'tail, api, key and credentials of a fleet',
    license: 'AGPL-3.0-only',
    folders: [
      'credentials/rabbitmq',
      'credentials/redis',
      'credentials/fleet',
      'credentials/worker',
      'credentials/operator',
    ],
  },
};
