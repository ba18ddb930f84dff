// SPDX-License-Identifier: AGPL-3.0-only
// Embeds, both ways. What is empty in a message of protobuf is absent in JSON. Discord ignores the type, provider,
// video, sizes and proxied addresses that a bot sends: they are not sent.
import type { discord_api } from './generated/messages.js';
import { list, number, part, record, text } from './json-fields.ts';

type Embed = discord_api.Embed.$Properties;

/** Undefined where there is nothing in it. */
export function embedToJson(embed: Embed | null | undefined): object | undefined {
  if (embed === null || embed === undefined) return undefined;
  const { footer, image, thumbnail, author, fields = [] } = embed;
  return present({
    title: embed.title,
    description: embed.description,
    url: embed.url,
    timestamp: embed.timestamp,
    color: embed.color,
    footer: present({ text: footer?.text, icon_url: footer?.iconUrl }),
    image: present({ url: image?.url }),
    thumbnail: present({ url: thumbnail?.url }),
    author: present({ name: author?.name, url: author?.url, icon_url: author?.iconUrl }),
    fields: fields?.map(({ name, value, inline }) => ({
      name: name ?? '',
      value: value ?? '',
      inline: inline ?? false,
    })),
  });
}

function present(fields: Readonly<Record<string, unknown>>): object | undefined {
  const kept = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : Boolean(value),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

export function embedFromJson(json: unknown): Embed {
  const embed = record(json);
  return {
    title: text(embed?.['title']),
    type: text(embed?.['type']),
    description: text(embed?.['description']),
    url: text(embed?.['url']),
    timestamp: text(embed?.['timestamp']),
    color: number(embed?.['color']),
    ...parts(embed ?? {}),
    fields: list(embed?.['fields']).map((json) => {
      const field = record(json);
      const { name, value, inline } = field ?? {};
      return { name: text(name), value: text(value), inline: inline === true };
    }),
  };
}

function parts(embed: Readonly<Record<string, unknown>>): Embed {
  return {
    footer: part(embed['footer'], (footer) => ({
      text: text(footer['text']),
      iconUrl: text(footer['icon_url']),
      proxyIconUrl: text(footer['proxy_icon_url']),
    })),
    image: part(embed['image'], media),
    thumbnail: part(embed['thumbnail'], (thumbnail) => ({
      url: text(thumbnail['url']),
      proxyUrl: text(thumbnail['proxy_url']),
      ...size(thumbnail),
    })),
    video: part(embed['video'], media),
    provider: part(embed['provider'], ({ name, url }) => ({ name: text(name), url: text(url) })),
    author: part(embed['author'], (author) => ({
      name: text(author['name']),
      url: text(author['url']),
      iconUrl: text(author['icon_url']),
      proxyIconUrl: text(author['proxy_icon_url']),
    })),
  };
}

function media(fields: Readonly<Record<string, unknown>>): discord_api.Embed.Image.$Properties {
  return { url: text(fields['url']), proxyIconUrl: text(fields['proxy_url']), ...size(fields) };
}

function size(fields: Readonly<Record<string, unknown>>): { height: number; width: number } {
  return { height: number(fields['height']), width: number(fields['width']) };
}
