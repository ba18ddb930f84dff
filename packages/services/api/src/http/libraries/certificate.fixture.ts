// SPDX-License-Identifier: AGPL-3.0-only
// A certificate of its own for 127.0.0.1.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '@gatefleet/servers/fixture';

export async function createCertificate(): Promise<{
  readonly key: string;
  readonly cert: string;
}> {
  await using folder = await temporaryFolder();
  const files = { key: join(folder.path, 'key.pem'), cert: join(folder.path, 'cert.pem') };
  const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1';
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const named = [...subject, '-keyout', files.key, '-out', files.cert];
  await promisify(execFile)('openssl', [...args.split(' '), ...named]);
  const [key, cert] = await Promise.all([
    readFile(files.key, 'utf8'),
    readFile(files.cert, 'utf8'),
  ]);
  return { key, cert };
}
