// SPDX-License-Identifier: AGPL-3.0-only
import { expect, it } from 'vitest';
import { type Image, parseImage, serviceOf } from './images.ts';

it.each<[string, Image]>([
  ['redis', { name: 'redis' }],
  ['redis:8', { name: 'redis', tag: '8' }],
  ['localhost:5000/redis', { name: 'localhost:5000/redis' }],
  ['localhost:5000/a/redis:8', { name: 'localhost:5000/a/redis', tag: '8' }],
  ['redis@sha256:ab', { name: 'redis', digest: 'sha256:ab' }],
  ['redis:8@sha256:ab', { name: 'redis', tag: '8', digest: 'sha256:ab' }],
])('reads %s', (text, image) => {
  expect(parseImage(text)).toEqual({ tag: undefined, digest: undefined, ...image });
});

it.each([
  ['gatefleet/ws:1', 'ws'],
  ['registry.example:5000/team/gatefleet/demo-worker', 'demo-worker'],
  ['redis:8', undefined],
  ['notgatefleet/ws', undefined],
])('knows which service %s is', (image, service) => {
  expect(serviceOf(image)).toBe(service);
});
