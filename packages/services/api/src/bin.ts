#!/usr/bin/env node
// SPDX-License-Identifier: AGPL-3.0-only
// `gatefleet-api` as npm installs it. An older Node could not even parse the program, so it is told here.

const WANTED_NODE_MAJOR = 24;
const { node } = process.versions;

if (Number(node.split('.')[0]) >= WANTED_NODE_MAJOR) {
  await import('./main.ts');
} else {
  process.stderr.write(
    `gatefleet-api: runs on Node ${WANTED_NODE_MAJOR} or newer, not on ${node}\n`,
  );
  process.exitCode = 1;
}
