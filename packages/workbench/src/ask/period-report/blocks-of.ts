import { localTime } from '@servanda/formats/results';
import { accessBlocks, annexBlocks, coverageBlocks, observationBlocks } from './annex-blocks.ts';
import { cell, fixed, heading, list, sentence, table } from './block-makers.ts';
import type { Block } from './blocks.ts';
import type { PeriodReport } from './form.ts';
import { placeBlocks, provisionBlocks } from './verdict-blocks.ts';

/** All of a report after its title. */
export function blocksOf(report: PeriodReport): Block[] {
  const local = localTime(report.agreement);
  return [
    ...report.head.map(sentence),
    heading('summary'),
    list(report.summary.map(cell)),
    heading('changes'),
    list(report.changes.map(({ sentence: text, link }) => ({ text, link }))),
    heading('access'),
    ...accessBlocks(report),
    heading('coverage'),
    ...coverageBlocks(report),
    heading('provisions'),
    fixed('maybe'),
    list(report.parties.map(({ id, name }) => cell(name === id ? id : `${id}: ${name}`))),
    ...provisionBlocks(report, local),
    ...questionBlocks(report),
    heading('places'),
    ...placeBlocks(report),
    heading('corrections'),
    ...correctionBlocks(report),
    heading('cannotSay'),
    table(
      'What the record cannot say',
      ['about', 'said'],
      report.cannotSay.map(({ about, text }, i) => ({ id: `open ${i + 1}`, cells: [cell(about), cell(text)] })),
    ),
    heading('annex'),
    ...annexBlocks(report),
    heading('observations'),
    ...observationBlocks(report),
    heading('sources'),
    table(
      'Sources of the annex',
      ['by', 'answers', 'cited'],
      report.sources.map(({ by, reports, cited }) => ({
        id: `source ${by}`,
        cells: [cell(by), cell(String(reports)), cell(cited.join('; '))],
      })),
    ),
    heading('files'),
    table(
      'Files of the record',
      ['file', 'used', 'setAside'],
      report.files.map(({ file, used, setAside }) => ({
        id: `file ${file}`,
        cells: [cell(file), cell(String(used)), cell(String(setAside))],
      })),
    ),
    ...(report.notes.length === 0 ? [] : [heading('notes'), list(report.notes.map(cell))]),
  ];
}

function questionBlocks({ questions }: PeriodReport): Block[] {
  if (questions.length === 0) return [];
  return [
    heading('questions'),
    list(questions.map(({ id, text, readings }) => ({ text: `${id}: ${text}`, more: readings }))),
  ];
}

function correctionBlocks({ corrections: { received, changed } }: PeriodReport): Block[] {
  if (received.length === 0 && changed.length === 0) return [fixed('none')];
  return [
    list(received.map(({ report, by, what, link }) => ({ text: `${by}, ${report}: ${what}`, link }))),
    fixed('changedSince'),
    list(changed.map(({ sentence: text, link }) => ({ text, link }))),
  ];
}
