// check-words: names the keys of assets/i18n/zh.json that nothing says, and the keys that are said but missing.
// A key is said by a quoted literal, or by one of the patterns below. (A test holds the languages to the same keys.)
//
//   node tools/check-words.mjs [<folder with zh.json>]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

// Keys that are put together while the program runs. In braces stands what is put in: an enumeration's names, what one of the
// `lists` finds in the source, or words that stand there in quotes. What begins with "?" is said where the catalogue has it.
const patterns = `
admission.label.{admission question} admission.label.{RecoveryRate} ?admission.hint.{admission question}
admission.outcome.{Outcome} admission.outside.{zone|block}
amendment_ground.{AmendmentGround} amendment_track.{AmendmentTrack} application.{ApplicationKind}
block.{BlockPhase} block_kind.{BlockKind} capacity.{Per} capacity_unit.{Per} commitment.{Commitment}
consistency.{RelationKind}{.holds|.fails} consistency.{PartsRelation}{.holds|.fails}
cure.{problem} cure.wrong_type.{type}
denominator.{GreenDenominator} denominator_short.{GreenDenominator} deposit.{SizeClass} direction.{MineralDirection}
distance.none{|_points} distance.over{|_points} distance.under{|_points}
due.{block_opens|block_closes} elder.asked.{TargetKind} elder.block.{BlockPhase} elder.block_kind.{BlockKind}
elder.outcome.{Outcome} elder.turn.{promise|block}.{previous|next|all} duty.{met|not_met|no_data|not_applicable} evaluation.{EvaluationKind} event.{event}
exhibit.{ExhibitDeed} failed.{no_webassembly|network|replaced|crashed} field.{not_positive|not_a_count|not_a_share}
finding.{TargetKind} finding.admission.{Outcome} finding.amendment_ground.{AmendmentGround}
finding.class_agrees.{SizeClass} finding.class_should_be.{SizeClass} finding.direction.{MineralDirection}
finding.existing_scale.{mine_class} finding.existing_scale.deposit_{SizeClass}
finding.granted_by.{GrantWay} finding.granted_outside.{GrantWay} finding.green_listed.{GreenLevel}
finding.head_room.{CountOrigin} finding.item.{under_way|met|near|not_met}
finding.monitoring_kept.{months|years} finding.monitoring_none.{months|years}
finding.new_scale.{mine_class} finding.new_scale.deposit_{SizeClass}
finding.not_reviewed.{renewal|transfer|change_of_name} finding.planned_block.{BlockPhase}
finding.rate_below.{RecoveryRate} finding.recovery.{RecoveryRate} finding.scale_not_set.{SizeClass} finding.zone.{ZoneKind}
formula.{TargetKind} green.exploration{_heading|_caption|_column} green.new_mines{_heading|_caption|_column}
green.restarts{_heading|_caption|_column} green_level.{GreenLevel}
item.{under_way|met|near|not_met} item_column.{under_way|met|near|not_met} kind.{TargetKind} land_part.{LandPart}
language.{Language} life_stage.{LifeStage} meaning.{met|near|not_met|under_way|no_data|not_applicable} method.{MiningMethod} method.{rule}
mine_change.{MineChangeKind} mines.capacity_unit.{Per} mines.counted.{CountOrigin}
mines.label.{mines question} mines.label.merged-{SizeClass} ?mines.hint.{mines question}
mines.lead.{CountOrigin} mines.what_if_from.{registered|base}
monitoring.began.{BlockKind} monitoring.kept.{months|years} monitoring.none.{months|years}
monitoring.short.{WaterReading} monitoring.short.{Season} monitoring.short.{samples|full_analysis} monitoring.site.{BlockKind}
month.{month} page.{PageKind} page_group.{page group} problem.{problem} publication.{PublicationKind}
quantity.{Unit} rate.{RecoveryRate} reading.{WaterReading} reason.rate_missing.{RecoveryRate} role.{PointRole} rule.{rule}
scale.deposit.{SizeClass} scale.reading.{ScaleReading} season.{Season} severity.{Severity}
site.{no_webgl|canvas_gone} site.missing_{catalogue|ledger|plan|program} size.{SizeClass}
about.record.{LedgerOrigin} confidence.{Confidence} overview.by.{Commitment} overview.none_known{|_publicly}
overview.some_known{|_publicly} overview.all_known{|_publicly} promise.{at_most|at_least|about|exactly|between|total_over_period|as_assigned}
search.group.{search group} status.{Status} target.{TargetKind} term.{FieldTerm} term_meaning.{FieldTerm} task_field.{TaskField} task_state.{TaskState}
theme.{Theme} topic.{Topic} trend.{Trend} unit.{Unit} warning.projected_{pace|trend|state}
warnings.caption.{WarningKind} warnings.heading.{WarningKind} warnings.none.{WarningKind} way.{GrantWay}
zone_kind.{ZoneKind}
reader.{ReadersUnit} readers_unit.{ReadersUnit}`.match(/\S+\{[^}]*\}\S*/g);

