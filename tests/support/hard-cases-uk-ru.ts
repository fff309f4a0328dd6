/** SYNTHETIC: hard cases on the invented agreement, in Ukrainian and Russian; nobody said any of this. */
import type { HardCase } from './hard-cases.ts';

export const UKRAINIAN: readonly HardCase[] = [
  [
    'should have',
    "Севрія мала б дотриматися перемир'я за Озерною угодою.",
    [],
    { form: 'wish', provision: '1/ceasefire' },
  ],
  [
    'was meant to',
    'Полянія повинна була ухвалити закон про мито за Озерною угодою.',
    [],
    { form: 'wish', provision: '3/toll' },
  ],
  ['so-called', 'Так звану Озерну угоду підписала Севрія.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['so-called', 'Полянія нібито підписала Озерну угоду.', ['doubt']],
  ['if', 'Якщо Полянія порушила Озерну угоду, човни залишаться на воді.', ['condition']],
  [
    'if',
    'Якби Севрія виконала Озерну угоду, на березі було б тихо.',
    ['condition', 'unreal'],
    { form: 'not checkable', why: 'prediction' },
  ],
  ['question', 'Чи виконала Полянія Озерну угоду?', ['question']],
  ['quoted speech', 'Севрія «виконала» Озерну угоду.', ['quotation'], { form: 'not checkable', why: 'quality' }],
  ['quoted speech', '«Полянія порушила Озерну угоду», — сказав міністр.', ['quotation']],
  ['reported speech', 'Севрія стверджує, що Полянія порушила Озерну угоду.', ['reported speech']],
  ['reported speech', 'За словами Полянії, Севрія ніколи не виконувала Озерної угоди.', ['reported speech']],
  ['irony', 'Як сумлінно Севрія дотримала Озерної угоди!', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['irony', 'Звісно, Полянія виконала Озерну угоду.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['wish', 'Нехай Полянія виконає Озерну угоду.', ['wish'], { form: 'wish' }],
  ['motive', 'Севрія хоче зірвати Озерну угоду.', ['motive'], { form: 'not checkable', why: 'motive' }],
  ['prediction', 'Полянія порушить Озерну угоду.', ['prediction'], { form: 'not checkable', why: 'prediction' }],
  ['negation', 'Неправда, що Севрія порушила Озерну угоду.', ['negation']],
  ['double negation', 'Ніхто не заперечує, що Полянія підписала Озерну угоду.', ['negation']],
];

export const RUSSIAN: readonly HardCase[] = [
  [
    'should have',
    'Севрии следовало соблюдать перемирие по Озёрному соглашению.',
    [],
    { form: 'wish', provision: '1/ceasefire' },
  ],
  [
    'was meant to',
    'Поляния должна была принять закон о пошлинах по Озёрному соглашению.',
    [],
    { form: 'wish', provision: '3/toll' },
  ],
  [
    'so-called',
    'Так называемое Озёрное соглашение подписала Севрия.',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['so-called', 'Поляния якобы подписала Озёрное соглашение.', ['doubt']],
  ['if', 'Если Поляния нарушила Озёрное соглашение, лодки останутся на воде.', ['condition']],
  [
    'if',
    'Если бы Севрия выполнила Озёрное соглашение, на берегу было бы тихо.',
    ['condition', 'unreal'],
    { form: 'not checkable', why: 'prediction' },
  ],
  ['question', 'Выполнила ли Поляния Озёрное соглашение?', ['question']],
  ['quoted speech', 'Севрия «выполнила» Озёрное соглашение.', ['quotation'], { form: 'not checkable', why: 'quality' }],
  ['quoted speech', '«Поляния нарушила Озёрное соглашение», — сказал министр.', ['quotation']],
  ['reported speech', 'Севрия утверждает, что Поляния нарушила Озёрное соглашение.', ['reported speech']],
  ['reported speech', 'По словам Полянии, Севрия никогда не выполняла Озёрного соглашения.', ['reported speech']],
  [
    'irony',
    'Как добросовестно Севрия соблюдала Озёрное соглашение!',
    ['doubt'],
    { form: 'not checkable', why: 'quality' },
  ],
  ['irony', 'Конечно, Поляния выполнила Озёрное соглашение.', ['doubt'], { form: 'not checkable', why: 'quality' }],
  ['wish', 'Пусть Поляния выполнит Озёрное соглашение.', ['wish'], { form: 'wish' }],
  ['motive', 'Севрия хочет сорвать Озёрное соглашение.', ['motive'], { form: 'not checkable', why: 'motive' }],
  ['prediction', 'Поляния нарушит Озёрное соглашение.', ['prediction'], { form: 'not checkable', why: 'prediction' }],
  ['negation', 'Неправда, что Севрия нарушила Озёрное соглашение.', ['negation']],
  ['double negation', 'Никто не отрицает, что Поляния подписала Озёрное соглашение.', ['negation']],
];
