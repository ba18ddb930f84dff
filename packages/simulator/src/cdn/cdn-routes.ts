// SPDX-License-Identifier: AGPL-3.0-only
// What Discord serves from its CDN: the bytes of attachments and uploaded images, and for images that the
// seed made up a drawn one. Open to everybody, and outside of the API's limits.
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { World } from '../world.ts';
import { drawImage } from './drawn-image.ts';

type Params = Readonly<Record<string, string>>;

/** The name of a file without its extension: a hash, an id, an index. */
function stem(filename: string): string {
  return filename.replace(/\.\w+$/, '');
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('text/plain').send('Not Found');
}

function sendShelved(world: World, reply: FastifyReply, key: string): FastifyReply | undefined {
  const file = world.store.files.get(key);
  if (file === undefined) return undefined;
  return reply.type(file.contentType).send(Buffer.from(file.bytes));
}

/** An uploaded image, else one drawn from its name. */
function sendImage(world: World, reply: FastifyReply, key: string): FastifyReply {
  return sendShelved(world, reply, key) ?? reply.type('image/png').send(drawImage(key));
}

const WITH_HEAD = { exposeHeadRoute: true };

/** Folders whose images are named `/<folder>/<owner>/<hash>.<extension>`. */
const OWNED = ['avatars', 'banners', 'icons', 'splashes', 'discovery-splashes', 'role-icons'];

export function createCdnRoutes(world: World): (http: FastifyInstance) => Promise<void> {
  return async (http) => {
    http.get(
      '/attachments/:channelId/:attachmentId/:filename',
      WITH_HEAD,
      async (request, reply) => {
        const { attachmentId = '' } = request.params as Params;
        return sendShelved(world, reply, attachmentId) ?? notFound(reply);
      },
    );
    for (const folder of OWNED) {
      http.get(`/${folder}/:ownerId/:filename`, WITH_HEAD, async (request, reply) => {
        const { ownerId = '', filename = '' } = request.params as Params;
        return sendImage(world, reply, `${folder}/${ownerId}/${stem(filename)}`);
      });
    }
    http.get('/embed/avatars/:filename', WITH_HEAD, async (request, reply) => {
      const { filename = '' } = request.params as Params;
      return sendImage(world, reply, `embed/avatars/${stem(filename)}`);
    });
    http.get('/emojis/:filename', WITH_HEAD, async (request, reply) => {
      const { filename = '' } = request.params as Params;
      return sendShelved(world, reply, `emojis/${stem(filename)}`) ?? notFound(reply);
    });
  };
}
