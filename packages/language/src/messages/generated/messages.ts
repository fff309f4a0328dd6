// Written by scripts/generate.mjs from messages/*.md. Do not edit.

export const MESSAGES = {
  "empty-file": { code: "S0101", severity: "error", message: "the document is empty", help: "an agreement is a Markdown document with rules in fences marked `servanda`, the first of which begins with `agreement NAME \"Title\"`" },
  "binary-file": { code: "S0102", severity: "error", message: "this file is not text", help: "give the agreement as a Markdown file in UTF-8" },
  "no-rules": { code: "S0103", severity: "error", message: "the document has no rules", help: "write the rules in a fence that begins with a line of three backticks and `servanda`" },
  "unclosed-fence": { code: "S0104", severity: "error", message: "the rules that begin here have no end", help: "write a line of three backticks after the last rule" },
  "bidi-control": { code: "S0105", severity: "error", message: "an invisible sign here (%sign%) changes the order in which text is shown", help: "remove it, so that everyone sees what is written" },
  "mixed-scripts": { code: "S0106", severity: "error", message: "`%name%` mixes letters of different scripts that look alike: %letters%", help: "write the name in the letters of one script" },
  "unclosed-string": { code: "S0107", severity: "error", message: "the text that begins here has no closing quotation mark on its line", help: "close it with `\"` on the same line" },
  "curly-quotes": { code: "S0108", severity: "error", message: "`%text%` stands in curly quotation marks", help: "write it in straight double quotes: `\"%text%\"`" },
  "stray-character": { code: "S0109", severity: "error", message: "`%sign%` has no meaning in a rule", help: "remove it, or put the text into straight double quotes, or after `#` as a comment" },
  "lost-letter": { code: "S0110", severity: "error", message: "a letter here could not be read: the file is not in UTF-8", help: "save the document in UTF-8" },
  "look-alike": { code: "S0111", severity: "error", message: "`%name%` looks like another name here and is written in other letters", help: "write the name in the letters of the other, if the same is meant; else choose a name that looks different" },
  "long-name": { code: "S0112", severity: "error", message: "the name `%name%` is too long to be read", help: "write a name of at most %most% letters; what it stands for is said in a title" },
  "too-many": { code: "S0113", severity: "error", message: "of %all% mistakes only the first %shown% are shown", help: "correct these first; often one mistake brings others with it" },
  "invisible-sign": { code: "S0114", severity: "error", message: "an invisible sign (%sign%) stands in a rule", help: "remove it; retype the word if it cannot be found" },
  "unit-in-words": { code: "S1001", severity: "error", message: "`%word%` is not how the unit is written here", help: "write `%unit%`" },
  "other-dimension": { code: "S1002", severity: "error", message: "`%measure%` is measured in %declared%, and `%unit%` cannot be compared with that", help: "write the amount in %declared%, or in another unit of the same dimension" },
  "limit-missing": { code: "S1003", severity: "error", message: "the limit `%name%` says of nothing how much is too much", help: "write a line such as `at most 300 kg` or `at least 50 persons`" },
  "limit-in-duty": { code: "S1004", severity: "error", message: "`%name%` keeps a quantity, and a quantity is kept by a limit", help: "write `limit %name%:` and a line such as `at most 300 kg`" },
  "keep-with-deadline": { code: "S1005", severity: "error", message: "`%name%` must be kept all the time, so this line has no place in it", help: "write `from` and `until`, or a sentence without `keep` for what is to be done once" },
  "basis-of-other": { code: "S1006", severity: "error", message: "`%basis%` is a basis of `%other%`, and here one of `%measure%` is needed", help: "name a basis of `%measure%`, or declare one: `basis NAME \"…\" of %measure%`" },
  "conversion-twice": { code: "S1007", severity: "error", message: "there is already a way from `%from%` to `%to%`, directly or through other bases", help: "leave one of the conversions out; where the text is disputed, put the other into a reading" },
  "conversion-circle": { code: "S1008", severity: "error", message: "amounts on `%to%` are converted back to `%from%`", help: "keep the conversion towards the basis on which limits count, and leave this one out" },
  "conversion-of-nothing": { code: "S1009", severity: "error", message: "a conversion of nothing, or to nothing, says nothing about any other amount", help: "write two amounts above zero, as in `conversion 3 kg of ore counts as 2 kg of pure`" },
  "basis-unnamed": { code: "S1010", severity: "warning", message: "`%measure%` has bases on which it is counted, and the limit names none", help: "write `counted as` and one of %bases%" },
  "conversion-missing": { code: "S1011", severity: "warning", message: "what is measured as `%from%` cannot be compared with this limit, counted as `%to%`", help: "declare how much counts as how much: `conversion 1 kg of %from% counts as 1 kg of %to%`" },
  "every-and-whenever": { code: "S1101", severity: "error", message: "a duty is due in every period, or whenever something happens, not both", help: "leave one of the two lines out, or write two duties" },
  "deadline-beside-period": { code: "S1102", severity: "error", message: "this deadline does not count from the period", help: "write `of the start of the period` or `of the end of the period`, or leave it out: then the period itself is the time" },
  "period-without-every": { code: "S1103", severity: "error", message: "the duty has no periods", help: "write `every month from` and a moment before its sentence, or count the deadline from a moment" },
  "period-outside": { code: "S1104", severity: "error", message: "the %edge% of the period means something only in the deadline of a periodic duty", help: "name a moment" },
  "period-of-nothing": { code: "S1105", severity: "error", message: "a period needs a length", help: "write a number from 1 on, as in `every 30 days`" },
  "period-in-phases": { code: "S1106", severity: "error", message: "a periodic duty is done in one piece, so `%line%` has no place in it", help: "write one deadline, `within` or `by`, or two duties" },
  "period-then": { code: "S1107", severity: "error", message: "`then within` gives a periodic duty no deadline", help: "leave it out: the first period begins once the precondition is reached" },
  "period-of-state": { code: "S1108", severity: "error", message: "a periodic duty is to do something in each period, and a state is nothing that is done", help: "name the act, or write a duty without `every`" },
  "deadline-beyond-period": { code: "S1109", severity: "warning", message: "the deadline lies beyond the period in which the act counts, and is cut off there", help: "write a shorter span, or a longer period" },
  "once-without-each": { code: "S1110", severity: "error", message: "%who% is nobody where the power acts for all alike", help: "write `for each of` and a group before `automatically`" },
  "nothing-to-extend": { code: "S1111", severity: "warning", message: "`%name%` has no deadline and no date on which it ends, so there is nothing to extend", help: "name a duty with a deadline, or a norm with `until` and a date" },
  "extend-without-amount": { code: "S1112", severity: "error", message: "it is not said how far `%name%` is extended", help: "write `by` and a time, as in `by 30 days`, or `to` and a date, after the names of the norms" },
  "import-missing": { code: "S1201", severity: "error", message: "there is no agreement `%name%` to import from: %why%", help: "name the folder of the other agreement, which stands beside this document's own folder and has an `agreement.md`" },
  "import-outside": { code: "S1202", severity: "error", message: "`%name%` is no name of a folder of agreements", help: "name a folder that stands beside this document's own, without a path, as in `import area from minsk-memorandum`" },
  "import-itself": { code: "S1203", severity: "error", message: "`%name%` imports from itself", help: "leave the line out; what is declared here is known here" },
  "import-circle": { code: "S1204", severity: "error", message: "the imports go round in a circle: %chain%", help: "declare in one of the documents what the others need from it" },
  "import-broken": { code: "S1205", severity: "error", message: "`%name%` has %errors%, so nothing is imported from it", help: "run `servanda lint` on that agreement, and mend it first" },
  "import-unknown": { code: "S1206", severity: "error", message: "`%from%` declares no `%name%`%near%", help: "import what is declared there, or declare it here" },
  "import-declared-here": { code: "S1207", severity: "error", message: "`%name%` is imported from `%from%`, and declared here too", help: "leave out one of the two, or give the imported one another name, as in `import %name% as NAME from %from%`" },
  "import-clash": { code: "S1208", severity: "error", message: "`%name%` is one thing in `%first%` and another in `%second%`", help: "give one of the two another name, as in `import %name% as NAME from %second%`" },
  "import-refused": { code: "S1209", severity: "error", message: "`%name%` of `%from%` cannot be imported: %why%", help: "import actors, groups, kinds, acts, states, measures, zones, lines, fixed moments, and definitions that speak of these alone" },
  "import-otherwise": { code: "S1210", severity: "error", message: "`%name%` comes along with `%of%` from `%from%`, and is declared otherwise here", help: "declare it as it is declared there, with the same title and parts, or import it, if need be by another name" },
  "import-two-names": { code: "S1211", severity: "error", message: "`%name%` of `%from%` would be called both `%first%` and `%second%` here", help: "choose one name: under two, one thing would be taken for two" },
  "empty-amendment": { code: "S1301", severity: "error", message: "the amendment `%name%` changes nothing", help: "write what it changes below it, one a line, or `added by %name%` in the norms that it adds" },
  "amended-before": { code: "S1302", severity: "error", message: "the amendment `%name%` is in force before the agreement itself", help: "check the date after `from`; what was so from the beginning is written in the agreement" },
  "not-amended": { code: "S1303", severity: "error", message: "an amendment does not change when the agreement began, what an actor is, or who drew a place", help: "write a reading, if it is disputed; drawings have dates of their own, as in `drawn by OSCE from 2015-10-03`" },
  "added-by-none": { code: "S1304", severity: "error", message: "no amendment is called `%name%`%near%", help: "name an amendment of this document after `added by`" },
  "amends-nothing": { code: "S1305", severity: "error", message: "the amendment changes `%name%`, which %why%", help: "look at the dates of the amendments: each changes what the versions before it have" },
  "empty-drawing-time": { code: "S1401", severity: "error", message: "this drawing is valid at no time: `until` is not after `from`", help: "correct one of the two dates; a day after `until` still belongs to the time" },
  "drawn-twice": { code: "S1402", severity: "error", message: "%who% draws `%name%` twice for one time", help: "end the earlier drawing with `until` before the later begins with `from`" },
  "drawn-and-undrawn": { code: "S1403", severity: "error", message: "the %sort% `%name%` is called `undrawn` and has a map", help: "leave out `undrawn`, or the map" },
  "draws-nothing": { code: "S1404", severity: "error", message: "%who% has no drawing of `%name%`", help: "%known%" },
  "map-no-geojson": { code: "S1405", severity: "error", message: "the map `%file%` is no GeoJSON: %why%", help: "export the map as GeoJSON (RFC 7946)" },
  "map-other-system": { code: "S1406", severity: "error", message: "the map `%file%` is drawn in another coordinate system: %why%", help: "export it as WGS84 longitude and latitude, the only system of GeoJSON" },
  "map-not-degrees": { code: "S1407", severity: "error", message: "the map `%file%` has a coordinate that is no longitude and latitude: %why%", help: "put longitude first (-180 to 180), then latitude (-90 to 90), and convert metres to degrees" },
  "map-open-ring": { code: "S1408", severity: "error", message: "the map `%file%` has a border that is not closed: %why%", help: "end each ring with the point it begins with" },
  "map-few-points": { code: "S1409", severity: "error", message: "the map `%file%` has too few points: %why%", help: "a line has two points at least, and an area three corners" },
  "map-crosses-itself": { code: "S1410", severity: "error", message: "the map `%file%` has a border that crosses itself: %why%", help: "draw the border so that no two of its edges cross; two areas are two polygons" },
  "map-hole-outside": { code: "S1411", severity: "error", message: "the map `%file%` has a hole outside of its area: %why%", help: "the first ring of a polygon is its border and the others are holes in it; draw another area as another polygon" },
  "map-date-line": { code: "S1412", severity: "error", message: "the map `%file%` leads across the date line: %why%", help: "cut the drawing at longitude 180 into two parts" },
  "map-same-point": { code: "S1413", severity: "warning", message: "the map `%file%` has one point twice in a row: %why%", help: "remove the repeated point, unless another was meant" },
  "map-empty": { code: "S1414", severity: "error", message: "the map `%file%` is empty: %why%", help: "give a GeoJSON file with %needed%" },
  "map-nowhere": { code: "S1415", severity: "warning", message: "the map `%file%` has a feature without a place: %why%", help: "draw the feature, or leave it out" },
  "map-too-large": { code: "S1416", severity: "error", message: "the map `%file%` is too large: %why%", help: "simplify the drawing; a point every hundred metres is enough for any border" },
  "map-wrong-shape": { code: "S1417", severity: "error", message: "the map `%file%` has another shape: %why%", help: "give a GeoJSON file with %needed%" },
  "counting-incomplete": { code: "S1501", severity: "error", message: "the rule of counting `%name%` has no line `%line%`", help: "add a line `%line%` and %todo%" },
  "merges-nothing": { code: "S1502", severity: "error", message: "`%line%` stands in a rule of counting that merges nothing before it", help: "write `merged until quiet for` and a span of time first" },
  "quiet-without-length": { code: "S1503", severity: "error", message: "`%text%` has no fixed length, so that nobody could say when it has been quiet for so long", help: "write a number of days or weeks" },
  "counted-state": { code: "S1504", severity: "error", message: "`%name%` forbids a state, which lasts and is not counted", help: "leave out `counted as`, or forbid an act" },
  "counts-other-act": { code: "S1505", severity: "error", message: "the rule `%name%` counts nothing of what `%norm%` forbids", help: "let the rule count `%act%`, or name another rule" },
  "counting-unused": { code: "S1506", severity: "warning", message: "no norm is counted as `%name%`", help: "write `counted as %name%` in a ban, or leave the rule out" },
  "counted-twice": { code: "S1507", severity: "error", message: "the rule `%name%` is named twice", help: "leave one of them out" },
  "outside-statement": { code: "S0201", severity: "error", message: "%found% does not begin a statement", help: "begin with `clause`, `ban`, `duty`, `permission`, `power`, `question`, `example` or a declaration such as `party`; prose stands outside the fence, a comment after `#`" },
  "expected": { code: "S0202", severity: "error", message: "here stands %found%, where %what% should stand", help: "see the patterns of sentences in `docs/language.md`" },
  "wrong-modal": { code: "S0203", severity: "error", message: "a %type% is written with `%right%`; `%word%` has no meaning here", help: "write `%right%`" },
  "modal-mismatch": { code: "S0204", severity: "error", message: "a %type% is written with `%right%`, and here stands `%written%`", help: "write `%right%`, or change the type of the norm if the modal is what was meant" },
  "mixed-and-or": { code: "S0205", severity: "error", message: "`%word%` follows `%other%` without brackets, so two meanings are possible", help: "put brackets around the part that belongs together" },
  "bare-event": { code: "S0206", severity: "error", message: "`%verb%` happens at an instant, and a condition must say how far to look back", help: "write `once` before the sentence, or `once within 24 hours`" },
  "too-deep": { code: "S0207", severity: "error", message: "the brackets here are nested more than 100 deep", help: "name parts of the condition with `define`" },
  "not-at-line-start": { code: "S0208", severity: "error", message: "`%word%` begins a statement and stands in the middle of a line", help: "begin a new line with it" },
  "line-twice": { code: "S0209", severity: "error", message: "here are two lines that begin with `%line%`", help: "keep one of them, or join them in one line" },
  "two-deadlines": { code: "S0210", severity: "error", message: "this norm already has a deadline, and `%word%` gives it another", help: "keep one, or write them as the readings of a question" },
  "no-agreement": { code: "S0211", severity: "error", message: "the rules do not say which agreement they belong to", help: "write `agreement NAME \"Title\"` as the first statement of the first fence" },
  "two-agreements": { code: "S0212", severity: "error", message: "a document holds one agreement, and `%name%` is the second", help: "put the second agreement into a document of its own" },
  "bearer-article": { code: "S0213", severity: "error", message: "`%word%` alone does not say who is bound", help: "write `each of`, `any of` or a party, as in `each of sides`; a group is declared with `group sides =` and its members" },
  "state-for-event": { code: "S0214", severity: "error", message: "here stands a state, and an event is needed", help: "write who does what, as in `UA opens-fire`; the moment at which a state begins is written `when` and the state" },
  "one-or-each": { code: "S0215", severity: "error", message: "`%written%` stands here, and what is said of several would be read as `%read%`", help: "say it with a condition, as in `%condition% x of sides: …`, and `x` in this place" },
  "unknown-name": { code: "S0301", severity: "error", message: "no %what% is called `%name%`%near%", help: "correct the spelling, or declare it, as in `%declaration%`" },
  "wrong-sort": { code: "S0302", severity: "error", message: "`%name%` is a %is%, and here a %needed% is needed", help: "name a %needed%, or declare one" },
  "name-twice": { code: "S0303", severity: "error", message: "the name `%name%` is given to two things: a %what% is already called so", help: "choose another name for one of them" },
  "norm-twice": { code: "S0304", severity: "error", message: "clause %clause% has two norms called `%name%`", help: "give one of them another name" },
  "circular": { code: "S0305", severity: "error", message: "%chain%, so nothing can be decided", help: "break the circle: let one of them refer to a date or an event instead" },
  "group-in-itself": { code: "S0306", severity: "error", message: "the %what% `%name%` contains itself%chain%", help: "list only members that are not `%name%`" },
  "which-norm": { code: "S0307", severity: "error", message: "`%name%` could be %found%", help: "write the clause with the name, as in `2/withdrawal`" },
  "length-for-time": { code: "S0401", severity: "error", message: "`%text%` is a distance, and here a span of time is needed", help: "write a span of time, as in `24 hours`; a distance in a sentence is written `at most 24 km from` and a line" },
  "fraction-of-time": { code: "S0402", severity: "error", message: "`%text%` is not a whole number of units", help: "write it in a smaller unit, as in `90 minutes` for one hour and a half" },
  "no-such-date": { code: "S0403", severity: "error", message: "there is no date `%date%`", help: "correct the day or the month; dates are written year-month-day" },
  "date-not-padded": { code: "S0404", severity: "error", message: "the date `%date%` lacks a digit", help: "write `%padded%`" },
  "no-such-time": { code: "S0405", severity: "error", message: "there is no time of day `%time%`", help: "write the hour from 00 to 23 and the minutes from 00 to 59" },
  "skipped-time": { code: "S0406", severity: "error", message: "the local time `%time%` does not exist in %clock%: the clocks were put forward over it", help: "write a time before or after the change" },
  "missing-clock": { code: "S0407", severity: "error", message: "the agreement does not say in which time zone its days and hours are meant", help: "write `clock` and an IANA time zone in the head, as in `clock Europe/Kyiv`" },
  "unknown-clock": { code: "S0408", severity: "error", message: "no time zone is called `%name%`%near%", help: "write an IANA time zone, as in `clock Europe/Kyiv`" },
  "no-such-day": { code: "S0409", severity: "error", message: "there is no day %n%: the day of the moment itself is day 1", help: "write `by day 1 of` or a later day" },
  "number-too-large": { code: "S0410", severity: "error", message: "the number `%text%` is too large", help: "write at most 1000000" },
  "missing-signature": { code: "S0411", severity: "error", message: "the moment `signature` is used, and the agreement does not say when it was signed", help: "write `signed` and a date in the head" },
  "date-in-words": { code: "S0412", severity: "error", message: "`%text%` is not written as dates are written here", help: "write year, month and day with hyphens, as in `%iso%`" },
  "number-in-words": { code: "S0413", severity: "error", message: "the number `%word%` is written in words", help: "write it in digits: `%digits%`" },
  "norm-outside-clause": { code: "S0501", severity: "error", message: "the %type% `%name%` stands in no clause", help: "write `clause NUMBER \"Heading\"` before it" },
  "norm-without-sentence": { code: "S0502", severity: "error", message: "the %type% `%name%` does not say who %right% do what", help: "write a sentence such as `%example%`" },
  "plain-group": { code: "S0503", severity: "error", message: "`%name%` is a group, and the rule does not say whether each, any, or all of them together are bound", help: "write `each of %name%`, `any of %name%` or `%name% together`" },
  "open-ban-required": { code: "S0504", severity: "error", message: "`%name%` has no end, so it is never fulfilled and cannot be required", help: "write `requires %name% kept for` and a span of time, or give the ban an `until`" },
  "together-without-rule": { code: "S0505", severity: "warning", message: "`%name%` act together, and the agreement has no rule by which they decide", help: "name the organ and its rule, as in `%name% together through \"the council, by consensus\"`, or bind `each of %name%`" },
  "no-deadline-left": { code: "S0506", severity: "warning", message: "%name% may be reached only after the deadline of this norm, which would then be blocked for good", help: "add `then within` and a span of time" },
  "own-verifier": { code: "S0507", severity: "warning", message: "%name% alone verifies whether its own duty was done", help: "name another source, or write `admitted by the party itself` if this is meant" },
  "despite-nothing": { code: "S0508", severity: "warning", message: "the permission `%name%` stands above no ban", help: "write `despite` and the name of the ban that it lifts" },
  "power-without-exercise": { code: "S0509", severity: "error", message: "the power `%name%` does not say by which act it is exercised", help: "write `by` and an act, as in `by declare-suspension to depositary`" },
  "line-of-other-type": { code: "S0510", severity: "error", message: "a %type% has no line `%line%`", help: "remove the line, or write it in a norm to which it belongs" },
  "clearance-without-line": { code: "S0511", severity: "error", message: "no line is given from which %what% is measured", help: "write `measured from` and the name of a line" },
  "clause-order": { code: "S0512", severity: "warning", message: "clause %id% stands after clause %before%", help: "put the clauses in the order of the text" },
  "starts-of-open": { code: "S0513", severity: "error", message: "`%name%` is no duty, so it has no start or end that could be waited for", help: "name a duty, or a moment" },
  "despite-no-ban": { code: "S0514", severity: "error", message: "`%name%` is a %type%, and a permission can only stand above a ban", help: "name the ban that the permission lifts" },
  "together-no-duty": { code: "S0515", severity: "error", message: "`%name%` is a %type%, and only duties are done together", help: "name the duty that is performed in return, or write `the others`" },
  "line-without-clearance": { code: "S0516", severity: "error", message: "nothing here is measured from this line", help: "write `leaving a zone of` and its width before it, or a distance to `its own line`, or remove the line" },
  "too-few-sources": { code: "S0517", severity: "error", message: "%asked% independent sources are asked for, and %listed% can be heard", help: "list more sources, ask for fewer, or leave `of` out so that all sources are heard" },
  "power-over-power": { code: "S0518", severity: "error", message: "`%name%` is a power, and no power suspends, resumes or ends another", help: "name the norms on which it acts; when a power may be used is said with `provided`" },
  "line-for-one-of-several": { code: "S0519", severity: "error", message: "this line is for `%name%` alone, and who is bound here is bound as one", help: "write `each of`, so that each measures from its own line, or give one line for all" },
  "own-line-of-several": { code: "S0520", severity: "error", message: "who is bound here is bound as one, and has no line of its own", help: "write `each of`, or name the one line from which all are measured" },
  "own-line-elsewhere": { code: "S0521", severity: "error", message: "`its own line` stands in the sentence of a ban, a duty or a permission only", help: "name the line, as in `nearer than 25 km to contact`" },
  "bearer-without-line": { code: "S0522", severity: "error", message: "`%names%` is bound here, and no line is given for it", help: "give it a line with `from … for`, or give a line without `for` for all who have none of their own" },
  "line-for-unbound": { code: "S0523", severity: "error", message: "this line is for `%name%`, whom this norm does not bind", help: "leave the line out, or name who is bound" },
  "one-reading": { code: "S0601", severity: "error", message: "the question `%name%` has %count%, and a question has at least two", help: "write each reading that somebody holds or could hold; a reading that changes nothing is written `as written`" },
  "replaces-nothing": { code: "S0602", severity: "error", message: "this reading replaces nothing: %what%", help: "%todo%" },
  "unknown-line": { code: "S0603", severity: "error", message: "a norm has no line called `%line%`", help: "write the first word of one of its lines: %lines%" },
  "empty-reading": { code: "S0604", severity: "error", message: "the reading `%name%` does not say what it changes", help: "write what it changes, one change a line, or `as written` if it changes nothing" },
  "circular-together": { code: "S0605", severity: "warning", message: "under `%a%` and `%b%` together %chain%, so nothing can be decided then", help: "put both into one question, if no one holds the two together" },
  "no-expect": { code: "S0701", severity: "error", message: "the example `%name%` expects nothing", help: "write at least one line `expect` with a norm and a status" },
  "no-at": { code: "S0702", severity: "error", message: "the example `%name%` does not say at which instant it looks", help: "write a line `at` with a date and a time" },
  "unknown-status": { code: "S0703", severity: "error", message: "%found% is no status", help: "write one of `not in force`, `not triggered`, `blocked`, `pending`, `kept`, `kept so far`, `breached`, `remedied`, `reversed`, `suspended`, `ended`, `unclear`" },
  "unknown-reading": { code: "S0704", severity: "error", message: "no reading is called `%name%`%near%", help: "write the name of a reading of this document, or `QUESTION=READING`" },
  "unknown-report": { code: "S0705", severity: "error", message: "no report of this example is called `%name%`%near%", help: "give a report this name with `as %name%`" },
  "not-reportable": { code: "S0706", severity: "error", message: "%what%", help: "write what one source saw: who did what, or a state that was so" },
  "two-readings": { code: "S0707", severity: "error", message: "`%reading%` is the second reading of the question `%question%` here, and only one of them can hold", help: "write an `expect` for each reading, or leave the question out if both give the same" },
  "time-for-length": { code: "S0801", severity: "error", message: "`%text%` is a span of time, and here a distance is needed", help: "write a distance, as in `25 km`" },
  "undrawn-line": { code: "S0802", severity: "warning", message: "a distance to `%name%` is measured, and `%name%` is not drawn", help: "give the line a `map`; without one only distances stated in reports decide" },
  "unreadable-map": { code: "S0803", severity: "error", message: "the map `%file%` cannot be used: %why%", help: "give a GeoJSON file with %needed%" },
  "percent-too-large": { code: "S0804", severity: "error", message: "%text% % is more than everything", help: "write a percentage from 0 to 100" },
  "mention-empty": { code: "S0901", severity: "error", message: "words by which texts speak of `%name%` are empty", help: "write what stands in texts, as in `\"Minsk II\"`, or take the quotation marks out" },
  "mention-star": { code: "S0902", severity: "error", message: "the `*` in `%word%` does not end a word", help: "put one `*` at the end of the word whose endings differ, as in `Ukrain*`; leave out what follows it" },
  "mention-short": { code: "S0903", severity: "error", message: "`%word%` has fewer than 3 letters before its `*`", help: "write more of the word, or its forms one by one" },
  "mention-gap": { code: "S0904", severity: "error", message: "the `…` in `%words%` does not stand between two words", help: "write `…` once between two words, with a space on each side, as in `\"status of … Donetsk\"`" },
  "mention-twice": { code: "S0905", severity: "warning", message: "texts that say `%words%` could mean `%name%` or `%other%`", help: "leave the words to one of the two, or write more of the phrase" },
  "mention-scripts": { code: "S0906", severity: "error", message: "`%word%` mixes letters of different scripts that look alike: %letters%", help: "write the word in the letters of one script, as texts do" },
  "mention-which": { code: "S0907", severity: "error", message: "`%name%` could be %found%", help: "give one of them another name; a norm is named with its clause, as in `2/withdrawal`" },
} as const;

