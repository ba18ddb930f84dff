// SPDX-License-Identifier: AGPL-3.0-only
// What the gRPC port is made from: static code for the messages that are not of the contract, and descriptors of all
// that it speaks, for those who ask by reflection.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import descriptor, { type IDescriptorProto } from 'protobufjs/ext/descriptor.js';
import { formatted, type GeneratedCode, generateStaticCode, pbjs, root } from './protobuf-tools.ts';

const FOLDERS = ['proto', 'packages/services/api/proto'];
const MESSAGES = [
  'discord_api/discord_api.proto',
  'grpc/health/v1/health.proto',
  'grpc/reflection/v1/reflection.proto',
];
const DESCRIBED = [
  ...MESSAGES,
  // The same on the wire as v1.
  'grpc/reflection/v1alpha/reflection.proto',
  'gatefleet/v1/api_service.proto',
  'gatefleet/v1/api.proto',
  'gatefleet/v1/command.proto',
];

/** The static code of the gRPC port. Its root has a name, since that of the contract has none. */
export function generateGrpcCode(): GeneratedCode {
  const paths = FOLDERS.flatMap((folder) => ['-p', folder]);
  const run = (args: readonly string[]): void => {
    execFileSync(pbjs, [...args, '--no-convert', '-r', 'gatefleet-api', ...paths, ...MESSAGES], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  return generateStaticCode(run, '// SPDX-License-Identifier: AGPL-3.0-only\n');
}

/** The proto files that are described, with what they define. */
export function descriptorsModule(): string {
  const all = new protobuf.Root();
  const files = DESCRIBED.map((name) => ({ name, ...parse(all, name) }));
  all.resolveAll();
  const described = files.map((file) => describeFile(all, file));
  const module = `// SPDX-License-Identifier: AGPL-3.0-only
// Made by \`npm run generate\` from the proto files.

export interface ProtoFile {
  readonly name: string;
  readonly imports: readonly string[];
  readonly services: readonly string[];
  /** Whole names of services, methods, messages and enums. */
  readonly symbols: readonly string[];
  /** FileDescriptorProto in base64. */
  readonly descriptor: string;
}

export const PROTO_FILES: readonly ProtoFile[] = ${JSON.stringify(described, null, 2)};
`;
  return formatted('descriptors.ts', module);
}

interface ParsedFile {
  readonly name: string;
  readonly package: string;
  readonly imports: readonly string[];
}

function describeFile(all: protobuf.Root, { name, package: package_, imports }: ParsedFile) {
  const parts = (all.lookup(package_) as protobuf.Namespace).nestedArray.filter(
    ({ filename }) => filename === name,
  );
  const types = parts.filter((part) => part instanceof protobuf.Type);
  const services = parts.filter((part) => part instanceof protobuf.Service);
  if (types.length + services.length !== parts.length) {
    throw new Error(`${name}: only messages and services are described`);
  }
  const file = descriptor.FileDescriptorProto.create({
    name,
    package: package_,
    dependency: [...imports],
    messageType: types.map(describeType),
    service: services.map((service) => service.toDescriptor()),
    syntax: 'proto3',
  });
  const bytes = descriptor.FileDescriptorProto.encode(file).finish();
  return {
    name,
    imports,
    services: services.map(({ fullName }) => fullName.slice(1)),
    symbols: [...types, ...services].flatMap(symbolsOf),
    descriptor: Buffer.from(bytes).toString('base64'),
  };
}

function symbolsOf(part: protobuf.ReflectionObject): string[] {
  const nested = part instanceof protobuf.Namespace ? part.nestedArray : [];
  const methods = part instanceof protobuf.Service ? part.methodsArray : [];
  return [part.fullName.slice(1), ...[...nested, ...methods].flatMap(symbolsOf)];
}

/** With the whole names of types: readers differ in how they look up parts of names. */
function describeType(type: protobuf.Type): IDescriptorProto {
  const described: IDescriptorProto = type.toDescriptor('proto3');
  const nested = type.nestedArray.filter((part) => part instanceof protobuf.Type);
  return {
    ...described,
    field: (described.field ?? []).map((field) => ({
      ...field,
      ...((field.typeName ?? '') === '' ? {} : { typeName: wholeName(type, field.typeName ?? '') }),
    })),
    nestedType: nested.map(describeType),
  };
}

function wholeName(scope: protobuf.Type, name: string): string {
  return scope.lookup(name)?.fullName ?? name;
}

function parse(all: protobuf.Root, name: string): { package: string; imports: string[] } {
  const path = FOLDERS.map((folder) => join(root, folder, name)).find(existsSync) ?? name;
  (protobuf.parse as { filename?: string }).filename = name;
  const parsed = protobuf.parse(readFileSync(path, 'utf8'), all);
  return { package: parsed.package ?? '', imports: parsed.imports ?? [] };
}
