package org.waymark.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;
import org.waymark.testkit.ConstraintSentences;
import org.waymark.testkit.RefusalTexts;
import org.waymark.testkit.Sentence;

class RefusalsHaveTheirWelshTest {
    @Test
    void whatever_a_service_can_refuse_with_by_itself_has_its_welsh() throws IOException {
        RefusalTexts.mustHaveTheirWelsh(Stream.concat(titlesAndHints(), ConstraintSentences.ofTheStandard())
                .toArray(Sentence[]::new));
    }

    private static Stream<Sentence> titlesAndHints() {
        Stream<Sentence> hints =
                Stream.of(Fault.NEAREST_IN_LIST, Fault.SEE_LIST).map(hint -> new Sentence("hint", hint));
        return Stream.concat(hints, Stream.of(Refusal.Kind.values()).map(kind -> new Sentence("title", kind.title())));
    }

    @Test
    void a_sentence_without_welsh_does_not_pass_unseen() throws IOException {
        assertEquals(
                Set.of(
                        "no entry: Sentence[code=too-big, english=At most {most}.]",
                        "no entry: Sentence[code=too-long, english=At most 2 characters.]",
                        "no entry: Sentence[code=refused, english=This thing cannot be used.]",
                        "no entry: Sentence[code=not-yet-known, english=It has not arrived here.]"),
                RefusalTexts.complaints(Path.of("target", "test-classes")));
    }
}
