// SPDX-License-Identifier: AGPL-3.0-only
// The variables of our services, read by the services' own rules.
import { posix } from 'node:path';
import type { IContainer, IKeyToPath, IPodSpec } from 'kubernetes-models/v1';
import * as api from '../../packages/services/api/src/config.ts';
import * as ws from '../../packages/services/ws/src/config.ts';
import {
  parseConfig as parseSimulatorConfig,
  VARIABLE_NAMES,
} from '../../packages/simulator/src/config.ts';
import { serviceOf } from './images.ts';
import { type Manifest, ofKind, type Workload, workloadsOf } from './manifest.ts';
import { parseQuantity } from './quantity.ts';

type Variables = Readonly<Record<string, string>>;

const MEBIBYTE = 1_048_576;
/** What a service takes beside its buffers: with ws 340 MiB were measured with 256 shards. */
const OWN_MEMORY_BYTES = 384 * MEBIBYTE;
/** Between the end of a stop that takes as long as it may and the kill. */
const GRACE_MARGIN_S = 10;

/** Good values for what stands in a Secret, which is not looked into. */
const STAND_INS: Variables = {
  DISCORD_TOKEN: 'token',
  AMQP_URL: 'amqp://rabbitmq',
  REDIS_URL: 'redis://redis',
  SIM_TOKEN: 'token',
};

function variablesOf(
  { env = [], envFrom = [] }: IContainer,
  objects: readonly Manifest[],
): Variables {
  const maps = new Map(ofKind(objects, 'ConfigMap').map((map) => [map.metadata.name, map.data]));
  const dataOf = (name: string | undefined): Variables => maps.get(name ?? '') ?? {};
  return Object.fromEntries([
    ...envFrom.flatMap(({ configMapRef }) => Object.entries(dataOf(configMapRef?.name))),
    ...env.map(({ name, value, valueFrom }) => {
      const ref = valueFrom?.configMapKeyRef;
      return [name, value ?? (ref === undefined ? '' : dataOf(ref.name)[ref.key]) ?? ''];
    }),
  ]);
}

function itemsOf(pod: IPodSpec, volume: string): readonly IKeyToPath[] {
  const { secret, projected } = pod.volumes?.find(({ name }) => name === volume) ?? {};
  const sources = [secret, ...(projected?.sources ?? []).map((source) => source.secret)];
  return sources.flatMap((source) => source?.items ?? []);
}

/** Paths of the files that Secrets bring into a container. */
function secretFiles({ volumeMounts = [] }: IContainer, pod: IPodSpec): Set<string> {
  return new Set(
    volumeMounts.flatMap(({ name, mountPath }) =>
      itemsOf(pod, name).map(({ path }) => posix.join(mountPath, path)),
    ),
  );
}

interface OurContainer {
  readonly workload: Workload;
  readonly container: IContainer;
  readonly service: string | undefined;
  readonly variables: Variables;
}

/** The variables with a stand-in for every one that names a file, and the files that are not there. */
function withoutFiles({ container, workload, variables }: OurContainer): [Variables, string[]] {
  const files = secretFiles(container, workload.pod);
  const read: Record<string, string> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(variables)) {
    const secret = name.endsWith('_FILE') ? name.slice(0, -'_FILE'.length) : undefined;
    const standIn = secret === undefined ? undefined : STAND_INS[secret];
    if (Object.hasOwn(STAND_INS, name)) problems.push(`${name} is a secret and stands in the open`);
    if (secret === undefined || standIn === undefined) read[name] ??= value;
    else read[secret] = standIn;
    if (standIn !== undefined && !files.has(value)) {
      problems.push(`${name} names ${value}, which no Secret brings`);
    }
  }
  return [read, problems];
}

function messagesOf(error: unknown): string[] {
  return error instanceof Error ? error.message.split(/\n|; /u) : [String(error)];
}

function portsOf({ ports = [] }: IContainer): number[] {
  return ports.map(({ containerPort }) => containerPort);
}

function stopProblems({ workload }: OurContainer, stopTimeoutMs: number): string[] {
  const { terminationGracePeriodSeconds: graceS = 30, containers } = workload.pod;
  const pausesS = containers.map(({ lifecycle }) => lifecycle?.preStop?.sleep?.seconds ?? 0);
  if (graceS >= Math.max(...pausesS) + stopTimeoutMs / 1000 + GRACE_MARGIN_S) return [];
  return [`is killed after ${graceS} s, and a stop may take ${stopTimeoutMs} ms`];
}

