// SPDX-License-Identifier: AGPL-3.0-only
// Containers as `docker inspect` shows them and as a compose file asks for them, for the rules of hardening.ts.
import type { ContainerFacts } from '../hardening.ts';

/** What we read of `docker inspect`. */
export interface InspectedContainer {
  readonly Name: string;
  readonly Config: { readonly User: string };
  readonly HostConfig: {
    readonly ReadonlyRootfs: boolean;
    readonly Privileged: boolean;
    readonly SecurityOpt: readonly string[] | null;
    readonly CapDrop: readonly string[] | null;
    readonly CapAdd: readonly string[] | null;
    readonly NetworkMode: string;
    readonly PidMode: string;
    readonly IpcMode: string;
    readonly Memory: number;
    readonly NanoCpus: number;
    readonly PidsLimit: number | null;
  };
}

export function factsFromInspect({ Name, Config, HostConfig }: InspectedContainer): ContainerFacts {
  return {
    name: Name.replace(/^\//, ''),
    user: Config.User,
    readOnlyRoot: HostConfig.ReadonlyRootfs,
    privileged: HostConfig.Privileged,
    mayGainPrivileges: !forbidsNewPrivileges(HostConfig.SecurityOpt ?? []),
    droppedCapabilities: HostConfig.CapDrop ?? [],
    addedCapabilities: HostConfig.CapAdd ?? [],
    hostNamespaces: hostNamespaces({
      network: HostConfig.NetworkMode,
      pid: HostConfig.PidMode,
      ipc: HostConfig.IpcMode,
    }),
    memoryLimitBytes: HostConfig.Memory,
    cpuLimit: HostConfig.NanoCpus / 1e9,
    processLimit: HostConfig.PidsLimit ?? 0,
  };
}

/** What we read of a service in a compose file. */
export interface ComposeService {
  readonly image: string;
  readonly build?: { readonly args?: Readonly<Record<string, string>> };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly security_opt?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly network_mode?: string;
  readonly pid?: string;
  readonly ipc?: string;
  readonly restart?: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly disable?: boolean };
  readonly stop_grace_period?: string;
  readonly deploy?: {
    readonly resources?: {
      readonly limits?: {
        readonly memory?: string;
        readonly cpus?: string;
        readonly pids?: number;
      };
    };
  };
}

export function factsFromCompose(name: string, service: ComposeService): ContainerFacts {
  const limits = service.deploy?.resources?.limits ?? {};
  return {
    name,
    user: service.user ?? '',
    readOnlyRoot: service.read_only ?? false,
    privileged: service.privileged ?? false,
    mayGainPrivileges: !forbidsNewPrivileges(service.security_opt ?? []),
    droppedCapabilities: service.cap_drop ?? [],
    addedCapabilities: service.cap_add ?? [],
    hostNamespaces: hostNamespaces({
      network: service.network_mode ?? '',
      pid: service.pid ?? '',
      ipc: service.ipc ?? '',
    }),
    memoryLimitBytes: bytesOf(limits.memory ?? '0'),
    cpuLimit: Number(limits.cpus ?? 0),
    processLimit: limits.pids ?? 0,
  };
}

function forbidsNewPrivileges(options: readonly string[]): boolean {
  return options.some((option) => /^no-new-privileges([:=]true)?$/.test(option));
}

function hostNamespaces(modes: Readonly<Record<string, string>>): string[] {
  return Object.entries(modes).flatMap(([name, mode]) => (mode === 'host' ? [name] : []));
}

/** Compose's sizes: `512m`, `1g`. */
function bytesOf(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+)([kmg]?)b?$/i.exec(text) ?? [];
  const factor = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[unit.toLowerCase()] ?? 1;
  return Number(digits) * factor;
}
