/** The base forms that a third person may stand for: only the first word of a hyphenated name takes s or es. */
export function baseForms(verb: string): string[] {
  const hyphen = verb.indexOf('-');
  const head = hyphen === -1 ? verb : verb.slice(0, hyphen);
  const tail = hyphen === -1 ? '' : verb.slice(hyphen);
  const forms = [verb];
  if (head.endsWith('ies')) forms.push(`${head.slice(0, -3)}y${tail}`);
  if (head.endsWith('es')) forms.push(head.slice(0, -2) + tail);
  if (head.endsWith('s')) forms.push(head.slice(0, -1) + tail);
  return forms;
}

/** A verb as a third person does it: `opens-fire`, `carries`. It is among the forms of which the verb is a base form. */
export function thirdPerson(verb: string): string {
  const [head = '', ...tail] = verb.split('-');
  const said = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : /([sxzo]|[cs]h)$/.test(head)
      ? `${head}es`
      : `${head}s`;
  return [said, ...tail].join('-');
}
