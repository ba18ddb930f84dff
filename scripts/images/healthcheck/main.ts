// SPDX-License-Identifier: AGPL-3.0-only
// The health check inside the images, which have no shell and no curl: exits with 0 where the program beside it
// answers with 2xx, with 1 and the reason where it does not.
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { HealthEndpoint } from '../deployables.ts';

const TIMEOUT_MS = 4000;

const file = new URL('../health.json', import.meta.url);
const { portVariable, port, path } = JSON.parse(readFileSync(file, 'utf8')) as HealthEndpoint;

function end(text: string, exitCode: number): void {
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}

const request = get(
  {
    host: '127.0.0.1',
    port: Number(process.env[portVariable] || port),
    path,
    // The simulator refuses whoever does not name himself, as Discord does.
    headers: { 'user-agent': 'gatefleet-healthcheck' },
    agent: false,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  },
  (response) => {
    const { statusCode = 0 } = response;
    let body = '';
    response.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    response.on('end', () =>
      end(`${statusCode} ${body}`, statusCode >= 200 && statusCode < 300 ? 0 : 1),
    );
  },
);
request.on('error', (error) => end(error.message, 1));
