// SPDX-License-Identifier: AGPL-3.0-only
//
// The feeder as a process: its CPU time is not the runner's.

import { Feeder, type FeederCompression } from './feeder.ts';

type Order = { readonly count: number; readonly batch: number; readonly pauseMs: number };

const [compression = 'zstd-stream', events = '20000'] = process.argv.slice(2);
const feeder = await Feeder.start({
  compression: compression as FeederCompression,
  events: Number(events),
});
process.on('message', ({ count, batch, pauseMs }: Order) => {
  void feeder.send(count, batch, pauseMs).then(() => process.send?.({ type: 'sent' }));
});
process.once('disconnect', () => process.exit(0));
process.send?.({ type: 'started', url: feeder.url });
