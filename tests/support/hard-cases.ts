/**
 * SYNTHETIC: sentences that look like a statement of fact and are none, or of which the words alone do not tell. Nobody said any of
 * this. Most speak of an invented agreement (`hard-cases-treaty.ts`), so that each side is spoken of alike.
 */
import type { Caution, Form } from '@servanda/reading';

type Why = Extract<Form, { form: 'not checkable' }>['why'];

export type HardCase = readonly [
  about: string,
  sentence: string,
  /**
   * Of these a proposal must show one: a caution, or that it is a wish, or why no record can decide it. Empty: nothing needs to be
   * proposed, since no word of the sentence states anything.
   */
  shows: readonly (Caution | 'wish' | Why)[],
  /** What a person would confirm; left out where the person would have to choose what is told. */
  meant?: Form,
];

/** On the invented agreement. */
export const ENGLISH: readonly HardCase[] = [
  [
    'should have',
    'Northland should have kept the ceasefire of the Lake Accord.',
    ['unreal'],
    { form: 'wish', provision: '1/ceasefire' },
  ],
  ['should have', 'Southland should never have signed the Lake Accord.', ['unreal'], { form: 'wish' }],
  ['should have', 'The Lake Accord should have been endorsed in 2015.', ['unreal'], { form: 'wish' }],
  [
    'should have',
    'Under the Lake Accord Southland ought to have adopted its toll law.',
    ['unreal'],
    { form: 'wish', provision: '3/toll' },
  ],
  [
    'was meant to',
    'Southland was meant to adopt the toll law of the Lake Accord.',
    [],
    { form: 'wish', provision: '3/toll' },
  ],
  ['was meant to', 'The Lake Accord was supposed to be signed by Northland first.', ['unreal'], { form: 'wish' }],
  [
    'was meant to',
    'The Lake Accord was intended to be binding.',
    ['unreal', 'motive'],
    { form: 'not checkable', why: 'motive' },
  ],
  [
    'was meant to',
    'Northland was to have taken its armed boats out of the water, says the Lake Accord.',
    [],
    { form: 'wish', provision: '2/boats' },
  ],
  [
    'so-called',
    'The so-called ceasefire of the Lake Accord was kept by Northland.',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  [
    'so-called',
    'Southland kept its so-called promises under the Lake Accord.',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['so-called', 'Northland allegedly broke the Lake Accord.', ['doubt']],
  ['so-called', 'Southland has supposedly signed the Lake Accord.', ['doubt']],
  [
    'so-called',
    'On paper, Northland implemented the Lake Accord.',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  [
    'if',
    'If Northland kept the Lake Accord, Southland signed it in vain.',
    ['condition'],
    { form: 'not checkable', why: 'quality' },
  ],
  [
    'if',
    'Had Southland implemented the Lake Accord, the shore would be quiet.',
    ['condition', 'prediction'],
    { form: 'not checkable', why: 'prediction' },
  ],
  ['if', 'Unless Southland broke the Lake Accord, the boats are where they were.', ['condition']],
  [
    'if',
    'Northland behaved as if it had signed the Lake Accord.',
    ['condition'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['if', 'Whether Southland violated the Lake Accord nobody can tell.', ['condition']],
  ['if', 'Suppose Northland broke the Lake Accord.', ['condition']],
  ['question', 'Did Northland ever implement the Lake Accord?', ['question']],
  ['question', 'Who broke the Lake Accord, and was it Southland?', ['question']],
  ['question', 'Has the Lake Accord been signed by Southland?', ['question']],
  ['question', 'Northland kept the Lake Accord, did it not?', ['question']],
  ['quoted speech', '“Northland broke the Lake Accord.”', ['quotation']],
  [
    'quoted speech',
    'Southland “implemented” the Lake Accord.',
    ['quotation'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['quoted speech', 'Northland ‘kept’ the Lake Accord.', ['quotation'], { form: 'not checkable', why: 'quality' }],
  ['quoted speech', 'The minister shouted: “Southland never signed the Lake Accord.”', ['quotation']],
  [
    'quoted speech',
    'Northland "honoured" the ceasefire of the Lake Accord with its guns.',
    ['quotation'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['reported speech', 'Southland claims that Northland broke the Lake Accord.', ['reported speech']],
  ['reported speech', 'According to Northland, Southland never implemented the Lake Accord.', ['reported speech']],
  ['reported speech', 'Northland has broken the Lake Accord, Southland says.', ['reported speech']],
  ['reported speech', 'We are told that the Lake Accord is in force.', ['reported speech']],
  ['reported speech', 'Southland denies that it broke the Lake Accord.', ['reported speech', 'negation']],
  ['reported speech', 'Northland heard from its envoys that Southland broke the Lake Accord.', ['reported speech']],
  ['reported speech', 'It is rumoured that Southland signed the Lake Accord.', ['doubt']],
  ['irony', 'How faithfully Northland kept the Lake Accord!', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['irony', 'Of course Southland kept the Lake Accord, as ever.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['irony', 'So much for the Lake Accord that Northland signed.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['irony', 'As if Southland ever kept the Lake Accord.', ['condition'], { form: 'not checkable', why: 'quality' }],
  ['irony', 'Yeah, right, Northland kept the Lake Accord.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['wish', 'May Northland keep the Lake Accord.', ['wish', 'prediction'], { form: 'wish' }],
  ['wish', 'Let Southland keep the Lake Accord at last.', ['wish'], { form: 'wish' }],
  [
    'wish',
    'We hope that Northland keeps the ceasefire of the Lake Accord.',
    ['wish'],
    { form: 'wish', provision: '1/ceasefire' },
  ],
  ['wish', 'Keep the Lake Accord, Northland!', ['wish'], { form: 'wish' }],
  ['wish', 'Southland must carry out the Lake Accord now.', ['wish'], { form: 'wish' }],
  ['wish', 'If only Southland had kept the Lake Accord.', ['unreal', 'condition'], { form: 'wish' }],
  ['wish', 'I wish Northland had kept the Lake Accord.', ['wish', 'unreal'], { form: 'wish' }],
  ['motive', 'Northland intends to break the Lake Accord.', ['motive'], { form: 'not checkable', why: 'motive' }],
  [
    'motive',
    'Southland wanted to break the Lake Accord from the first day.',
    ['motive'],
    { form: 'not checkable', why: 'motive' },
  ],
  [
    'motive',
    'The real aim of Northland in the Lake Accord was time.',
    ['motive'],
    { form: 'not checkable', why: 'motive' },
  ],
  ['motive', 'Southland sought to sabotage the Lake Accord.', ['motive'], { form: 'not checkable', why: 'motive' }],
  [
    'motive',
    'Northland planned to violate the Lake Accord.',
    ['motive', 'prediction'],
    { form: 'not checkable', why: 'motive' },
  ],
  ['prediction', 'Northland will break the Lake Accord.', ['prediction'], { form: 'not checkable', why: 'prediction' }],
  [
    'prediction',
    'Sooner or later Southland breaks the Lake Accord.',
    ['prediction'],
    { form: 'not checkable', why: 'prediction' },
  ],
  [
    'prediction',
    'Southland is going to violate the Lake Accord.',
    ['prediction'],
    { form: 'not checkable', why: 'prediction' },
  ],
  [
    'prediction',
    'The Lake Accord could be signed by Northland in spring.',
    ['prediction'],
    { form: 'not checkable', why: 'prediction' },
  ],
  [
    'prediction',
    'Northland would never keep the Lake Accord.',
    ['prediction'],
    { form: 'not checkable', why: 'prediction' },
  ],
  [
    'blame and quality',
    'Southland is to blame for the end of the Lake Accord.',
    ['blame'],
    { form: 'not checkable', why: 'blame' },
  ],
  ['blame and quality', 'The Lake Accord is a hollow promise.', ['quality'], { form: 'not checkable', why: 'quality' }],
  ['negation', 'It is not true that Northland broke the Lake Accord.', ['negation']],
  ['negation', 'Northland did not break the Lake Accord.', ['negation']],
  ['negation', 'Nobody has broken the Lake Accord, Southland least of all.', ['negation']],
  ['negation', 'Southland has not kept the Lake Accord.', ['negation']],
  [
    'negation',
    'Northland hardly implemented the Lake Accord.',
    ['doubt', 'negation'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['double negation', 'It is false that Southland never signed the Lake Accord.', ['negation']],
  ['double negation', 'Northland never failed to keep the Lake Accord.', ['negation']],
  ['double negation', 'Nobody denies that Southland signed the Lake Accord.', ['negation']],
  ['double negation', 'Not once did Northland not implement the Lake Accord.', ['negation']],
  ['reported speech', 'The envoy dreamed that Northland never implemented the Lake Accord.', ['reported speech']],
  ['reported speech', 'The idea that Southland kept the Lake Accord is old.', ['reported speech']],
  ['reported speech', 'It would be wrong to say that Northland broke the Lake Accord.', ['reported speech']],
  ['reported speech', 'Southland kept the Lake Accord, they say.', ['reported speech']],
  ['reported speech', 'Northland rejects the charge that it broke the Lake Accord.', ['reported speech']],
  ['reported speech', 'Ask Northland who broke the Lake Accord.', ['reported speech']],
  ['so-called', 'Northland, it seems, kept the Lake Accord.', ['doubt']],
  ['so-called', 'The Lake Accord is as good as broken.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['so-called', 'Either Northland or Southland broke the Lake Accord.', ['doubt']],
  [
    'irony',
    'Thank you, Northland, for having kept the Lake Accord so nicely.',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['wish', 'Would that Southland had kept the Lake Accord.', ['wish'], { form: 'wish' }],
  ['question', 'Who broke the Lake Accord, Northland or Southland.', ['question']],
  ['question', 'Did you know Southland broke the Lake Accord.', ['doubt']],
  ['quoted speech', 'The minister: Northland broke the Lake Accord.', ['reported speech']],
  ['quoted speech', '— Southland broke the Lake Accord.', ['quotation']],
  ['reported speech', 'The Lake Accord is said to be binding.', ['reported speech']],
  ['reported speech', "In Southland's view Northland broke the Lake Accord.", ['reported speech']],
  ['reported speech', "From Northland's perspective Southland broke the Lake Accord.", ['reported speech']],
  ['reported speech', 'Some insist Southland broke the Lake Accord.', ['reported speech']],
  ['so-called', 'Northland is suspected of having broken the Lake Accord.', ['doubt']],
  ['so-called', 'Word has it Southland signed the Lake Accord.', ['doubt']],
  ['irony', 'Northland kept the Lake Accord, my foot.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['wish', 'Southland wants the Lake Accord kept.', ['wish'], { form: 'wish' }],
  [
    'prediction',
    'Next year Northland breaks the Lake Accord.',
    ['prediction'],
    { form: 'not checkable', why: 'prediction' },
  ],
  ['negation', 'Southland has not yet signed the Lake Accord.', ['negation']],
  ['negation', 'Southland did everything but keep the Lake Accord.', ['negation']],
  ['double negation', 'Northland cannot but have broken the Lake Accord.', ['doubt']],
];

/** On the Package of Measures. */
export const ON_MINSK: readonly HardCase[] = [
  [
    'should have',
    'Ukraine should have adopted the constitutional reform of the Minsk agreements in 2015.',
    ['unreal'],
    { form: 'wish', provision: '11/reform' },
  ],
  [
    'was meant to',
    'Russia was meant to withdraw the foreign troops under Minsk II.',
    [],
    { form: 'wish', provision: '10/foreign-forces' },
  ],
  [
    'so-called',
    'The so-called ceasefire of Minsk II was kept by DPR.',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['question', 'Did Ukraine honour Minsk II?', ['question']],
  ['if', 'If Russia signed Minsk II, it is bound.', ['condition']],
  ['reported speech', 'Moscow claims that Kyiv never implemented the Minsk agreements.', ['reported speech']],
  ['reported speech', 'Kyiv claims that Moscow never implemented the Minsk agreements.', ['reported speech']],
];

/** On the Kyiv Security Compact. */
export const ON_COMPACT: readonly HardCase[] = [
  ['should have', 'The guarantors should have signed the Kyiv Security Compact.', ['unreal'], { form: 'wish' }],
  ['was meant to', 'The Kyiv Security Compact was meant to be in force by 2023.', ['unreal'], { form: 'wish' }],
];
