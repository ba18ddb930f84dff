// SPDX-License-Identifier: AGPL-3.0-only
import { namesOf } from '@gatefleet/contract';
import { withoutCredentials } from '@gatefleet/rabbitmq';
import { lockFolder, ServersError } from '@gatefleet/servers';
import type { Checkout } from './checkout.ts';
import { parseConfig, type UpConfig } from './config.ts';
import { CliError } from './errors.ts';
import { EventTail } from './event-tail.ts';
import { Fleet } from './fleet.ts';
import { LiveView, wallClockMs } from './live-view.ts';
import { endStrays, readRunFile } from './run-file.ts';
import type { Screen } from './screen.ts';

const SUMMARY_INTERVAL_MS = 5000;

export interface UpOptions {
  readonly checkout: Checkout;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly screen: Screen;
  readonly confirmInstall: (packages: readonly string[]) => Promise<boolean>;
  /** Aborted by the first signal to stop. */
  readonly signal: AbortSignal;
  /** Told how to end everything at once, for the second. */
  readonly onForce: (kill: () => void) => void;
}

/** Returns when it was asked to stop and nothing is left; throws when it cannot go on. */
export async function up(options: UpOptions): Promise<void> {
  const config = parseConfig(options.environment);
  await using resources = new AsyncDisposableStack();
  const lock = await lockCheckout(options.checkout);
  resources.defer(() => lock.release());
  endLeftovers(options);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const view = new LiveView(options.screen);
  try {
    const fleet = resources.use(await createFleet(options, { config, view, stop, signal }));
    options.onForce(() => fleet.kill());
    await using tail = watch(fleet, config, view);
    await tail.listening(signal);
    await startServices(fleet, { config, options });
    announce(fleet, config, options.screen);
    view.open(wallClockMs());
    const summary = setInterval(
      () => options.screen.line(view.summary(wallClockMs())),
      SUMMARY_INTERVAL_MS,
    );
    resources.defer(() => clearInterval(summary));
    await aborted(signal);
  } catch (error) {
    // Whatever an interrupted start complains of, it was asked to stop.
    if (!options.signal.aborted) throw stop.signal.aborted ? stop.signal.reason : error;
  }
  if (!options.signal.aborted) throw stop.signal.reason;
}

async function lockCheckout(checkout: Checkout) {
  try {
    return await lockFolder(checkout.state, 'gatefleet up');
  } catch (error) {
    if (!(error instanceof ServersError)) throw error;
    throw new CliError(
      'ALREADY_RUNNING',
      'gatefleet up runs here already; npx gatefleet ps shows it',
      { cause: error },
    );
  }
}

/** After a `kill -9` services end by themselves; one that did not is ended here. */
function endLeftovers({ checkout, screen }: UpOptions): void {
  const file = readRunFile(checkout.runFile);
  if (file.kind !== 'stale') return;
  const ended = endStrays(file.state, [checkout.wsMain, checkout.apiMain, checkout.simulatorMain]);
  screen.line(`the last run did not end in order; ${ended} of its services were still there`);
}

interface Run {
  readonly config: UpConfig;
  readonly view: LiveView;
  readonly stop: AbortController;
  readonly signal: AbortSignal;
}

function createFleet(options: UpOptions, { config, view, stop, signal }: Run): Promise<Fleet> {
  const { screen } = options;
  return Fleet.create({
    checkout: options.checkout,
    config,
    environment: options.environment,
    confirmInstall: options.confirmInstall,
    signal,
    onProgress: (line) => screen.line(line),
    onWarning: (line) => screen.passingLine(screen.paint('yellow', line)),
    onWsExit: () => view.noteShardsLost(),
    onFatal: (error) => stop.abort(error),
  });
}

function watch(fleet: Fleet, config: UpConfig, view: LiveView): EventTail {
  return new EventTail({
    amqpUrls: fleet.amqpUrl.split(','),
    namespace: config.namespace,
    patterns: ['#'],
    onMessage: (message) => view.note(message, wallClockMs()),
  });
}

async function startServices(
  fleet: Fleet,
  { config, options }: { config: UpConfig; options: UpOptions },
): Promise<void> {
  const { screen } = options;
  if (config.simulated) screen.line('starting a simulated Discord');
  const discord = config.simulated ? await fleet.startSimulator() : {};
  screen.line('starting the shard runner');
  await fleet.startWs(discord);
  screen.line('starting the REST proxy');
  await fleet.startApi(discord);
}

function announce(fleet: Fleet, config: UpConfig, screen: Screen): void {
  const { processes, amqpUrl, redisUrl } = fleet.state;
  const own = new Set(processes.map(({ service }) => service));
  const given: [string, string, string][] = [];
  if (!own.has('rabbitmq')) {
    given.push(['rabbitmq', 'amqp', amqpUrl.split(',').map(withoutCredentials).join(',')]);
  }
  if (!own.has('redis')) given.push(['redis', 'redis', withoutCredentials(redisUrl)]);
  screen.line(screen.paint('green', 'gatefleet ready'));
  screen.table([
    ...given,
    ...processes.flatMap(({ service, addresses }) =>
      Object.entries(addresses).map(([name, url]): [string, string, string] => [
        service,
        name,
        url,
      ]),
    ),
    ['namespace', '', config.namespace],
    ['exchange', 'events', namesOf(config.namespace).events],
  ]);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
