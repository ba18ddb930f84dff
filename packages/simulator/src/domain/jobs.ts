// SPDX-License-Identifier: AGPL-3.0-only
// What happens by itself at a time. Jobs are named and have texts as arguments, so that a saved world
// knows them when it is loaded.
import type { DomainContext } from './context.ts';
import { expireUnanswered, FORGET_JOB, forgetInteraction, UNANSWERED_JOB } from './interactions.ts';
import { forgetInvite, INVITE_JOB } from './invites.ts';
import { endPoll, POLL_END } from './polls.ts';
import { ARCHIVE_JOB, archiveWhenDue } from './thread-archive.ts';

type Job = (ctx: DomainContext, args: readonly string[]) => void;

/** By name; a job that finds nothing left to do does nothing. */
export const JOBS: ReadonlyMap<string, Job> = new Map<string, Job>([
  [UNANSWERED_JOB, expireUnanswered],
  [FORGET_JOB, forgetInteraction],
  [INVITE_JOB, forgetInvite],
  [ARCHIVE_JOB, archiveWhenDue],
  [POLL_END, endPoll],
]);
