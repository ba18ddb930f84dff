// SPDX-License-Identifier: AGPL-3.0-only
// Embeds for the GitHub events that Discord names. What it says of each is not documented: the words and
// colours are ours.
import type { z } from 'zod';
import { parseForm } from '../input/form-errors.ts';
import * as github from '../input/github.ts';

const MAX_TITLE = 256;
const MAX_BODY = 500;
const MAX_COMMITS = 10;
const MAX_COMMIT_LINE = 50;

const COLORS = {
  plain: 0x2f3136,
  news: 0x7289da,
  opened: 0x009800,
  closed: 0xcb2431,
  issue: 0xeb6420,
  comment: 0xe68d60,
  fork: 0xfcbd1f,
} as const;

interface Told {
  readonly title: string;
  readonly url?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly color: keyof typeof COLORS;
}

/** As embeds are given. */
export interface GithubEmbed {
  readonly title: string;
  readonly url?: string;
  readonly description?: string;
  readonly color: number;
  readonly author: { readonly name: string; readonly url?: string; readonly icon_url?: string };
}

const cut = (value: string, length: number): string =>
  value.length <= length ? value : `${value.slice(0, length - 3)}...`;

const urlField = (url: string | null | undefined) => (url ? { url } : {});

function embedOf({ sender, repository }: github.GithubEvent, told: Told): GithubEmbed {
  const { description } = told;
  return {
    title: cut(`[${repository.full_name}] ${told.title}`, MAX_TITLE),
    ...urlField(told.url ?? repository.html_url),
    ...(description ? { description: cut(description, MAX_BODY) } : {}),
    color: COLORS[told.color],
    author: {
      name: sender.login,
      ...urlField(sender.html_url),
      ...(sender.avatar_url ? { icon_url: sender.avatar_url } : {}),
    },
  };
}

/** From a payload to an embed; undefined where there is nothing to say. */
type Teller = (payload: unknown) => GithubEmbed | undefined;

function teller<T extends github.GithubEvent>(
  schema: z.ZodType<T>,
  tell: (event: T) => Told | undefined,
): Teller {
  return (payload) => {
    const event = parseForm(schema, payload);
    const told = tell(event);
    return told === undefined ? undefined : embedOf(event, told);
  };
}

interface Numbered {
  readonly number: number;
  readonly title: string;
}

const named = ({ number, title }: Numbered): string => `#${number} ${title}`;
const short = (commit: string): string => commit.slice(0, 7);
/** Of `refs/heads/main`. */
const branchOf = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, '');

const OPENED_AND_CLOSED: ReadonlySet<string> = new Set(['opened', 'closed', 'reopened']);

const colorFor = (action: string, opened: keyof typeof COLORS): keyof typeof COLORS =>
  action === 'closed' ? 'closed' : opened;

type Push = z.output<typeof github.githubPush>;

function commitLine({ id, message, url, author }: Push['commits'][number]): string {
  const [subject = ''] = message.split('\n', 1);
  const link = url ? `[\`${short(id)}\`](${url})` : `\`${short(id)}\``;
  return `${link} ${cut(subject, MAX_COMMIT_LINE)} - ${author?.name ?? ''}`;
}

function tellPush({ ref, forced, after, compare, commits }: Push): Told | undefined {
  const branch = branchOf(ref);
  if (forced === true) {
    const title = `Branch ${branch} was force-pushed to \`${short(after ?? '')}\``;
    return { title, url: compare, color: 'closed' };
  }
  if (commits.length === 0) return undefined;
  return {
    title: `${commits.length} new commit${commits.length === 1 ? '' : 's'} on ${branch}`,
    url: compare,
    description: commits.slice(0, MAX_COMMITS).map(commitLine).join('\n'),
    color: 'news',
  };
}

function tellCheck(
  action: string | null | undefined,
  check: {
    name: string;
    branch: string | null | undefined;
    conclusion?: string | null | undefined;
  },
): { title: string; color: keyof typeof COLORS } | undefined {
  const { name, branch, conclusion } = check;
  if (action !== 'completed' || !conclusion) return undefined;
  const isGood = conclusion === 'success';
  const title = `${name} ${isGood ? 'success' : 'failed'}${branch ? ` on ${branch}` : ''}`;
  return { title, color: isGood ? 'opened' : 'closed' };
}

