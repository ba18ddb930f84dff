// SPDX-License-Identifier: AGPL-3.0-only
// One simulator, one library connected to it, and what the steps of the script hand on to each other.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent, fetch } from 'undici';
import { createSimulator, type Simulator } from '../simulator.ts';
import type { SeenGuild, Transport } from './conformance-client.ts';
import { LIBRARIES, type LibraryName } from './libraries.ts';
import { RemoteClient } from './remote-client.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly certPath: string;
}

/** A certificate of its own for 127.0.0.1, in files that live as long as `use` runs. */
async function withCertificate<T>(use: (certificate: Certificate) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gatefleet-conformance-'));
  try {
    const keyPath = join(folder, 'key.pem');
    const certPath = join(folder, 'cert.pem');
    const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1';
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const files = ['-keyout', keyPath, '-out', certPath];
    await promisify(execFile)('openssl', [...args.split(' '), ...subject, ...files]);
    const [key, cert] = await Promise.all([readFile(keyPath, 'utf8'), readFile(certPath, 'utf8')]);
    return await use({ key, cert, certPath });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface HttpAnswer {
  readonly status: number;
  readonly bytes: Buffer;
}

/** HTTP as the test's own client, which trusts the simulator's certificate. */
export class Http implements AsyncDisposable {
  readonly #agent: Agent;

  constructor(ca: string | undefined) {
    this.#agent = new Agent(ca === undefined ? {} : { connect: { ca } });
  }

  async send(
    url: string,
    init: { method?: string; body?: object | undefined; token?: string } = {},
  ) {
    const { method = 'GET', body, token } = init;
    const response = await fetch(url, {
      method,
      dispatcher: this.#agent,
      headers: {
        'user-agent': 'DiscordBot (https://example.org, 1)',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bot ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: HttpAnswer = {
      status: response.status,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#agent.close();
  }
}

/** What one step leaves for those after it. */
export interface Findings {
  /** Who acts as a user. */
  userId?: string;
  guild?: SeenGuild;
  channelId?: string;
  messageId?: string;
  /** The message that answered the slash command, with the buttons. */
  answerId?: string;
}

export interface Stage {
  readonly simulator: Simulator;
  readonly client: RemoteClient;
  readonly transport: Transport;
  readonly http: Http;
  readonly findings: Findings;
}

/** Starts a simulator and the library's process, and gives both to `use`. */
export async function withStage<T>(
  { library, transport }: { readonly library: LibraryName; readonly transport: Transport },
  use: (stage: Stage) => Promise<T>,
): Promise<T> {
  const run = async (certificate?: Certificate): Promise<T> => {
    const tls =
      certificate === undefined ? {} : { tls: { key: certificate.key, cert: certificate.cert } };
    await using simulator = await createSimulator({ guilds: 3, transcript: true, ...tls });
    await using http = new Http(certificate?.cert);
    const { apiUrl, token } = simulator;
    await using client = await RemoteClient.start({
      library,
      target: { apiUrl, token, transport },
      extraCertificates: certificate?.certPath,
    });
    return await use({ simulator, client, transport, http, findings: {} });
  };
  return LIBRARIES[library].tls ? withCertificate(run) : run();
}
