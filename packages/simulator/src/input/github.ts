// SPDX-License-Identifier: AGPL-3.0-only
// Payloads of GitHub's webhooks, as far as embeds are made of them (docs: Execute GitHub-Compatible
// Webhook). All other fields are ignored.
import { z } from 'zod';
import { anyList } from './fields.ts';

const url = z.string().nullish();

const person = z.object({ login: z.string(), html_url: url, avatar_url: url });

/** What every event has. */
const event = z.object({
  action: z.string().nullish(),
  sender: person,
  repository: z.object({ name: z.string(), full_name: z.string(), html_url: url }),
});

const numbered = z.object({
  number: z.int(),
  title: z.string(),
  html_url: url,
  body: z.string().nullish(),
});

const written = z.object({ html_url: url, body: z.string().nullish() });

const check = z.object({
  conclusion: z.string().nullish(),
  html_url: url,
  head_branch: z.string().nullish(),
});

export const githubPush = event.extend({
  ref: z.string(),
  forced: z.boolean().nullish(),
  after: z.string().nullish(),
  compare: url,
  commits: anyList(
    z.object({
      id: z.string(),
      message: z.string(),
      url,
      author: z.object({ name: z.string() }).nullish(),
    }),
  ),
});

export const githubRef = event.extend({ ref: z.string(), ref_type: z.string() });

export const githubIssue = event.extend({ issue: numbered });

export const githubIssueComment = event.extend({
  issue: numbered.extend({ pull_request: z.looseObject({}).nullish() }),
  comment: written,
});

export const githubPullRequest = event.extend({ pull_request: numbered });

export const githubReview = event.extend({
  pull_request: numbered,
  review: written.extend({ state: z.string() }),
});

export const githubReviewComment = event.extend({ pull_request: numbered, comment: written });

export const githubCommitComment = event.extend({
  comment: written.extend({ commit_id: z.string() }),
});

export const githubFork = event.extend({
  forkee: z.object({ full_name: z.string(), html_url: url }),
});

export const githubMember = event.extend({ member: person });

export const githubRelease = event.extend({
  release: written.extend({ tag_name: z.string(), name: z.string().nullish() }),
});

export const githubCheckRun = event.extend({
  check_run: check.omit({ head_branch: true }).extend({
    name: z.string(),
    check_suite: z.object({ head_branch: z.string().nullish() }).nullish(),
  }),
});

export const githubCheckSuite = event.extend({
  check_suite: check.extend({ app: z.object({ name: z.string() }).nullish() }),
});

export const githubDiscussion = event.extend({ discussion: numbered });

export const githubDiscussionComment = event.extend({ discussion: numbered, comment: written });

export const githubBare = event;

export type GithubEvent = z.output<typeof event>;