const codeEvents: readonly (readonly [string, Teller])[] = [
  ['push', teller(github.githubPush, tellPush)],
  [
    'create',
    teller(github.githubRef, ({ ref, ref_type: type }) => ({
      title: `New ${type} created: ${ref}`,
      color: 'plain',
    })),
  ],
  [
    'delete',
    teller(github.githubRef, ({ ref, ref_type: type }) => ({
      title: `${type === 'tag' ? 'Tag' : 'Branch'} deleted: ${ref}`,
      color: 'plain',
    })),
  ],
  [
    'commit_comment',
    teller(github.githubCommitComment, ({ action, comment }) =>
      action === 'created'
        ? {
            title: `New comment on commit \`${short(comment.commit_id)}\``,
            url: comment.html_url,
            description: comment.body,
            color: 'comment',
          }
        : undefined,
    ),
  ],
  [
    'check_run',
    teller(github.githubCheckRun, ({ action, check_run: run }) => {
      const branch = run.check_suite?.head_branch;
      const told = tellCheck(action, { name: run.name, branch, conclusion: run.conclusion });
      return told && { ...told, url: run.html_url };
    }),
  ],
  [
    'check_suite',
    teller(github.githubCheckSuite, ({ action, check_suite: suite }) => {
      const name = `${suite.app?.name ?? 'Checks'} checks`;
      const branch = suite.head_branch;
      const told = tellCheck(action, { name, branch, conclusion: suite.conclusion });
      return told && { ...told, url: suite.html_url };
    }),
  ],
];

const talkEvents: readonly (readonly [string, Teller])[] = [
  [
    'issues',
    teller(github.githubIssue, ({ action, issue }) => {
      if (!OPENED_AND_CLOSED.has(action ?? '')) return undefined;
      const description = action === 'opened' ? issue.body : null;
      const title = `Issue ${action}: ${named(issue)}`;
      return { title, url: issue.html_url, description, color: colorFor(action ?? '', 'issue') };
    }),
  ],
  [
    'issue_comment',
    teller(github.githubIssueComment, ({ action, issue, comment }) => {
      if (action !== 'created') return undefined;
      const what = issue.pull_request ? 'pull request' : 'issue';
      const { html_url: url, body: description } = comment;
      const title = `New comment on ${what} ${named(issue)}`;
      return { title, url, description, color: 'comment' };
    }),
  ],
  [
    'pull_request',
    teller(github.githubPullRequest, ({ action, pull_request: pull }) => {
      if (!OPENED_AND_CLOSED.has(action ?? '')) return undefined;
      const description = action === 'opened' ? pull.body : null;
      const title = `Pull request ${action}: ${named(pull)}`;
      return { title, url: pull.html_url, description, color: colorFor(action ?? '', 'opened') };
    }),
  ],
  [
    'pull_request_review',
    teller(github.githubReview, ({ action, pull_request: pull, review }) => {
      if (action !== 'submitted') return undefined;
      const { html_url: url, body: description, state } = review;
      const what = state === 'commented' ? 'reviewed' : state.replaceAll('_', ' ');
      return { title: `Pull request ${what}: ${named(pull)}`, url, description, color: 'plain' };
    }),
  ],
  [
    'pull_request_review_comment',
    teller(github.githubReviewComment, ({ action, pull_request: pull, comment }) => {
      if (action !== 'created') return undefined;
      const { html_url: url, body: description } = comment;
      const title = `New review comment on pull request ${named(pull)}`;
      return { title, url, description, color: 'comment' };
    }),
  ],
  [
    'discussion',
    teller(github.githubDiscussion, ({ action, discussion }) => {
      if (action !== 'created') return undefined;
      const { html_url: url, body: description } = discussion;
      return { title: `New discussion ${named(discussion)}`, url, description, color: 'issue' };
    }),
  ],
  [
    'discussion_comment',
    teller(github.githubDiscussionComment, ({ action, discussion, comment }) => {
      if (action !== 'created') return undefined;
      const { html_url: url, body: description } = comment;
      const title = `New comment on discussion ${named(discussion)}`;
      return { title, url, description, color: 'comment' };
    }),
  ],
];

const projectEvents: readonly (readonly [string, Teller])[] = [
  [
    'fork',
    teller(github.githubFork, ({ forkee }) => ({
      title: `Fork created: ${forkee.full_name}`,
      url: forkee.html_url,
      color: 'fork',
    })),
  ],
  [
    'member',
    teller(github.githubMember, ({ action, member }) =>
      action === 'added'
        ? { title: `New collaborator added: ${member.login}`, url: member.html_url, color: 'plain' }
        : undefined,
    ),
  ],
  ['public', teller(github.githubBare, () => ({ title: 'Now open sourced!', color: 'plain' }))],
  [
    'release',
    teller(github.githubRelease, ({ action, release }) =>
      action === 'published'
        ? {
            title: `New release published: ${release.name || release.tag_name}`,
            url: release.html_url,
            description: release.body,
            color: 'plain',
          }
        : undefined,
    ),
  ],
  [
    'watch',
    teller(github.githubBare, ({ action }) =>
      action === 'started' ? { title: 'New star added', color: 'plain' } : undefined,
    ),
  ],
];

/** By the name in `X-GitHub-Event`. */
const TELLERS: ReadonlyMap<string, Teller> = new Map([
  ...codeEvents,
  ...talkEvents,
  ...projectEvents,
]);

/** Undefined for events that Discord says nothing of. */
export function githubEmbed(event: string, payload: unknown): GithubEmbed | undefined {
  return TELLERS.get(event)?.(payload);
}
