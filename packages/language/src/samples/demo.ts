import { type Agreement, AgreementSchema, type Norm } from '@servanda/core';
import { expect } from 'vitest';
import { compile } from '../compile.ts';

/** The head and vocabulary of the tests. */
export const HEAD = `agreement demo "Demonstration"
  signed 2015-02-12
  clock  Europe/Kyiv
party UA "Ukraine"
party RU
body  OSCE
group sides = UA, RU
kind artillery
kind mlrs
kind heavy-weapon = artillery, mlrs
kind detainee
kind consultation
act open-fire
act fire-live is open-fire
act withdraw
act release
act attack
act request
act attend
act declare-suspension
state deployed lasts until contradicted
zone area
line contact map "maps/contact.geojson"
moment ceasefire = 2015-02-15 00:00
define quiet: no s of sides: once within 7 days s opens-fire
`;

/** The form of these rules, without places; fails if there is an error. */
export function compiled(rules: string): Agreement {
  const { agreement, diagnostics } = compile(`# Demo\n\n\`\`\`servanda\n${HEAD}${rules}\`\`\`\n`, { file: 'demo.md' });
  expect(diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.line}: ${d.message}`)).toEqual([]);
  if (!agreement) throw new Error('no agreement without an error');
  AgreementSchema.parse(agreement);
  checkChanges(agreement);
  return JSON.parse(JSON.stringify(agreement, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

/** What a reading puts in place of a line is of that line's form, which the schema of changes leaves open. */
export function checkChanges(agreement: Agreement): void {
  const lines = AgreementSchema.shape.norms.element.shape;
  for (const { readings } of agreement.questions) {
    for (const { changes } of readings) {
      for (const change of changes)
        if (change.change === 'norm' && change.value !== null) lines[change.line].parse(change.value);
    }
  }
}

export const norms = (lines: string): Norm[] => compiled(`clause 1 "One"\n${lines}`).norms;
export function norm(lines: string): Norm {
  const [first] = norms(lines);
  if (!first) throw new Error('no norm');
  return first;
}
export const duty = (line: string): Norm => norm(`duty d:\n each of sides must release every detainee\n ${line}\n`);
export const condition = (text: string) => compiled(`define c: ${text}\n`).definitions.at(-1)?.value;