// What looks like a key and is none: fields of forms, elements of the page, what the browser keeps.
const names = ["admission.capacity", "admission.kind", "admission.mineral", "admission.project", "blocks.kind", "blocks.phase",
    "dialog.part", "document.", "mines.", "oreplan.", "report.weight.", "slide."];

const sources = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "core", "cli", "web"], { encoding: "utf8" })
    .split("\n").filter((name) => /\.(cpp|h|js)$/.test(name) && existsSync(name));
const read = (part) => sources.filter((name) => name.startsWith(part))
    .map((name) => readFileSync(name, "utf8").replace(/(^|\s)\/\/.*$/gm, "")).join("\n");
const source = read("");
const found = (pattern, text = source) => new Set([...text.matchAll(pattern)].map((match) => match[1]));

const question = /\b(?:choose|choose_place|how_many|positive|text)(?:<\w+>)?\((?:questions, briefing, )?"([\w-]+)"/g;
const lists = {
    "admission question": found(question, read("core/pages/admission/")),
    event: found(/\bkind_name = "(\w+)"/g),
    "mines question": found(question, read("core/pages/mines/")),
    month: Array.from({ length: 12 }, (_, month) => String(month + 1)),
    "page group": found(/\{"(\w+)", PageKind::\w+\}/g, read("core/pages/pages.h")),
    problem: found(/\b(?:problem|problem_at|refuse|report)\([^;{]*?"(\w+)"/g),
    "search group": found(/\{"(\w+)", (?:pages|indicators|blocks|mines|minerals|tasks|figures|clauses)\}/g, read("core/pages/search.cpp")),
    rule: found(/\bRuleRow\{Rule::\w+,\s*"(\w+)"/g),
    type: found(/\b(?:wrong_type|expect)\([^;{]*?"(\w+)"/g),
};
for (const [, name, body] of source.matchAll(/struct Names<(\w+)> \{(.*?)\};\n\};/gs)) lists[name] = found(/"([^"]+)"/g, body);

const faults = [];
const quoted = found(/["`]([\w.-]+)(?:"|`|\$\{)/g);

// A word that stands nowhere in the source is never put in.
function endings(hole) {
    if (lists[hole]) return [...lists[hole]];
    const words = hole.split("|");
    for (const word of words) if (word !== "" && !quoted.has(word)) faults.push(`{${hole}}: nothing in the source says "${word}"; mend tools/check-words.mjs`);
    return words;
}

function keysOf(pattern) {
    const hole = pattern.match(/\{([^}]*)\}/);
    return hole ? endings(hole[1]).flatMap((ending) => keysOf(pattern.replace(hole[0], ending))) : [pattern];
}

const groups = new Set([/\bword\(\s*"([\w.]+)"/g, /\bchoose<\w+>\([^;]*?,\s*"([a-z_]+)"/g, /\bchoice_of<\w+>\([^;]*?",\s*"([\w.]+)"/g]
    .flatMap((pattern) => [...found(pattern)]).map((group) => `${group}.`));
const begins = new Set(patterns.map((pattern) => pattern.replace(/^\?|\{.*/g, "")));
const stands = (begin) => (begin.length > 1 && quoted.has(begin)) || groups.has(begin) ||
    [...begin].some((_, at) => at > 1 && quoted.has(begin.slice(0, at)) && stands(begin.slice(at)));
for (const begin of begins) if (!stands(begin)) faults.push(`${begin}: nothing begins so any more; mend tools/check-words.mjs`);

const built = patterns.filter((pattern) => !pattern.startsWith("?")).flatMap(keysOf);
const perhaps = patterns.filter((pattern) => pattern.startsWith("?")).flatMap((pattern) => keysOf(pattern.slice(1)));
const dotted = [...quoted].filter((word) => /^[a-z][\w-]*\./.test(word) && !/\.(css|html|js|json)$/.test(word) && !names.includes(word));
const spoken = found(/\bsay\(\s*"([a-z]\w*)"\s*[,)]/g);
const isBegun = (word) => /[._]$/.test(word) || begins.has(word) || begins.has(`${word}.`);
const said = new Set([...built, ...spoken, ...dotted.filter((word) => !isBegun(word))]);
const begun = [...groups, ...dotted.filter((word) => /[._]$/.test(word))];

const catalogue = path.join(process.argv[2] ?? "assets/i18n", "zh.json");
const keys = new Set(Object.keys(JSON.parse(readFileSync(catalogue, "utf8"))));
for (const key of keys) if (!said.has(key) && !perhaps.includes(key)) faults.push(`${key}: said nowhere; take it out of ${path.dirname(catalogue)}/*.json`);
for (const key of said) if (!keys.has(key)) faults.push(`${key}: said, but not in ${catalogue}`);
for (const begin of begun) if (!begins.has(begin)) faults.push(`${begin}: keys begin so; tell tools/check-words.mjs how they end`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
