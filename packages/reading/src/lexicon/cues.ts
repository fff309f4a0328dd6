/**
 * Turns of phrase by which a sentence shows what it says of an agreement. Words are folded as `Word.key` is; `*` at an end of a
 * word stands for any letters, `~` for at most three words between. Where a shorter phrase lies in a longer one, the longer counts.
 */
export const CUES = [
  // What can be held against document and record. `…Base`: forms that state nothing alone (did sign, failed to keep).
  'sign',
  'signBase',
  'propose',
  'force',
  'lapse', // expired, void: says of itself that it is not in force
  'done', // presented, endorsed, published: the document has to declare the act
  'doneBase',
  'fulfil', // what can be done once: implemented, carried out
  'fulfilBase',
  'keep', // what can only be kept: honoured, complied with
  'keepBase',
  'breach',
  'breachBase',
  'letBase', // "let P keep it": an appeal where it begins the sentence
  'conductNoun', // implementation, violations: speaks of conduct, says not whose nor which
  'idiom', // only looks like another cue: kept fighting
  'omission', // failed to, refused to
  'contain', // the agreement as subject: contains
  'say', // says: the agreement's words if it is the subject, else reported speech
  'oblige', // the agreement as subject: requires
  'forbid',
  'permit',
  'bound', // an actor as subject: undertook to
  'forbidden',
  'permitted',
  'under', // under, according to: of the agreement
  'must',
  'mustNot',
  'before',
  'after',
  // What no record decides.
  'wish',
  'prediction',
  'motive',
  'blame',
  'quality',
  // Why a sentence may not mean what its words say.
  'negation',
  'condition',
  'inverted', // "had it been": a condition at the beginning of a clause
  'unreal',
  'doubt',
  'reported',
  // Grammar by plain position.
  'affirm', // did: makes a base form a statement
  'infinitive',
  'passive', // was: before the verb
  'participle', // the verb itself in the passive, where endings show it
  'agent', // by
  'recipient', // to
  'companion', // with
  'preposition',
  'of',
  'joint', // stands between the names of an enumeration: and, the
  'head', // government, army: who acts for a party
  'glue', // may stand between a subject and its verb
  'subject', // pronouns and articles: the beginning of another subject
  'and',
  'break',
  'relative',
  'that',
] as const;

export type Cue = (typeof CUES)[number];

/** Phrases of a language, separated by commas. A cue that the language has no words for is left out. */
export type CueWords = Readonly<Partial<Record<Cue, string>>>;
