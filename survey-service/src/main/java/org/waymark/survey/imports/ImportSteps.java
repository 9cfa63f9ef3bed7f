package org.waymark.survey.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kit.Ids;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.response.Questionnaire;
import org.waymark.survey.response.Questionnaires;
import org.waymark.survey.response.Responses;
import org.waymark.survey.response.SourceId;
import org.waymark.survey.response.StoredResponse;
import org.waymark.survey.survey.ScopedSurveys;
import org.waymark.survey.survey.Survey;

/** The transactions of an import: one to begin, one per portion, one to end. */
@ApplicationScoped
class ImportSteps {
    private final Imports imports;
    private final ScopedSurveys surveys;
    private final Responses responses;
    private final Questionnaires questionnaires;
    private final LineChecks checks;
    private final KeyedHashes hashes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ImportSteps(
            Imports imports,
            ScopedSurveys surveys,
            Responses responses,
            Questionnaires questionnaires,
            LineChecks checks,
            KeyedHashes hashes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.imports = imports;
        this.surveys = surveys;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.checks = checks;
        this.hashes = hashes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    UUID begin(UUID surveyId, boolean dryRun) {
        surveys.find(surveyId).requireTaking(LocalDate.now(clock));
        Import begun = new Import(Ids.next(), surveyId, caller.client(), dryRun);
        imports.persist(begun);
        audit.record("import-begun", surveyId.toString(), Map.of("import", begun.id(), "dryRun", dryRun));
        return begun.id();
    }

    /** @return how many responses it stored */
    @Transactional
    int take(UUID importId, List<Line> lines) {
        Import running = imports.findById(importId);
        Survey survey = surveys.lock(running.surveyId());
        survey.requireTaking(LocalDate.now(clock));
        Portion portion = compare(running, lines, questionnaires.of(survey));
        imports.add(running, portion.outcomes());
        running.count(portion.outcomes());
        if (running.isDryRun() || portion.toStore().isEmpty()) {
            return 0;
        }
        responses.deal(survey.id(), portion.toStore());
        return portion.toStore().size();
    }

    private Portion compare(Import running, List<Line> lines, Questionnaire questionnaire) {
        Map<Line, List<Fault>> faults = new LinkedHashMap<>();
        Map<Line, StoredResponse> accepted = new LinkedHashMap<>();
        for (Line line : lines) {
            faults.put(line, checks.faults(line, questionnaire));
            if (faults.get(line).isEmpty()) {
                accepted.put(line, response(running, line));
            }
        }
        Portion portion = new Portion(responses.stored(
                running.surveyId(),
                accepted.values().stream().map(StoredResponse::key).toList()));
        for (Line line : lines) {
            if (accepted.containsKey(line)) {
                portion.take(line, accepted.get(line));
            } else {
                portion.reject(line, faults.get(line));
            }
        }
        return portion;
    }

    private StoredResponse response(Import running, Line line) {
        return new SourceId(running.surveyId(), running.client(), line.sourceId()).response(line.response(), hashes);
    }

    @Transactional
    ImportView end(UUID importId, Import.Status how) {
        Import ended = imports.findById(importId);
        ended.end(how);
        return ended.view();
    }
}
