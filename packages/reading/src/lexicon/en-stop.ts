/** English words that say nothing of a clause, folded, and endings that a search takes off, longest first. */
export const EN_STOP: readonly string[] = (
  'about above across after again against ago all almost already also although always am among an and another any anyone anything ' +
  'are around as at away back be became because become been before began begin behind being below beside between beyond both but by ' +
  'came can cannot case certain come could course day days did do does doing done down due during each either else end ended enough even ' +
  'ever every everyone everything far few first following for former from further gave get give given go goes going good got great ' +
  'had has have having he her here him himself his hour hours how however if in indeed instead into is it its itself just keep kept key known ' +
  'last later least less let like long made make makes making many may me mean means might minute minutes month months more most much must my name named ' +
  'near need needs neither never new next no nobody none nor not nothing now number of off often old on once one only or other ' +
  'others our out over own part people perhaps place point put rather really s said same say says second see seem set several shall ' +
  'she should show since so some someone something soon start starts still such take taken than that the their them then there ' +
  'therefore these they thing things third this those though three through thus time to today together too towards two under until ' +
  'up upon us use used very via want was way ways we week weeks well went were what whatever when where whether which while who whole whom whose ' +
  'why will with within without word words would year years yet you your point points clause clauses article articles agreement ' +
  'agreements agreed party parties side sides text document date dates rule rules'
).split(' ');

export const EN_ENDINGS: readonly string[] = [
  'ations',
  'ation',
  'ings',
  'ions',
  'ing',
  'ion',
  'ies',
  'ed',
  'es',
  'al',
  's',
  'e',
  'y',
];
