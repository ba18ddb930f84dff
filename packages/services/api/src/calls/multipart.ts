// SPDX-License-Identifier: AGPL-3.0-only
// Bodies of uploads: multipart/form-data (RFC 7578), names escaped as browsers do (WHATWG HTML, "Multipart form
// data").
//
//   --boundary CRLF
//   content-disposition: form-data; name="files[0]"; filename="cat.png" CRLF
//   content-type: image/png CRLF CRLF
//   content CRLF
//   --boundary-- CRLF

export interface Part {
  readonly name: string;
  readonly filename?: string | undefined;
  readonly contentType: string;
  readonly content: Uint8Array;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '%22', '\r': '%0D', '\n': '%0A' };

/** The boundary must stand in no part: take a random one. */
export function encodeMultipart(parts: readonly Part[], boundary: string): Buffer {
  const pieces: Uint8Array[] = [];
  for (const { name, filename, contentType, content } of parts) {
    const file = filename === undefined ? '' : `; filename="${escaped(filename)}"`;
    const head = [
      `--${boundary}`,
      `content-disposition: form-data; name="${escaped(name)}"${file}`,
      `content-type: ${contentType}`,
      '',
      '',
    ];
    pieces.push(Buffer.from(head.join('\r\n')), content, Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

function escaped(text: string): string {
  return text.replace(/["\r\n]/gu, (character) => ESCAPES[character] ?? '');
}
