import { type Report, readReports } from '@servanda/core';
import { formatOf } from '@servanda/formats';
import { importMap } from './import-map.ts';
import type { ImportAnswer, ImportAsked, ImportFault } from './import-request.ts';
import { importTable, previewOf } from './import-table.ts';
import { notesOn } from './record-notes.ts';
import type { Tools } from './tools.ts';
import { utf8 } from './utf8.ts';

const START = 4000;
const SHOWN = 5;

/**
 * What would come of a file: its reports, and what is set aside. The record is not changed.
 * @throws Refusal where a map given with it cannot be used
 */
export async function importFile(tools: Tools, asked: ImportAsked): Promise<ImportAnswer> {
  const agreement = await tools.agreement(asked.agreement);
  const bytes = asked.isBytes ? Uint8Array.from(asked.content, (letter) => letter.charCodeAt(0)) : utf8(asked.content);
  const preview = await previewOf(bytes, asked.file);
  const format = asked.format ?? formatOf(preview.columns, asked.content.slice(0, START));
  const head = { file: asked.file, format };
  if (format === 'geojson') {
    const { drawing, faults } = importMap(agreement, asked, asked.content);
    return { ...head, ...reportsPart([]), counts: { features: drawing.features }, faults, drawing };
  }
  if (format === 'jsonl') {
    const { reports, faults } = await readLines(bytes, asked.file);
    const setAside = faults.reduce((sum, fault) => sum + fault.setAside, 0);
    const counts = { rows: reports.length + setAside, added: reports.length, setAside };
    return { ...head, ...reportsPart(reports), counts, faults };
  }
  const record = await tools.record(asked.agreement);
  const previous = record.kept().map(({ report }) => report);
  const made = await importTable(format, {
    agreement,
    asked,
    bytes,
    preview,
    maps: await mapsOf(tools, asked),
    previous,
  });
  const { reports, problems, counts, map, choices } = made;
  return { ...head, preview, map, choices, counts, faults: problems, ...reportsPart(reports) };
}

function reportsPart(reports: readonly Report[]): Pick<ImportAnswer, 'reports' | 'sample' | 'lines' | 'notes'> {
  return {
    reports: reports.length,
    sample: reports.slice(0, SHOWN),
    lines: reports.map((report) => `${JSON.stringify(report)}\n`).join(''),
    notes: notesOn(reports),
  };
}

async function readLines(bytes: Uint8Array, file: string): Promise<{ reports: Report[]; faults: ImportFault[] }> {
  const reports: Report[] = [];
  const faults: ImportFault[] = [];
  async function* chunks() {
    yield bytes;
  }
  for await (const item of readReports(chunks(), file)) {
    if ('report' in item) reports.push(item.report);
    else faults.push({ ...item.problem, row: 0 });
  }
  return { reports, faults };
}

/** Maps that are no JSON are passed over here: they are told where they are used. */
async function mapsOf(tools: Tools, { agreement }: ImportAsked): Promise<{ file: string; json: unknown }[]> {
  const { folder } = await tools.open(agreement);
  const maps: { file: string; json: unknown }[] = [];
  for (const { path } of folder.names ?? []) {
    try {
      maps.push({ file: path, json: JSON.parse(await tools.text(path)) });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return maps;
}
