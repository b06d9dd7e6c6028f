#pragma once

// The shape of every noun in a file, told once: reading, writing and the JSON Schema are three archives over it.
// `required` must be there; `optional` may be absent (an empty string or list, false, or no value). The smallest nouns and the
// events tell theirs where they are defined.

#include "core/model/ledger.h"
#include "core/model/plan.h"

namespace oreplan {

template <typename Archive>
void describe(Archive& archive, Identity& identity) {
    archive.required("id", identity.id);
    archive.required("language", identity.language);
    archive.required("name", identity.name);
    archive.required("short_name", identity.short_name);
    archive.required("number", identity.number);
    archive.required("issuer", identity.issuer);
    archive.required("approver", identity.approver);
    archive.required("issued", identity.issued);
    archive.required("base_year", identity.base_year);
    archive.required("first_year", identity.first_year);
    archive.required("last_year", identity.last_year);
    archive.required("region_code", identity.region_code);
    archive.required("region", identity.region);
    archive.optional("version", identity.version);
    archive.required("source", identity.source);
}

template <typename Archive>
void describe(Archive& archive, Clause& clause) {
    archive.required("id", clause.id);
    archive.required("number", clause.number);
    archive.required("heading", clause.heading);
    archive.required("summary", clause.summary);
    archive.optional("page", clause.page);
}

template <typename Archive>
void describe(Archive& archive, Category& category) {
    archive.required("id", category.id);
    archive.required("name", category.name);
}

template <typename Archive>
void describe(Archive& archive, SeriesPoint& point) {
    archive.required("year", point.year);
    archive.required("role", point.role);
    archive.optional("value", point.value);
    archive.optional("upper", point.upper);
    archive.required("source", point.source);
}

template <typename Archive>
void describe(Archive& archive, Parts& parts) {
    archive.required("relation", parts.relation);
    archive.required("indicators", parts.indicators);
    archive.optional("accepted_difference", parts.accepted_difference);
}

template <typename Archive>
void describe(Archive& archive, ValueRange& range) {
    archive.optional("least", range.least);
    archive.optional("most", range.most);
}

template <typename Archive>
void describe(Archive& archive, Indicator& indicator) {
    archive.required("id", indicator.id);
    archive.required("category", indicator.category);
    archive.required("name", indicator.name);
    archive.required("definition", indicator.definition);
    archive.optional("denominator", indicator.denominator);
    archive.required("unit", indicator.unit);
    archive.required("commitment", indicator.commitment);
    archive.required("kind", indicator.kind);
    archive.optional("trend", indicator.trend);
    archive.optional("words", indicator.words);
    archive.optional("range", indicator.range);
    archive.optional("tolerance", indicator.tolerance);
    archive.required("measure", indicator.measure);
    archive.optional("output_of", indicator.output_of);
    archive.optional("not_computable", indicator.not_computable);
    archive.required("series", indicator.series);
    archive.optional("parts", indicator.parts);
    archive.optional("in_main_table", indicator.in_main_table);
    archive.optional("also_in", indicator.also_in);
    archive.required("source", indicator.source);
}

template <typename Archive>
void describe(Archive& archive, Relation& relation) {
    archive.required("kind", relation.kind);
    archive.required("operands", relation.operands);
    archive.optional("accepted_difference", relation.accepted_difference);
}

template <typename Archive>
void describe(Archive& archive, Figure& figure) {
    archive.required("id", figure.id);
    archive.required("topic", figure.topic);
    archive.required("name", figure.name);
    archive.required("value", figure.value);
    archive.required("unit", figure.unit);
    archive.optional("mineral", figure.mineral);
    archive.optional("as_of", figure.as_of);
    archive.optional("restated", figure.restated);
    archive.optional("relations", figure.relations);
    archive.required("source", figure.source);
}

template <typename Archive>
void describe(Archive& archive, MineralSteering& steering) {
    archive.required("direction", steering.direction);
    archive.required("source", steering.source);
}

template <typename Archive>
void describe(Archive& archive, Granting& granting) {
    archive.required("authority", granting.authority);
    archive.required("source", granting.source);
}

template <typename Archive>
void describe(Archive& archive, Mineral& mineral) {
    archive.required("id", mineral.id);
    archive.required("code", mineral.code);
    archive.required("name", mineral.name);
    archive.required("solid", mineral.solid);
    archive.optional("resources_identified", mineral.resources_identified);
    archive.optional("in_use", mineral.in_use);
    archive.optional("distribution", mineral.distribution);
    archive.optional("directions", mineral.directions);
    archive.optional("granting", mineral.granting);
    archive.required("source", mineral.source);
}

template <typename Archive>
void describe(Archive& archive, MineCount& count) {
    archive.optional("mineral", count.mineral);
    archive.optional("size_class", count.size_class);
    archive.required("count", count.count);
    archive.required("as_of", count.as_of);
    archive.required("source", count.source);
}

template <typename Archive>
void describe(Archive& archive, MinimumScale& scale) {
    archive.required("mineral", scale.mineral);
    archive.optional("method", scale.method);
    archive.required("unit", scale.unit);
    archive.required("per", scale.per);
    archive.optional("large", scale.large);
    archive.optional("medium", scale.medium);
    archive.optional("small", scale.small);
    archive.optional("note", scale.note);
    archive.required("source", scale.source);
}

template <typename Archive>
void describe(Archive& archive, SizeLimits& limits) {
    archive.required("mineral", limits.mineral);
    archive.optional("method", limits.method);
    archive.required("unit", limits.unit);
    archive.required("per", limits.per);
    archive.required("large", limits.large);
    archive.required("medium", limits.medium);
}

template <typename Archive>
void describe(Archive& archive, RecoveryLimit& limit) {
    archive.required("mineral", limit.mineral);
    archive.optional("method", limit.method);
    archive.required("rate", limit.rate);
    archive.required("least", limit.least);
}

template <typename Archive>
void describe(Archive& archive, GreenGoal& goal) {
    archive.required("size_class", goal.size_class);
    archive.required("least", goal.least);
    archive.required("year", goal.year);
}

template <typename Archive>
void describe(Archive& archive, Standard& standard) {
    archive.required("id", standard.id);
    archive.required("name", standard.name);
    archive.required("edition", standard.edition);
    archive.optional("size_limits", standard.size_limits);
    archive.optional("recovery_limits", standard.recovery_limits);
    archive.optional("green_goals", standard.green_goals);
    archive.required("source", standard.source);
}

template <typename Archive>
void describe(Archive& archive, CurrentLaw& law) {
    archive.required("wording", law.wording);
    archive.required("source", law.source);
}

template <typename Archive>
void describe(Archive& archive, Requirement& requirement) {
    archive.required("id", requirement.id);
    archive.required("kind", requirement.kind);
    archive.optional("scope", requirement.scope);
    archive.required("text", requirement.text);
    archive.optional("current_law", requirement.current_law);
    archive.required("source", requirement.source);
}

template <typename Archive>
void describe(Archive& archive, Zone& zone) {
    archive.required("id", zone.id);
    archive.required("name", zone.name);
    archive.required("kind", zone.kind);
    archive.optional("minerals", zone.minerals);
    archive.optional("area", zone.area);
    archive.optional("measures", zone.measures);
    archive.required("source", zone.source);
}

template <typename Archive>
void describe(Archive& archive, Block& block) {
    archive.required("id", block.id);
    archive.optional("name", block.name);
    archive.required("kind", block.kind);
    archive.required("mineral", block.mineral);
    archive.optional("other_minerals", block.other_minerals);
    archive.optional("zone", block.zone);
    archive.optional("area", block.area);
    archive.required("window", block.window);
    archive.optional("setting", block.setting);
    archive.optional("measures", block.measures);
    archive.required("grant_ways", block.grant_ways);
    archive.optional("one_holder", block.one_holder);
    archive.required("source", block.source);
}

template <typename Archive>
void describe(Archive& archive, AdmissionDocument& document) {
    archive.required("id", document.id);
    archive.required("name", document.name);
}

template <typename Archive>
void describe(Archive& archive, AdmissionCondition& condition) {
    archive.required("id", condition.id);
    archive.required("kind", condition.kind);
    archive.required("name", condition.name);
    archive.required("requirement", condition.requirement);
    archive.optional("documents", condition.documents);
    archive.required("source", condition.source);
}

template <typename Archive>
void describe(Archive& archive, MineDuty& duty) {
    archive.required("id", duty.id);
    archive.required("name", duty.name);
    archive.required("requirement", duty.requirement);
    archive.optional("kind", duty.kind);
    archive.required("source", duty.source);
}

template <typename Archive>
void describe(Archive& archive, RestorationLand& land) {
    archive.required("topic", land.topic);
    archive.optional("total_area", land.total_area);
    archive.optional("treated_area", land.treated_area);
    archive.optional("total_plots", land.total_plots);
    archive.optional("treated_plots", land.treated_plots);
    archive.required("source", land.source);
}

template <typename Archive>
void describe(Archive& archive, Amendment& amendment) {
    archive.required("id", amendment.id);
    archive.required("track", amendment.track);
    archive.optional("ground", amendment.ground);
    archive.required("reason", amendment.reason);
    archive.required("authority", amendment.authority);
    archive.required("decided", amendment.decided);
    archive.optional("strategic", amendment.strategic);
    archive.optional("opinions", amendment.opinions);
    archive.optional("changes", amendment.changes);
    archive.required("source", amendment.source);
}

template <typename Archive>
void describe(Archive& archive, MonitoringDuty& duty) {
    archive.required("id", duty.id);
    archive.required("mineral", duty.mineral);
    archive.optional("stage", duty.stage);
    archive.required("kind", duty.kind);
    archive.optional("readings", duty.readings);
    archive.required("subject", duty.subject);
    archive.required("what", duty.what);
    archive.required("least", duty.least);
    archive.optional("most", duty.most);
    archive.required("unit", duty.unit);
    archive.required("frequency", duty.frequency);
    archive.required("source", duty.source);
}

template <typename Archive>
void describe(Archive& archive, Task& task) {
    archive.required("id", task.id);
    archive.required("field", task.field);
    archive.required("name", task.name);
    archive.required("content", task.content);
    archive.optional("due_year", task.due_year);
    archive.optional("owner", task.owner);
    archive.required("source", task.source);
}

template <typename Archive>
void describe(Archive& archive, Plan& plan) {
    archive.required("identity", plan.identity);
    archive.optional("default_ledger", plan.default_ledger);
    archive.required("clauses", plan.clauses);
    archive.required("categories", plan.categories);
    archive.required("indicators", plan.indicators);
    archive.optional("figures", plan.figures);
    archive.optional("minerals", plan.minerals);
    archive.optional("mine_counts", plan.mine_counts);
    archive.optional("minimum_scales", plan.minimum_scales);
    archive.optional("zones", plan.zones);
    archive.optional("blocks", plan.blocks);
    archive.optional("requirements", plan.requirements);
    archive.optional("standards", plan.standards);
    archive.optional("admission_conditions", plan.admission_conditions);
    archive.optional("mine_duties", plan.mine_duties);
    archive.optional("restoration_lands", plan.restoration_lands);
    archive.optional("monitoring_duties", plan.monitoring_duties);
    archive.optional("tasks", plan.tasks);
    archive.optional("amendments", plan.amendments);
    archive.optional("slides", plan.slides);
}

}  // namespace oreplan
