#!/usr/bin/env node
// SPDX-License-Identifier: AGPL-3.0-only
// `npx gatefleet …` in a checkout, under any Node from 20 on.
import { boot } from './boot-task.mjs';

process.exitCode = await boot('gatefleet', process.argv.slice(2), {
  // oxlint-disable-next-line node/no-process-env -- this file is the program's main
  environment: process.env,
  cwd: process.cwd(),
});
