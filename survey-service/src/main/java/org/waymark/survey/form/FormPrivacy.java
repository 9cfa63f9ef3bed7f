package org.waymark.survey.form;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.survey.survey.Plan;

/**
 * What is promised before anything is asked.
 *
 * @param handedOut whether somebody else knows the link: then less can be promised
 */
record FormPrivacy(FormTexts texts, Plan plan, boolean handedOut) {

    /** @param own what the coordinator adds; null for nothing */
    List<Form.Section> sections(String own) {
        Stream<Form.Section> further = own == null
                ? Stream.empty()
                : Stream.of(new Form.Section(
                        texts.theirPrivacy(), FormLayout.paragraphs(own).toList()));
        return Stream.concat(Stream.of(promise(), kept(), seen(), changing()), further)
                .toList();
    }

    private Form.Section promise() {
        return new Form.Section(
                texts.promise(),
                handedOut
                        ? List.of(texts.nobody(), texts.operators(), texts.handedOut(), texts.madeUp())
                        : List.of(texts.nobody(), texts.operators(), texts.link()));
    }

    private Form.Section kept() {
        return new Form.Section(
                texts.kept(),
                List.of(
                        texts.keptAnswers(),
                        texts.keptNot(),
                        handedOut ? texts.keptHandedOut() : texts.keptInvitation(),
                        noLonger()));
    }

    private String noLonger() {
        return switch (plan.breakdown()) {
            case ROLE -> texts.keptNoLonger();
            case AGENCY -> texts.keptNoLongerByAgency();
        };
    }

    private Form.Section seen() {
        return new Form.Section(
                texts.seen(), List.of(texts.blind(), texts.afterwards(plan.threshold()), texts.commentsAreShown()));
    }

    private Form.Section changing() {
        return new Form.Section(
                texts.changing(),
                handedOut
                        ? List.of(texts.notReadBack(), texts.firstStays())
                        : List.of(texts.notReadBack(), texts.lastCounts(), texts.canTakeBack()));
    }
}