/** The values that each message needs. */
export interface Slots {
  "empty-file": {  };
  "binary-file": {  };
  "no-rules": {  };
  "unclosed-fence": {  };
  "bidi-control": { readonly sign: string };
  "mixed-scripts": { readonly name: string; readonly letters: string };
  "unclosed-string": {  };
  "curly-quotes": { readonly text: string };
  "stray-character": { readonly sign: string };
  "lost-letter": {  };
  "look-alike": { readonly name: string };
  "long-name": { readonly name: string; readonly most: string };
  "too-many": { readonly all: string; readonly shown: string };
  "invisible-sign": { readonly sign: string };
  "unit-in-words": { readonly word: string; readonly unit: string };
  "other-dimension": { readonly measure: string; readonly declared: string; readonly unit: string };
  "limit-missing": { readonly name: string };
  "limit-in-duty": { readonly name: string };
  "keep-with-deadline": { readonly name: string };
  "basis-of-other": { readonly basis: string; readonly other: string; readonly measure: string };
  "conversion-twice": { readonly from: string; readonly to: string };
  "conversion-circle": { readonly to: string; readonly from: string };
  "conversion-of-nothing": {  };
  "basis-unnamed": { readonly measure: string; readonly bases: string };
  "conversion-missing": { readonly from: string; readonly to: string };
  "every-and-whenever": {  };
  "deadline-beside-period": {  };
  "period-without-every": {  };
  "period-outside": { readonly edge: string };
  "period-of-nothing": {  };
  "period-in-phases": { readonly line: string };
  "period-then": {  };
  "period-of-state": {  };
  "deadline-beyond-period": {  };
  "once-without-each": { readonly who: string };
  "nothing-to-extend": { readonly name: string };
  "extend-without-amount": { readonly name: string };
  "import-missing": { readonly name: string; readonly why: string };
  "import-outside": { readonly name: string };
  "import-itself": { readonly name: string };
  "import-circle": { readonly chain: string };
  "import-broken": { readonly name: string; readonly errors: string };
  "import-unknown": { readonly from: string; readonly name: string; readonly near: string };
  "import-declared-here": { readonly name: string; readonly from: string };
  "import-clash": { readonly name: string; readonly first: string; readonly second: string };
  "import-refused": { readonly name: string; readonly from: string; readonly why: string };
  "import-otherwise": { readonly name: string; readonly of: string; readonly from: string };
  "import-two-names": { readonly name: string; readonly from: string; readonly first: string; readonly second: string };
  "empty-amendment": { readonly name: string };
  "amended-before": { readonly name: string };
  "not-amended": {  };
  "added-by-none": { readonly name: string; readonly near: string };
  "amends-nothing": { readonly name: string; readonly why: string };
  "empty-drawing-time": {  };
  "drawn-twice": { readonly who: string; readonly name: string };
  "drawn-and-undrawn": { readonly sort: string; readonly name: string };
  "draws-nothing": { readonly who: string; readonly name: string; readonly known: string };
  "map-no-geojson": { readonly file: string; readonly why: string };
  "map-other-system": { readonly file: string; readonly why: string };
  "map-not-degrees": { readonly file: string; readonly why: string };
  "map-open-ring": { readonly file: string; readonly why: string };
  "map-few-points": { readonly file: string; readonly why: string };
  "map-crosses-itself": { readonly file: string; readonly why: string };
  "map-hole-outside": { readonly file: string; readonly why: string };
  "map-date-line": { readonly file: string; readonly why: string };
  "map-same-point": { readonly file: string; readonly why: string };
  "map-empty": { readonly file: string; readonly why: string; readonly needed: string };
  "map-nowhere": { readonly file: string; readonly why: string };
  "map-too-large": { readonly file: string; readonly why: string };
  "map-wrong-shape": { readonly file: string; readonly why: string; readonly needed: string };
  "counting-incomplete": { readonly name: string; readonly line: string; readonly todo: string };
  "merges-nothing": { readonly line: string };
  "quiet-without-length": { readonly text: string };
  "counted-state": { readonly name: string };
  "counts-other-act": { readonly name: string; readonly norm: string; readonly act: string };
  "counting-unused": { readonly name: string };
  "counted-twice": { readonly name: string };
  "outside-statement": { readonly found: string };
  "expected": { readonly found: string; readonly what: string };
  "wrong-modal": { readonly type: string; readonly right: string; readonly word: string };
  "modal-mismatch": { readonly type: string; readonly right: string; readonly written: string };
  "mixed-and-or": { readonly word: string; readonly other: string };
  "bare-event": { readonly verb: string };
  "too-deep": {  };
  "not-at-line-start": { readonly word: string };
  "line-twice": { readonly line: string };
  "two-deadlines": { readonly word: string };
  "no-agreement": {  };
  "two-agreements": { readonly name: string };
  "bearer-article": { readonly word: string };
  "state-for-event": {  };
  "one-or-each": { readonly written: string; readonly read: string; readonly condition: string };
  "unknown-name": { readonly what: string; readonly name: string; readonly near: string; readonly declaration: string };
  "wrong-sort": { readonly name: string; readonly is: string; readonly needed: string };
  "name-twice": { readonly name: string; readonly what: string };
  "norm-twice": { readonly clause: string; readonly name: string };
  "circular": { readonly chain: string };
  "group-in-itself": { readonly what: string; readonly name: string; readonly chain: string };
  "which-norm": { readonly name: string; readonly found: string };
  "length-for-time": { readonly text: string };
  "fraction-of-time": { readonly text: string };
  "no-such-date": { readonly date: string };
  "date-not-padded": { readonly date: string; readonly padded: string };
  "no-such-time": { readonly time: string };
  "skipped-time": { readonly time: string; readonly clock: string };
  "missing-clock": {  };
  "unknown-clock": { readonly name: string; readonly near: string };
  "no-such-day": { readonly n: string };
  "number-too-large": { readonly text: string };
  "missing-signature": {  };
  "date-in-words": { readonly text: string; readonly iso: string };
  "number-in-words": { readonly word: string; readonly digits: string };
  "norm-outside-clause": { readonly type: string; readonly name: string };
  "norm-without-sentence": { readonly type: string; readonly name: string; readonly right: string; readonly example: string };
  "plain-group": { readonly name: string };
  "open-ban-required": { readonly name: string };
  "together-without-rule": { readonly name: string };
  "no-deadline-left": { readonly name: string };
  "own-verifier": { readonly name: string };
  "despite-nothing": { readonly name: string };
  "power-without-exercise": { readonly name: string };
  "line-of-other-type": { readonly type: string; readonly line: string };
  "clearance-without-line": { readonly what: string };
  "clause-order": { readonly id: string; readonly before: string };
  "starts-of-open": { readonly name: string };
  "despite-no-ban": { readonly name: string; readonly type: string };
  "together-no-duty": { readonly name: string; readonly type: string };
  "line-without-clearance": {  };
  "too-few-sources": { readonly asked: string; readonly listed: string };
  "power-over-power": { readonly name: string };
  "line-for-one-of-several": { readonly name: string };
  "own-line-of-several": {  };
  "own-line-elsewhere": {  };
  "bearer-without-line": { readonly names: string };
  "line-for-unbound": { readonly name: string };
  "one-reading": { readonly name: string; readonly count: string };
  "replaces-nothing": { readonly what: string; readonly todo: string };
  "unknown-line": { readonly line: string; readonly lines: string };
  "empty-reading": { readonly name: string };
  "circular-together": { readonly a: string; readonly b: string; readonly chain: string };
  "no-expect": { readonly name: string };
  "no-at": { readonly name: string };
  "unknown-status": { readonly found: string };
  "unknown-reading": { readonly name: string; readonly near: string };
  "unknown-report": { readonly name: string; readonly near: string };
  "not-reportable": { readonly what: string };
  "two-readings": { readonly reading: string; readonly question: string };
  "time-for-length": { readonly text: string };
  "undrawn-line": { readonly name: string };
  "unreadable-map": { readonly file: string; readonly why: string; readonly needed: string };
  "percent-too-large": { readonly text: string };
  "mention-empty": { readonly name: string };
  "mention-star": { readonly word: string };
  "mention-short": { readonly word: string };
  "mention-gap": { readonly words: string };
  "mention-twice": { readonly words: string; readonly name: string; readonly other: string };
  "mention-scripts": { readonly word: string; readonly letters: string };
  "mention-which": { readonly name: string; readonly found: string };
}
