import { enNumbers } from './en-numbers.ts';
import { list } from './list.ts';
import type { TextWords } from './text-words.ts';

export const EN_TEXT: TextWords = {
  before:
    list(`mr mrs ms messrs mx dr prof rev fr hon gen lt col maj capt sgt cpl cmdr adm brig gov sen rep pres amb sec
    st mt ft e.g i.e eg ie cf viz vs v al approx ca resp incl excl`),
  beforeNumber: list(
    `no nos art arts p pp para paras par sec sect ch chap cl fig vol vols pt pts item ver ed eq ref res`,
  ),
  mayEnd: list(`etc inc ltd co corp jr sr bros dept univ assn est govt a.m p.m jan feb mar apr jun jul aug sep sept oct
    nov dec mon tue tues wed thu thur thurs fri sat sun ph.d b.c a.d km kg cm mm mi mph hrs hr min mins`),
  starters:
    list(`the a an this that these those it its he his she her they their we our you your i my there here and but or
    so yet nor if when while as after before since until once although though because however moreover therefore thus
    then now still instead in on at by for from with without under over to of both all some many most few no none not
    nothing nobody neither either each every what who whom whose which where why how is are was were do does did has have
    had can could will would shall should may might must let yes today yesterday tomorrow later earlier meanwhile
    according despite during only even just also such another one two three`),
  unfinished:
    list(`a an the of to in on at by for from with without under over into and or but nor as than that which who
    whose is are was were be been has have had will would shall should may might must can could not its their his her our
    this these those between against about after before during until since through via per`),
  short:
    list(`us it is am are was we he she me my our you they them him his her who what when why how all any can may must
    will do did does has had have not no so if in on at by to of or and but for from as be go let get off out up down this
    that then than now one two new old own per via too yes`),
  articles: ['the'],
  parts: list('point points article articles paragraph paragraphs clause clauses section sections provision art para'),
  and: ['and', 'or'],
  to: ['to', 'through'],
  ordinals: { beginnings: enNumbers.ordinals, endings: [''] },
  ordinalEnds: enNumbers.ordinalEnds,
  references: [
    {
      definite: list('the this that these those both'),
      qualifiers:
        list(`same very said whole entire full final signed agreed resulting aforementioned peace ceasefire truce
        security political international bilateral multilateral so-called historic new old original latter actual`),
      nouns: list(`agreement agreements accord accords deal deals treaty treaties pact pacts compact compacts document
        documents text memorandum memoranda protocol protocols instrument instruments package arrangement arrangements
        convention proposal proposals`),
    },
  ],
};
