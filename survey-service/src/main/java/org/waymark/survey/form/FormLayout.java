package org.waymark.survey.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;
import org.waymark.survey.response.Rating;
import org.waymark.survey.survey.Plan;
import org.waymark.survey.survey.PlanTexts;
import org.waymark.survey.survey.Survey;

/**
 * Lays out what a survey asks, from its plan and the framework version it is bound to.
 *
 * @param handedOut whether somebody else knows the link of whoever is asked
 */
record FormLayout(
        Survey survey, boolean handedOut, FormLanguage language, List<Form.Choice> roles, List<Form.Choice> agencies) {

    Form form(LocalDate today) {
        Plan plan = survey.plan();
        FrameworkChanged framework = survey.framework().content();
        FormTexts texts = language.texts();
        return new Form(
                own().title(),
                survey.status(),
                plan.opensOn(),
                plan.closesOn(),
                survey.isTaking(today),
                plan.languages(),
                language.tag(),
                survey.pinned(),
                language.text(framework.title()),
                welcome(texts),
                new FormPrivacy(texts, plan, handedOut).sections(own().privacy()),
                handedOut,
                roles,
                agencies,
                levels(List.of()),
                List.of(
                        new Form.Answer(Rating.CANNOT_SAY, texts.cannotSay(), texts.cannotSayIsFine()),
                        new Form.Answer(Rating.NOT_APPLICABLE, texts.notApplicable(), texts.notApplicableMeans())),
                framework.dimensions().stream()
                        .map(this::dimension)
                        .filter(dimension -> !dimension.elements().isEmpty())
                        .toList(),
                List.of(
                        new Form.CommentKind("evidence", texts.evidence(), texts.evidenceHint()),
                        new Form.CommentKind("barrier", texts.barrier(), texts.barrierHint()),
                        new Form.CommentKind("priority", texts.priority(), texts.priorityHint())));
    }

    /** What the coordinator says, in the form's language. */
    private PlanTexts.Words own() {
        return survey.plan().texts().in(language.tag());
    }

    private List<String> welcome(FormTexts texts) {
        Stream<String> said = own().welcome() == null ? Stream.of(texts.welcome()) : paragraphs(own().welcome());
        return Stream.concat(said, Stream.of(texts.choose(), texts.leaveOut())).toList();
    }

    static Stream<String> paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n")).map(String::strip).filter(paragraph -> !paragraph.isEmpty());
    }

    private Form.Dimension dimension(FrameworkChanged.Dimension dimension) {
        return new Form.Dimension(
                dimension.code(),
                language.text(dimension.title()),
                dimension.elements().stream()
                        .filter(element -> survey.plan().elements().contains(element.code()))
                        .map(this::element)
                        .toList());
    }

    private Form.Element element(FrameworkChanged.Element element) {
        return new Form.Element(
                element.code(),
                language.text(element.title()),
                language.text(element.group()),
                language.text(element.statement()),
                considered(element).toList(),
                levels(element.descriptors()));
    }

    private Stream<String> considered(FrameworkChanged.Element element) {
        String variant = survey.pinned().variant();
        return element.considers().stream()
                .filter(one -> one.variants().isEmpty() || one.variants().contains(variant))
                .map(one -> language.text(one.text()));
    }

    /** @param own what levels mean for one element; the others mean what the scale says */
    private List<Form.Level> levels(List<FrameworkChanged.Descriptor> own) {
        return survey.framework().content().scale().levels().stream()
                .map(level -> new Form.Level(level.number(), language.text(level.name()), meaning(level, own)))
                .toList();
    }

    private String meaning(Scale.Level level, List<FrameworkChanged.Descriptor> own) {
        return own.stream()
                .filter(descriptor -> descriptor.level() == level.number())
                .findFirst()
                .map(descriptor -> language.text(descriptor.text()))
                .orElseGet(() -> language.text(level.descriptor()));
    }
}
