// SPDX-License-Identifier: Apache-2.0
export { consumeEvents, type ConsumeOptions } from './consume.ts';
export { SeenIds } from './seen-ids.ts';
