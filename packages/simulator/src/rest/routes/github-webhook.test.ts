// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { webhook } from '../guild-answers.fixture.ts';
import { createScene, invalid, NOWHERE, refused, type Scene } from '../guild-scene.fixture.ts';
import { messageEvent } from '../message-answers.fixture.ts';

const sender = {
  login: 'octo',
  html_url: 'https://github.test/octo',
  avatar_url: 'https://github.test/octo.png',
};
const repository = { name: 'hut', full_name: 'octo/hut', html_url: 'https://github.test/hut' };
const common = { sender, repository };
const issue = { number: 7, title: 'Leak', html_url: 'https://github.test/7', body: 'Wet.' };
const comment = { html_url: 'https://github.test/c', body: 'Indeed.', commit_id: '0123456789' };
const commit = {
  id: 'abcdef0123',
  message: 'Mend the roof\n\nAt last',
  url: 'https://github.test/commit',
  author: { name: 'Octo' },
};
const created = { action: 'created' };
const pull_request = issue;

const events: readonly [event: string, fields: object, title: string][] = [
  ['push', { ref: 'refs/heads/main', commits: [commit] }, '1 new commit on main'],
  ['push', { ref: 'refs/heads/x', commits: [], forced: true, after: 'abcdef01' }, 'force-pushed'],
  ['create', { ref: 'v1', ref_type: 'tag' }, 'New tag created: v1'],
  ['delete', { ref: 'x', ref_type: 'branch' }, 'Branch deleted: x'],
  ['commit_comment', { ...created, comment }, 'New comment on commit `0123456`'],
  ['fork', { forkee: { full_name: 'me/hut' } }, 'Fork created: me/hut'],
  ['issues', { action: 'opened', issue }, 'Issue opened: #7 Leak'],
  ['issues', { action: 'closed', issue }, 'Issue closed: #7 Leak'],
  ['issue_comment', { ...created, issue, comment }, 'New comment on issue #7 Leak'],
  [
    'issue_comment',
    { ...created, issue: { ...issue, pull_request: {} }, comment },
    'New comment on pull request #7 Leak',
  ],
  ['member', { action: 'added', member: { login: 'new' } }, 'New collaborator added: new'],
  ['public', {}, 'Now open sourced!'],
  ['pull_request', { action: 'reopened', pull_request }, 'Pull request reopened: #7 Leak'],
  [
    'pull_request_review',
    { action: 'submitted', pull_request, review: { ...comment, state: 'changes_requested' } },
    'Pull request changes requested: #7 Leak',
  ],
  ['pull_request_review_comment', { ...created, pull_request, comment }, 'New review comment'],
  ['release', { action: 'published', release: { tag_name: 'v1' } }, 'New release published: v1'],
  ['watch', { action: 'started' }, 'New star added'],
  [
    'check_run',
    {
      action: 'completed',
      check_run: { name: 'test', conclusion: 'failure', check_suite: { head_branch: 'main' } },
    },
    'test failed on main',
  ],
  [
    'check_suite',
    { action: 'completed', check_suite: { conclusion: 'success', app: { name: 'CI' } } },
    'CI checks success',
  ],
  ['discussion', { ...created, discussion: issue }, 'New discussion #7 Leak'],
  ['discussion_comment', { ...created, discussion: issue, comment }, 'New comment on discussion'],
];

async function post(scene: Scene, path: string, told: { event?: string; payload: object }) {
  const headers = told.event === undefined ? {} : { 'x-github-event': told.event };
  return scene.call('POST', path, told.payload, { anonymous: true, headers });
}

async function pathFor(scene: Scene): Promise<string> {
  const channel = `/channels/${scene.channelId(0)}/webhooks`;
  const { id, token } = await scene.ok(webhook, 'POST', channel, { name: 'Hub' });
  return `/webhooks/${id}/${token}/github`;
}

test.each(events)('tells of %s %j', async (event, fields, title) => {
  await using scene = await createScene();
  const path = await pathFor(scene);
  const answered = await post(scene, path, { event, payload: { ...common, ...fields } });
  expect(answered).toEqual({ status: 204, body: undefined });
  const told = messageEvent.parse(await scene.event('MESSAGE_CREATE'));
  expect(told.author).toMatchObject({ username: 'Hub', bot: true });
  expect(told.embeds).toHaveLength(1);
  expect(told.embeds[0]).toMatchObject({
    type: 'rich',
    title: expect.stringMatching(/^\[octo\/hut\] /),
    author: { name: 'octo', url: sender.html_url, icon_url: sender.avatar_url },
  });
  expect(told.embeds[0]?.title).toContain(title);
});

test('lists commits by their first line, with links', async () => {
  await using scene = await createScene();
  const payload = { ...common, ref: 'refs/heads/main', commits: [commit, commit] };
  await post(scene, await pathFor(scene), { event: 'push', payload });
  const { embeds } = messageEvent.parse(await scene.event('MESSAGE_CREATE'));
  const line = '[`abcdef0`](https://github.test/commit) Mend the roof - Octo';
  expect(embeds[0]?.description).toBe(`${line}\n${line}`);
});

test.each([
  ['ping', { zen: 'Keep it simple.' }],
  ['star', { ...common, ...created }],
  ['issues', { ...common, action: 'labeled', issue }],
  ['issue_comment', { ...common, action: 'edited', issue, comment }],
  ['push', { ...common, ref: 'refs/heads/new', commits: [] }],
  ['check_run', { ...common, action: 'created', check_run: { name: 'test' } }],
  ['watch', { ...common, action: 'stopped' }],
])('says nothing of %s %j', async (event, payload) => {
  await using scene = await createScene();
  const answered = await post(scene, await pathFor(scene), { event, payload });
  expect(answered).toEqual({ status: 204, body: undefined });
  expect(await scene.eventNames()).not.toContain('MESSAGE_CREATE');
});

test('refuses what is not from GitHub, and webhooks that are not there', async () => {
  await using scene = await createScene();
  const path = await pathFor(scene);
  const unnamed = await post(scene, path, { payload: common });
  expect(unnamed).toMatchObject(invalid('x-github-event', 'BASE_TYPE_REQUIRED'));
  const partial = await post(scene, path, { event: 'issues', payload: common });
  expect(partial).toMatchObject(invalid('issue', 'BASE_TYPE_REQUIRED'));
  const nowhere = `/webhooks/${NOWHERE}/nothing/github`;
  const unknown = await post(scene, nowhere, { event: 'public', payload: common });
  expect(unknown).toMatchObject(refused(404, 10_015));
  const wrong = path.replace(/.\/github$/, '!/github');
  const denied = await post(scene, wrong, { event: 'public', payload: common });
  expect(denied).toMatchObject(refused(401, 50_027));
});