function portProblems(container: IContainer, ports: Readonly<Record<string, number>>): string[] {
  const own = portsOf(container);
  return Object.entries(ports)
    .filter(([, port]) => !own.includes(port))
    .map(([name, port]) => `${name} ${port} is none of its ports`);
}

function memoryProblems(
  { resources }: IContainer,
  buffers: Readonly<Record<string, number>>,
): string[] {
  const limitBytes = parseQuantity(resources?.limits?.['memory']);
  const buffered = Object.values(buffers).reduce((sum, bytes) => sum + bytes, 0);
  if (!(limitBytes > 0) || limitBytes >= buffered + OWN_MEMORY_BYTES) return [];
  return [`its memory limit leaves too little beside ${Object.keys(buffers).join(' and ')}`];
}

function wsProblems(ours: OurContainer, config: ws.Config): string[] {
  const { GATEFLEET_BUFFER_BYTES } = config;
  return [
    ...stopProblems(ours, config.GATEFLEET_STOP_TIMEOUT_MS),
    ...memoryProblems(ours.container, { GATEFLEET_BUFFER_BYTES }),
    ...portProblems(ours.container, { OPS_PORT: config.OPS_PORT }),
  ];
}

function apiProblems(ours: OurContainer, config: api.Config): string[] {
  const { API_PORT, GRPC_PORT, OPS_PORT } = config;
  const { API_MAX_WAITING_BYTES, GRPC_MAX_HELD_BYTES, API_AMQP_BUFFER_BYTES } = config;
  const buffers = { API_MAX_WAITING_BYTES, GRPC_MAX_HELD_BYTES, API_AMQP_BUFFER_BYTES };
  return [
    ...stopProblems(ours, config.GATEFLEET_STOP_TIMEOUT_MS),
    ...memoryProblems(ours.container, buffers),
    ...portProblems(ours.container, { API_PORT, GRPC_PORT, OPS_PORT }),
  ];
}

/** What a service of ours says of its variables, and what follows from them. */
function serviceProblems<Config>(
  ours: OurContainer,
  { SETTINGS, parseConfig }: ServiceConfig<Config>,
  judge: (ours: OurContainer, config: Config) => string[],
): string[] {
  const [read, problems] = withoutFiles(ours);
  const unknown = Object.keys(read).filter((name) => !Object.hasOwn(SETTINGS, name));
  problems.push(...unknown.map((name) => `${name}: no such setting`));
  const known = Object.entries(read).filter(([name]) => Object.hasOwn(SETTINGS, name));
  try {
    problems.push(...judge(ours, parseConfig(Object.fromEntries(known))));
  } catch (error) {
    problems.push(...messagesOf(error));
  }
  return problems;
}

interface ServiceConfig<Config> {
  readonly SETTINGS: object;
  readonly parseConfig: (environment: Variables) => Config;
}

function simulatorProblems(ours: OurContainer): string[] {
  const [read, problems] = withoutFiles(ours);
  const unknown = Object.keys(read).filter((name) => !VARIABLE_NAMES.includes(name));
  problems.push(...unknown.map((name) => `${name}: no such variable`));
  const known = Object.entries(read).filter(([name]) => VARIABLE_NAMES.includes(name));
  try {
    const { port = 0 } = parseSimulatorConfig(Object.fromEntries(known));
    problems.push(...portProblems(ours.container, { SIM_PORT: port }));
  } catch (error) {
    problems.push(...messagesOf(error));
  }
  return problems;
}

function problemsOf(ours: OurContainer): string[] {
  if (ours.service === 'ws') return serviceProblems(ours, ws, wsProblems);
  if (ours.service === 'api') return serviceProblems(ours, api, apiProblems);
  if (ours.service === 'simulator') return simulatorProblems(ours);
  return withoutFiles(ours)[1];
}

export function settingProblems(objects: readonly Manifest[]): string[] {
  return workloadsOf(objects).flatMap((workload) =>
    workload.containers.flatMap((container) => {
      const service = serviceOf(container.image ?? '');
      const variables = variablesOf(container, objects);
      const problems = problemsOf({ workload, container, service, variables });
      return problems.map((problem) => `${workload.title}: ${problem}`);
    }),
  );
}
