// SPDX-License-Identifier: AGPL-3.0-only
import { expect, test } from 'vitest';
import { parseCommand } from './arguments.ts';

test.each([
  [['up'], { name: 'up' }],
  [['ps', '--json'], { name: 'ps', json: true }],
  [['tail'], { name: 'tail', pattern: '#', json: false, count: undefined }],
  [
    ['tail', 'ws.#', '--json', '--count', '3'],
    { name: 'tail', pattern: 'ws.#', json: true, count: 3 },
  ],
  [['key', 'event.json'], { name: 'key', file: 'event.json' }],
  [['key'], { name: 'key', file: undefined }],
  [['api'], { name: 'api', json: false, opsUrls: [], count: 10 }],
  [
    ['api', '--ops', 'http://a:9100', '--ops=http://b:9100', '--count=3', '--json'],
    { name: 'api', json: true, opsUrls: ['http://a:9100', 'http://b:9100'], count: 3 },
  ],
  [['sim'], { name: 'sim', json: false }],
  [['sim', '--json'], { name: 'sim', json: true }],
  [
    ['credentials', 'out'],
    {
      name: 'credentials',
      options: {
        folder: 'out',
        namespaces: ['gatefleet'],
        amqpAddress: 'rabbitmq:5672',
        redisAddress: 'redis:6379',
        rotate: false,
      },
    },
  ],
  [
    ['credentials', 'out', '--namespace=a,b', '--amqp=[::1]:1', '--redis=h.x:2', '--rotate'],
    {
      name: 'credentials',
      options: {
        folder: 'out',
        namespaces: ['a', 'b'],
        amqpAddress: '[::1]:1',
        redisAddress: 'h.x:2',
        rotate: true,
      },
    },
  ],
  [[], { name: 'help' }],
  [['up', '--help'], { name: 'help' }],
  [['--version'], { name: 'version' }],
])('%j', (args, command) => {
  expect(parseCommand(args)).toEqual(command);
});

test.each([
  [['down'], /no command "down"/],
  [['up', 'now'], /what is "now" for/],
  [['sim', '8080'], /what is "8080" for/],
  [['up', '--json'], /--json has no meaning/],
  [['api', '--ops', 'a:9100'], /--ops takes an address/],
  [['tail', '--ops', 'http://a:9100'], /--ops has no meaning/],
  [['ps', '--count', '3'], /--count has no meaning/],
  [['tail', '#', '--count', '0'], /whole number/],
  [['tail', '#', '--count', '1.5'], /whole number/],
  [['tail', '--colour'], /--colour/],
  [['tail', '--rotate'], /--rotate has no meaning/],
  [['credentials'], /needs a folder/],
  [['credentials', 'out', '--namespace', 'a,B'], /"B" is no namespace/],
  [['credentials', 'out', '--amqp', 'amqp://host'], /--amqp takes host:port/],
  [['credentials', 'out', '--redis', 'host'], /--redis takes host:port/],
])('%j is refused', (args, message) => {
  expect(() => parseCommand(args)).toThrow(message);
});
