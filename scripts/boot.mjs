#!/usr/bin/env node
// SPDX-License-Identifier: AGPL-3.0-only
// `node scripts/boot.mjs TASK [arguments]`: what every npm script of this repository calls.
import { boot } from './boot-task.mjs';

const [task = '', ...args] = process.argv.slice(2);
// oxlint-disable-next-line node/no-process-env -- this file is the program's main
process.exitCode = await boot(task, args, { environment: process.env });
