// SPDX-License-Identifier: AGPL-3.0-only
// Health and reflection, as probes and grpcurl ask for them.
import { once } from 'node:events';
import { type ClientDuplexStream, type ClientReadableStream, status } from '@grpc/grpc-js';
import protobuf from 'protobufjs';
import descriptor, { type IFileDescriptorProto } from 'protobufjs/ext/descriptor.js';
import { expect, test } from 'vitest';
import { grpc } from './generated/messages.js';
import { failureIn, GrpcSetUp } from './grpc.fixture.ts';

const { HealthCheckRequest, HealthCheckResponse } = grpc.health.v1;
const { ServingStatus } = HealthCheckResponse;
const { ServerReflectionRequest, ServerReflectionResponse } = grpc.reflection.v1;
const SERVICES = [
  'discord_api.DiscordApi',
  'gatefleet.v1.Api',
  'grpc.health.v1.Health',
  'grpc.reflection.v1.ServerReflection',
  'grpc.reflection.v1alpha.ServerReflection',
];

type HealthAnswer = grpc.health.v1.HealthCheckResponse.$Properties;
type Question = grpc.reflection.v1.ServerReflectionRequest.$Properties;
type Answer = grpc.reflection.v1.ServerReflectionResponse.$Properties;

async function check({ client }: GrpcSetUp, service: string): Promise<HealthAnswer> {
  return await client.call('/grpc.health.v1.Health/Check', {
    type: [HealthCheckRequest, HealthCheckResponse],
    message: { service },
  } as never);
}

function watch({ client }: GrpcSetUp, service: string): ClientReadableStream<HealthAnswer> {
  return client.client.makeServerStreamRequest(
    '/grpc.health.v1.Health/Watch',
    (message: { service: string }) => Buffer.from(HealthCheckRequest.encode(message).finish()),
    (bytes) => HealthCheckResponse.decode(bytes),
    { service },
  );
}

test('health of the server and of each service, without a key', async () => {
  await using setUp = await GrpcSetUp.open({ grpc: { accessKey: 'a-key-nobody-shows' } });
  for (const service of ['', 'discord_api.DiscordApi', 'gatefleet.v1.Api']) {
    expect((await check(setUp, service)).status).toBe(ServingStatus.SERVING);
  }
  expect((await failureIn(check(setUp, 'another'))).code).toBe(status.NOT_FOUND);
});

test('who watches hears that the server goes away, and keeps it from nothing', async () => {
  await using setUp = await GrpcSetUp.open();
  const known = watch(setUp, '');
  const unknown = watch(setUp, 'another');
  expect(await once(known, 'data')).toMatchObject([{ status: ServingStatus.SERVING }]);
  expect(await once(unknown, 'data')).toMatchObject([{ status: ServingStatus.SERVICE_UNKNOWN }]);
  const last = once(known, 'data');
  const ended = once(known, 'status');
  const drained = setUp.server.drain();
  expect(await last).toMatchObject([{ status: ServingStatus.NOT_SERVING }]);
  expect(await ended).toMatchObject([{ code: status.OK }]);
  unknown.resume();
  await drained;
});

class Reflected implements AsyncDisposable {
  readonly #stream: ClientDuplexStream<Question, Answer>;

  constructor({ client }: GrpcSetUp, version: string) {
    this.#stream = client.client.makeBidiStreamRequest(
      `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
      (message: Question) => Buffer.from(ServerReflectionRequest.encode(message).finish()),
      (bytes) => ServerReflectionResponse.decode(bytes),
    );
  }

  async ask(question: Question): Promise<Answer> {
    this.#stream.write(question);
    const [answer] = (await once(this.#stream, 'data')) as [Answer];
    return answer;
  }

  async files(question: Question): Promise<IFileDescriptorProto[]> {
    const { fileDescriptorResponse } = await this.ask(question);
    return (fileDescriptorResponse?.fileDescriptorProto ?? []).map(
      (bytes) => descriptor.FileDescriptorProto.decode(bytes) as IFileDescriptorProto,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#stream, 'status');
    this.#stream.resume().end();
    expect(await ended).toMatchObject([{ code: status.OK }]);
  }
}

test.each(['v1', 'v1alpha'])('reflection %s lists services and describes them', async (version) => {
  await using setUp = await GrpcSetUp.open();
  await using reflected = new Reflected(setUp, version);
  const { listServicesResponse } = await reflected.ask({ listServices: '*' });
  const names = listServicesResponse?.service?.map(({ name }) => name ?? '').sort();
  expect(names).toEqual(SERVICES);
  for (const name of SERVICES) {
    const files = await reflected.files({ fileContainingSymbol: name });
    const root = protobuf.Root.fromDescriptor({ file: files });
    root.resolveAll();
    const service = root.lookupService(name);
    expect(service.methodsArray.length).toBeGreaterThan(0);
    for (const method of service.methodsArray) {
      expect(root.lookupType(method.requestType).fieldsArray.length).toBeGreaterThan(0);
      const found = await reflected.files({ fileContainingSymbol: `${name}.${method.name}` });
      expect(found.map((file) => file.name)).toEqual(files.map((file) => file.name));
    }
  }
});

test('files are found by name and by what is nested in them; what is not there is said', async () => {
  await using setUp = await GrpcSetUp.open();
  await using reflected = new Reflected(setUp, 'v1');
  const byName = await reflected.files({ fileByFilename: 'gatefleet/v1/api_service.proto' });
  expect(byName.map(({ name }) => name)).toEqual([
    'gatefleet/v1/api_service.proto',
    'gatefleet/v1/api.proto',
    'gatefleet/v1/command.proto',
  ]);
  for (const symbol of ['.discord_api.Embed.Footer', 'discord_api.Channel.Type']) {
    const [file] = await reflected.files({ fileContainingSymbol: symbol });
    expect(file?.name).toBe('discord_api/discord_api.proto');
  }
  const type = 'discord_api.Embed';
  expect(await reflected.ask({ allExtensionNumbersOfType: type })).toMatchObject({
    allExtensionNumbersResponse: { baseTypeName: type, extensionNumber: [] },
  });
  for (const question of [
    { fileByFilename: '/etc/passwd' },
    { fileContainingSymbol: 'a.B' },
    { fileContainingExtension: { containingType: type, extensionNumber: 5 } },
    {},
  ]) {
    expect(await reflected.ask(question)).toMatchObject({
      errorResponse: { errorCode: status.NOT_FOUND },
    });
  }
});
