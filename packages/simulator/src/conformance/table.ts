// SPDX-License-Identifier: AGPL-3.0-only
// The outcomes as the table of docs/simulator.md.
import { expectedFailure } from './expected-failures.ts';
import { LIBRARIES } from './libraries.ts';
import { nameOf, type Outcome, type Row, type Run, RUNS } from './outcomes.ts';
import { STEPS } from './steps.ts';

const BEGIN = '<!-- conformance: made by the conformance test with UPDATE_CONFORMANCE=1 -->';
const END = '<!-- conformance: end -->';

const PAYLOAD = {
  note: 'asked for in IDENTIFY; dispatches over 1,024 bytes come as zlib streams of their own.',
};

interface Cell {
  readonly word: string;
  readonly note?: string;
}

/** Numbered in the order in which they are first referred to. */
class Footnotes {
  readonly #texts: string[] = [];

  write({ word, note }: Cell): string {
    if (note === undefined) return word;
    const known = this.#texts.indexOf(note);
    return `${word} (${known < 0 ? this.#texts.push(note) : known + 1})`;
  }

  get lines(): string[] {
    return this.#texts.map((text, index) => `${index + 1}. ${text}`);
  }
}

function cellOf(run: Run, step: string, outcome: Outcome | undefined): Cell {
  const library = LIBRARIES[run.library].title;
  switch (outcome?.kind) {
    case 'passed':
      return { word: 'yes' };
    case 'lacking':
      return { word: 'none', note: `${library}: ${outcome.reason}.` };
    case 'missing':
      return { word: 'not yet', note: `The simulator has no \`${outcome.what}\` yet.` };
    case 'failed': {
      const unexpected = `${library}, ${run.transport}: ${outcome.detail}`;
      return { word: 'fails', note: `${expectedFailure(run, step) ?? unexpected}.` };
    }
    case undefined:
      return { word: 'not run' };
  }
}

/** Columns as wide as their widest cell, as the formatter wants it. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(3, ...lines.map((line) => (line[column] ?? '').length)),
  );
  const written = lines.map((line) =>
    widths.map((width, column) => (line[column] ?? '').padEnd(width)).join(' | '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join(' | ');
  const [header = '', ...rows] = written;
  return [header, rule, ...rows].map((line) => `| ${line} |`);
}

function unrunLines(): string[] {
  return Object.values(LIBRARIES).flatMap(({ title, unrun }) =>
    Object.entries(unrun).map(([transport, reason]) => `- ${title}, ${transport}: ${reason}.`),
  );
}

export function renderTable(rows: ReadonlyMap<string, Row>): string {
  const notes = new Footnotes();
  const titles = STEPS.map(({ title }) => title);
  const lines = RUNS.map((run) => {
    const row = rows.get(nameOf(run)) ?? {};
    const cells = titles.map((title) => notes.write(cellOf(run, title, row[title])));
    const transport = { word: run.transport, ...(run.transport === 'payload' ? PAYLOAD : {}) };
    return [LIBRARIES[run.library].title, notes.write(transport), ...cells];
  });
  const table = aligned([['library', 'transport', ...titles], ...lines]);
  const footnotes = notes.lines.length === 0 ? [] : ['', ...notes.lines];
  return [BEGIN, '', ...table, ...footnotes, '', 'Not run:', '', ...unrunLines(), '', END].join(
    '\n',
  );
}

/** The document with the table in it replaced. */
export function withTable(document: string, table: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('no place for the table');
  return `${before}${table}${after}`;
}
