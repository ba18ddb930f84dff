// SPDX-License-Identifier: AGPL-3.0-only
// Server reflection, v1 and v1alpha, which are the same on the wire: which services there are and what their messages
// look like, so that grpcurl and the like need no .proto file.
import { type Server, type ServerDuplexStream, status } from '@grpc/grpc-js';
import { PROTO_FILES, type ProtoFile } from './generated/descriptors.ts';
import { grpc } from './generated/messages.js';

const { ServerReflectionRequest, ServerReflectionResponse } = grpc.reflection.v1;

type Request = grpc.reflection.v1.ServerReflectionRequest.$Properties;
type Response = grpc.reflection.v1.ServerReflectionResponse.$Properties;
type Stream = ServerDuplexStream<Request, Response>;

const MAX_STREAMS = 1_000;

export class Reflection {
  readonly #files = new Map(PROTO_FILES.map((file) => [file.name, file]));
  readonly #bySymbol = new Map(
    PROTO_FILES.flatMap((file) => file.symbols.map((symbol) => [symbol, file] as const)),
  );
  readonly #services = PROTO_FILES.flatMap(({ services }) => services);
  readonly #streams = new Set<Stream>();

  register(server: Server): void {
    for (const version of ['v1', 'v1alpha']) {
      const info = {
        path: `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
        requestStream: true,
        responseStream: true,
        requestSerialize: (message: Request) =>
          Buffer.from(ServerReflectionRequest.encode(message).finish()),
        requestDeserialize: (bytes: Buffer): Request => ServerReflectionRequest.decode(bytes),
        responseSerialize: (message: Response) =>
          Buffer.from(ServerReflectionResponse.encode(message).finish()),
        responseDeserialize: (bytes: Buffer): Response => ServerReflectionResponse.decode(bytes),
      };
      server.addService({ info }, { info: (stream: Stream) => this.#serve(stream) });
    }
  }

  /** Ends what would keep the server open. */
  stop(): void {
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }

  #serve(stream: Stream): void {
    if (this.#streams.size >= MAX_STREAMS) {
      stream.emit('error', { code: status.RESOURCE_EXHAUSTED, details: 'too many ask' });
      return;
    }
    this.#streams.add(stream);
    stream.on('cancelled', () => this.#streams.delete(stream));
    stream.on('error', () => this.#streams.delete(stream));
    stream.on('data', (request: Request) => {
      const canGoOn = stream.write({ originalRequest: request, ...this.#answer(request) });
      if (!canGoOn) {
        stream.pause();
        stream.once('drain', () => stream.resume());
      }
    });
    stream.on('end', () => stream.end());
  }

  #answer(request: Request): Response {
    const { fileByFilename, fileContainingSymbol, listServices } = request;
    if (typeof listServices === 'string') {
      return { listServicesResponse: { service: this.#services.map((name) => ({ name })) } };
    }
    if (typeof fileByFilename === 'string') {
      return this.#describe(this.#files.get(fileByFilename));
    }
    if (typeof fileContainingSymbol === 'string') {
      return this.#describe(this.#bySymbol.get(fileContainingSymbol.replace(/^\./u, '')));
    }
    const { allExtensionNumbersOfType: type } = request;
    if (typeof type === 'string' && this.#bySymbol.has(type)) {
      return { allExtensionNumbersResponse: { baseTypeName: type, extensionNumber: [] } };
    }
    return this.#describe(undefined);
  }

  /** With all that the file imports, as most servers do: it saves asking for each. */
  #describe(file: ProtoFile | undefined): Response {
    if (file === undefined) {
      return { errorResponse: { errorCode: status.NOT_FOUND, errorMessage: 'not found' } };
    }
    const wanted = new Set([file]);
    for (const { imports } of wanted) {
      for (const name of imports) {
        const imported = this.#files.get(name);
        if (imported !== undefined) wanted.add(imported);
      }
    }
    const bytes = [...wanted].map(({ descriptor }) => Buffer.from(descriptor, 'base64'));
    return { fileDescriptorResponse: { fileDescriptorProto: bytes } };
  }
}
