// SPDX-License-Identifier: AGPL-3.0-only
// The compose file, run under a name and on ports of its own; nothing of it is left after disposal.
import type { InspectedContainer } from './container-facts.ts';
import type { Environment, Engine } from './engine.ts';

export interface ContainerState extends InspectedContainer {
  readonly RestartCount: number;
  readonly State: {
    readonly Pid: number;
    readonly Status: string;
    readonly ExitCode: number;
    readonly StartedAt: string;
    readonly FinishedAt: string;
    readonly Health?: { readonly Status: string };
  };
}

export interface StackOptions {
  readonly engine: Engine;
  /** Name of the compose project. */
  readonly project: string;
  /** Tag of the images. */
  readonly tag: string;
  /** Of the compose command, before its verb: profiles and files. */
  readonly args: readonly string[];
  readonly environment?: Environment;
}

const NODE = '/nodejs/bin/node';

export class Stack implements AsyncDisposable {
  readonly #options: StackOptions;

  constructor(options: StackOptions) {
    this.#options = options;
  }

  compose(...args: readonly string[]): Promise<string> {
    const { engine, project, tag, environment } = this.#options;
    const own = {
      COMPOSE_PROJECT_NAME: project,
      GATEFLEET_VERSION: tag,
      // Any free ones.
      AMQP_PORT: '0',
      MANAGEMENT_PORT: '0',
      API_HTTP_PORT: '0',
      API_GRPC_PORT: '0',
      API_SIM_PORT: '0',
    };
    return engine.compose({ ...own, ...environment }, ...this.#options.args, ...args);
  }

  /** Ids of the containers of a service, or of all. */
  async containers(service?: string): Promise<string[]> {
    const output = await this.compose('ps', '--all', '--quiet', ...(service ? [service] : []));
    return output.split('\n').filter((line) => line !== '');
  }

  async inspect(service?: string): Promise<ContainerState[]> {
    const output = await this.#options.engine.docker(
      'inspect',
      ...(await this.containers(service)),
    );
    return JSON.parse(output) as ContainerState[];
  }

  /** Runs JavaScript in a container and returns what it returns, by way of JSON. */
  async evaluate(service: string, script: string): Promise<unknown> {
    const program = `Promise.resolve((async () => { ${script} })()).then((x) => process.stdout.write(JSON.stringify(x ?? null)))`;
    return JSON.parse(await this.compose('exec', '-T', service, NODE, '-e', program)) as unknown;
  }

  /** Asks a container's own port over HTTP. */
  async ask(service: string, url: string, method = 'GET'): Promise<unknown> {
    const options = JSON.stringify({ method, headers: { 'user-agent': 'gatefleet-test' } });
    return await this.evaluate(
      service,
      `return await (await fetch(${JSON.stringify(url)}, ${options})).json()`,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.compose('down', '--volumes', '--timeout', '20');
  }
}
