/** English turns of phrase. They name no party and no agreement. */
import type { CueWords } from './cues.ts';

export const EN_CUES: CueWords = {
  sign: 'signed, signs, initialled, initialed, signing of, put its name to, put their names to, concluded',
  signBase: 'sign, initial, conclude',
  propose:
    'proposed, proposes, tabled, remained a proposal, is a proposal, was a proposal, only a proposal, a mere proposal',
  force:
    'in force, into force, binding, took effect, takes effect, taken effect, is effective, became effective, effective from, effective since, legally valid',
  lapse:
    'expired, lapsed, no longer in force, out of force, null and void, defunct, terminated, ceased to apply, is dead, was dead, no longer binding, non-binding, nonbinding',
  done: 'presented, presents, endorsed, endorses, published, publishes, adopted, adopts, ratified, ratifies, approved, approves, unveiled, unveils, drafted, annexed, authored',
  doneBase: 'present, endorse, publish, adopt, ratify, approve, unveil, draft, annex',
  fulfil:
    'implemented, implements, fulfilled, fulfils, fulfills, carried out, carries out, put into practice, delivered on, delivers on, lived up to, lives up to, executed, met its obligations, met their obligations',
  fulfilBase:
    'implement, fulfil, fulfill, carry out, put into practice, deliver on, live up to, execute, meet its obligations, meet their obligations',
  keep: 'kept, keeps, honoured, honored, honours, honors, complied, complies, observed, observes, respected, respects, adhered, adheres, abided, abides, upheld, upholds, stood by, stuck to',
  keepBase: 'keep, honour, honor, comply, observe, respect, adhere, abide, uphold, stand by, stick to',
  breach:
    'broke, breaks, broken, violated, violates, breached, breaches, reneged, reneges, sabotaged, sabotages, flouted, flouts, tore up, torn up, trampled, betrayed, betrays, ignored, ignores, in breach of, in violation of, went back on',
  breachBase: 'break, violate, breach, renege, sabotage, flout, tear up, betray, ignore, go back on',
  letBase: 'let',
  conductNoun:
    'implementation, fulfilment, fulfillment, compliance, non-compliance, violation, violations, observance, non-observance, kept promise, breach of, breaches of',
  idiom:
    'proposed changes, proposed amendments, proposed that, proposes that, proposed to, proposes to, broke with, breaks with, broken with, broken off, breaks off, broke the news, broke ground, broke new ground, broke its silence, broke their silence, signed away, signs away, observed that, observes that, concluded that, concludes that, kept quiet, stood by while, stood by as, stands by while, kept *ing, keeps *ing, keep *ing, broke off, broke out, broke down, breaks out, breaks down, broken down, kept silent, kept away, kept from, broke ranks',
  omission:
    'failed to, fails to, fail to, failing to, refused to, refuses to, refuse to, neglected to, declined to, omitted to, failed ever to, has yet to, have yet to, had yet to',
  contain:
    'contains, contained, includes, included, specifies, specified, stipulates, stipulated, provides for, provided for, provides that, lays down, laid down, sets out, lists, listed, names, named, envisages, envisaged, foresees, covers, mentions, grants, defines, has a clause',
  say: 'says, said, states, stated, declares, declared, declaring, affirms, affirmed, adds, added, reads, notes, noted, proclaims, advocates, recommends, reaffirms, promises',
  oblige:
    'requires, required, obliges, obliged, binds, commits, calls for, called for, demands, demanded, urges, prescribes, mandates, compels, imposes',
  forbid: 'prohibits, prohibited, forbids, forbade, bans, banned, rules out, ruled out, outlaws, bars',
  permit:
    'allows, allowed, permits, permitted, entitles, entitled, authorises, authorizes, authorised, authorized, lets',
  bound:
    'is obliged to, was obliged to, are obliged to, were obliged to, is bound to, are bound to, was bound to, were bound to, undertook to, undertakes to, committed itself to, committed themselves to, committed to, pledged to, agreed to, promised to, is required to, are required to, was required to, were required to, has a duty to, had a duty to',
  forbidden:
    'is forbidden to, are forbidden to, was forbidden to, is prohibited from, are prohibited from, was prohibited from, were prohibited from, is barred from, are barred from',
  permitted:
    'is allowed to, are allowed to, was allowed to, were allowed to, is entitled to, are entitled to, was entitled to, is free to, has the right to, have the right to',
  under: 'under, according to, by the terms of, pursuant to, in accordance with, as agreed in',
  must: 'must, shall, has to, have to, had to, is to, are to',
  mustNot: 'must not, shall not, may not, must never, shall never',
  before: 'before, precedes, preceded, comes before, ahead of, prior to',
  after: 'after, only after, follows, comes after, not until',
  wish: 'must, must not, must never, shall not, shall never, path to ~ lies in, should, shouldn’t, mustn’t, needs to, need to, has to, have to, ought to, let us, let ~ be, lets ~ be, calls for, call for, calls on, call on, calling for, called for, called on, demands, demand, demanded, demanding, urges, urge, urged, we want, i want, wants a, want a, we need, is needed, are needed, needed, it is time, high time, we hope, i hope, hopes that, hopes for, hope for, wishes that, i wish, we wish, may it, please, owes it, owe it, longs for, long for, yearns for, dreams of, dream of, appeal for, appeals for, appeal to, we must, deserves to, is the answer, the answer is, insists on, insist on, insist that, we expect, shall, would that, wants the, want the, wanted the, god grant, god forbid',
  prediction:
    'will, won’t, going to, would, wouldn’t, could, couldn’t, may, might, can, expected to, is likely to, are likely to, likely to, is bound to fail, is doomed, doomed to, about to, risks, bound to end, sooner or later, set to, planned, are planned, ’ll, it’ll, they’ll, we’ll, tomorrow, next year, next month, next week',
  motive:
    'in order to, intends, intend, intended to, intention of, intention to, intentions, wants to, want to, wanted to, aims at, aims to, aimed at, aimed to, so that, so as to, seeks to, sought to, hopes to, hoped to, pretext, excuse, with a view to, motivated by, out of greed, out of fear, the real aim, real purpose, trying to, tries to, tried to, determined to, insincere, insincerely, sincerely, ambition, ploy, maneuver, manoeuvre, for the sake of',
  blame:
    'to blame, blame*, culpable, guilty, guilt, responsible for, responsibility, provoked, provokes, provocation, at fault, the fault of, culprit*, criminal, crime, crimes, aggressor*, shame on, shameful',
  quality:
    'wise, wisest, unwise, mistake, mistaken, terrible, unjust, just peace, hollow, iron-clad, ironclad, good, bad, better, worse, best, worst, wrong, disaster, disastrous, hopeless, hopeful, foolish, weak, strong, brilliant, historic, shallow, worthless, toothless, fair, unfair, excellent, beautiful, useless, pathetic, cynical, hypocritical, genuine, real peace, dangerous, tragic, trick, theater, theatre, farce, sham, masterpiece, needless, careful, sustainable, extraordinary',
  negation:
    'not, never, no, nor, neither, none, nobody, nothing, no one, without, cannot, hardly, barely, scarcely, didn’t, doesn’t, don’t, hasn’t, haven’t, hadn’t, isn’t, aren’t, wasn’t, weren’t, can’t, won’t, shouldn’t, wouldn’t, couldn’t, mustn’t, false that, untrue, denies, denied, deny, lie that, a lie, far from, anything but, nowhere, myth, not a single, not yet, not as yet, never yet, hasn’t yet, haven’t yet, hadn’t yet, didn’t yet, everything but',
  condition:
    'but for, until ~ has, until ~ have, when ~ has, when ~ have, before ~ has, before ~ have, as soon as, every time, whenever, if, unless, whether, as if, as though, provided that, in case, even if, only if, suppose, supposing, imagine, assuming, were it, otherwise, as long as, once',
  inverted: 'had, were, should',
  unreal:
    'needed to be, is what ~ needs, is what ~ need, should ~ have, was meant to, were meant to, was to be, were to be, is to be, are to be, was due to, were due to, is due to, are due to, was to, were to, is meant to, are meant to, was supposed to, were supposed to, is supposed to, are supposed to, would ~ have, ought to ~ have, could ~ have, might ~ have, must ~ have, needed to have, was to have, were to have, should’ve, would’ve, could’ve, was intended to, were intended to, was designed to, was expected to, were expected to, if only, wish, wishes, wished, would that',
  doubt:
    'only, merely, selectively, in words, as little as, as binding as, used to be, half of, half, in my dreams, in ~ world, cleared of, acquitted of, innocent of, stopped short of, in part, a fraction of, like a, the way a, so-called, so called, doubt, doubts, doubted, dubious, questionable, all but, pretended, pretends, pretend, oh sure, oh, sure, yeah, as if by magic, alleged, allegedly, supposed, supposedly, claims to, claim to, claimed to, purported, purportedly, ostensibly, self-styled, reportedly, apparently, perhaps, maybe, possibly, probably, presumably, seems to, seem to, seemed to, appears to, appear to, appeared to, may ~ have, pretends to, pretended to, pretending, partly, partially, almost, nearly, of course, how faithfully, how well, how loyally, so much for, as ever, bravo, rumour*, rumor*, myth, in theory, on paper, nominally, half-heartedly, in name only, sort of, hardly, barely, scarcely, seems, seemed, seem, appears, appeared, as good as, thank you, fake, hoax, either, cannot but, could not but, suspect*, word is, word has it, did you know, true or false, my foot, in the breach, only half',
  reported:
    'account, accounts, in ~ view, in ~ eyes, everybody knows, everyone knows, legend has it, rumour has it, rumor has it, word has it, prides, promised, promises, pledged, vowed, assured, assures, swear, swears, swore, telling, version of events, so it is said, so they say, claims, claim, claimed, claiming, according to, insists, insisted, argues, argued, alleges, told, tells, reports, reported, accuses, accused, maintains, maintained, asserts, asserted, complains, complained, wrote, writes, believes, believe, believed, thinks, think, thought, suggests, suggested, says, said, states, stated, declares, declared, announces, announced, denies, denied, stresses, stressed, would have you believe, in the view of, in the eyes of, in the words of, we are told, heard, hears, learned, learnt, supposes, boasts, boasted, say, saying, tell it, wonder*, ask, asks, asked, disputes, disputed, insist, argue, allege, accuse, maintain, assert, complain, write, deny, stress, announce, declare, quote, quotes, quoted, quoting, headline*, in ~ view, in ~ opinion, in ~ eyes, from ~ perspective, from ~ point of view, is said to, are said to, was said to, were said to',
  affirm: 'did, does, do',
  infinitive: 'to *',
  passive: 'was, were, been, being, is, are, be, got',
  agent: 'by',
  recipient: 'to',
  companion: 'with, alongside, together with',
  preposition:
    'with, to, by, in, on, at, from, for, against, between, among, into, over, under, after, before, than, about, around, near, towards, toward, despite, without, within, behind, beside, beyond, through, like, because of, instead of, ahead of, unlike, versus, that of, except, except for, apart from, save for, other than, rather than, excluding, contrary to, everyone but, everybody but, anyone but',
  of: 'of',
  joint: 'and, or, the, both, as well as, plus, nor',
  head: 'government*, president*, parliament, army, forces, troops, leader*, leadership, official*, minister*, authorit*, side, diplomat*, delegation, negotiator*, cabinet, soldier*, military, state',
  glue: 'has, have, had, did, does, do, is, are, was, were, been, be, never, not, ever, also, then, now, always, once, already, again, itself, themselves, *ly, both, still, just, soon, since, in, on, at, by, from, for, until, after, before, during, with, who, which, that, and, or, but, has, too, twice, didn’t, hasn’t, haven’t, doesn’t, often, simply, yet, even, so, alone, must, should, will, would, may, might, can, could, cannot, ought, shall, neither, nor, supposedly, to',
  subject:
    'he, she, they, it, we, i, you, this, these, those, the, a, an, his, her, its, their, our, my, your, someone, everyone, nobody, none, neither, both, each, all, some, many, most, others, there, no, any, anyone, everybody, such, every, either, another, what, one',
  and: 'and, or, nor',
  break:
    'but, because, while, whereas, although, though, yet, so, when, until, instead, despite, even though, however, if, unless, as if, as though, whether, where',
  relative: 'who, which, whom, whose',
  that: 'that',
};
