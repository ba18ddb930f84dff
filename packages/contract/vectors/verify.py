# SPDX-License-Identifier: Apache-2.0
"""Checks an implementation in Python against the vectors beside this file, and shows what one is made of.

    protoc -I proto --python_out=out proto/gatefleet/v1/*.proto
    PYTHONPATH=out python3 packages/contract/vectors/verify.py [folder of the vectors]
"""

import base64
import json
import pathlib
import re
import sys
import unicodedata

from gatefleet.v1.event_pb2 import Event
from google.protobuf.json_format import MessageToDict

WORD_BYTES = 60
# What JavaScript's \s matches: white space of Unicode, and U+FEFF.
SPACES = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(
    map(chr, range(0x2000, 0x200B))
)


def partition(snowflake):
    return f"{(int(snowflake) >> 22) % 64:02}"


def is_unsafe(character):
    return character in ".*#" or character in SPACES or unicodedata.category(character) == "Cc"


def fnv1a(data):
    digest = 0x811C9DC5
    for byte in data:
        digest = (digest ^ byte) * 0x01000193 & 0xFFFFFFFF
    return f"{digest:08x}"


def key_word(text):
    composed = unicodedata.normalize("NFC", text)
    word = "".join("_" if is_unsafe(character) else character for character in composed)
    encoded = word.encode()
    if len(encoded) <= WORD_BYTES:
        return word or "_"
    digest = fnv1a(encoded)
    room = encoded[: WORD_BYTES - 1 - len(digest)]
    return f"{room.decode(errors='ignore')}~{digest}"


def event_key(event):
    ids = [event.get(f"{name}_id") for name in ("guild", "channel", "user", "application")]
    guild, channel = ids[:2]
    scope = guild or ("dm" if channel else "-")
    words = [event["source"], key_word(event["name"]), partition(next(filter(None, ids))), scope]
    interaction = event.get("interaction")
    if interaction:
        words.append(interaction["kind"])
        words += [key_word(word) for word in interaction.get("command_path", [])]
        if "custom_id" in interaction:
            words.append(key_word(re.split(r"[:/|.]", interaction["custom_id"])[0]))
    return ".".join(words)


def decoded(vector):
    message = Event.FromString(base64.b64decode(vector["base64"]))
    fields = MessageToDict(message, preserving_proto_field_name=True)
    if "data" in fields:
        fields["data"] = message.data.decode()
    return fields


def main(folder):
    def read(name):
        return json.loads((folder / f"{name}.json").read_text("utf-8"))

    checks = [
        *((partition(one["id"]), one["pp"]) for one in read("partitions")["vectors"]),
        *((event_key(one["event"]), one["key"]) for one in read("keys")["events"]),
        *((decoded(one), one["fields"]) for one in read("messages")),
    ]
    failed = [(found, expected) for found, expected in checks if found != expected]
    for found, expected in failed:
        print(f"expected {expected}\n   found {found}")
    print(f"{len(checks) - len(failed)} of {len(checks)} vectors hold")
    return 1 if failed or not checks else 0


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here))
