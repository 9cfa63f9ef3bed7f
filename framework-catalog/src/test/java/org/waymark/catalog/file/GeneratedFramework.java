package org.waymark.catalog.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.catalog.content.Descriptor;
import org.waymark.catalog.content.Dimension;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.Field;
import org.waymark.catalog.content.Form;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.Indicator;
import org.waymark.catalog.content.Inference;
import org.waymark.catalog.content.Note;
import org.waymark.catalog.content.Point;
import org.waymark.catalog.content.Population;
import org.waymark.catalog.content.PractitionerTable;
import org.waymark.catalog.content.Question;
import org.waymark.catalog.content.Scale;
import org.waymark.catalog.content.Scoring;
import org.waymark.catalog.content.Theme;
import org.waymark.catalog.content.VisionStatement;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;

/** Makes sound frameworks of any shape: each optional field is there or not, texts hold whatever people may type. */
public final class GeneratedFramework {
    private static final List<String> SCRAPS = List.of(
            "plan",
            "Ŵyl â",
            "  two spaces",
            "\n",
            "\t",
            "\r",
            "_x000D_",
            "\u2028",
            "\u202e",
            "\u200b",
            "\ufeff",
            "＝1",
            "_x005F_x0041_",
            "=1+1",
            "'quoted'",
            "\"double\"",
            "- dash",
            "# hash",
            "a: b",
            "{x}",
            "[y]",
            "1.50",
            "true",
            "null",
            "2020",
            "é, ö",
            "&amp;",
            "<b>",
            "100%",
            "🙂",
            "|",
            ">",
            "@",
            "yes",
            "~");
    private static final int LEVELS = 3;

    private final Random random;
    private final int elementsPerDimension;

    private GeneratedFramework(Random random, int elementsPerDimension) {
        this.random = random;
        this.elementsPerDimension = elementsPerDimension;
    }

    public static FrameworkContent from(Random random) {
        return new GeneratedFramework(random, 3).framework();
    }

    /** A framework with two dimensions of this many elements each. */
    public static FrameworkContent withElements(int perDimension) {
        return new GeneratedFramework(new Random(1), perDimension).framework();
    }

    private FrameworkContent framework() {
        return new FrameworkContent(
                "generated",
                "1.0",
                text(),
                words(),
                maybe(this::text),
                random.nextBoolean() ? List.of() : List.of("PLANNERS"),
                List.of(new SourceDocument(
                        "guide", words(), words(), maybe(() -> "2022-03"), null, maybe(this::words))),
                new FrameworkContent.Licence(words(), null, maybe(this::words), maybe(this::words)),
                List.of(
                        new FrameworkContent.Variant(
                                "england",
                                text(),
                                List.of("England"),
                                List.of(Language.EN),
                                text(),
                                source(),
                                List.of()),
                        new FrameworkContent.Variant(
                                "wales",
                                text(),
                                List.of("Wales", "England"),
                                List.of(Language.EN, Language.CY),
                                maybe(this::text),
                                maybe(this::source),
                                inferred())),
                new Scale(
                        maybe(() -> "checklist"),
                        IntStream.range(0, LEVELS).mapToObj(this::level).toList()),
                IntStream.of(1, 2).mapToObj(this::dimension).toList(),
                List.of(new Theme(
                        "THEME", "evidence", "1", text(), maybe(this::text), List.of("D1-1", "D2-1"), source(), null)),
                some(number -> field("ANSWER-" + number, List.of("D1-1"))),
                maybe(this::note),
                some(this::table),
                List.of(form("REGISTER")),
                some(number -> new Question(
                        "Q-" + number, "open", maybe(() -> "REGISTER"), text(), source(), maybe(this::words))),
                some(this::indicator),
                some(number -> new Population("P-" + number, text(), maybe(this::text), maybe(this::source), null)),
                some(number -> form("TEMPLATE-" + number)),
                some(number ->
                        new VisionStatement("V-" + number, maybe(() -> "D1"), maybe(() -> "1.10"), text(), null, null)),
                random.nextBoolean() ? null : scoring());
    }

    private Scale.Level level(int number) {
        return new Scale.Level(number, "LEVEL-" + number, text(), text(), text(), maybe(this::source), inferred());
    }

    private Dimension dimension(int number) {
        String code = "D" + number;
        return new Dimension(
                code,
                text(),
                maybe(this::text),
                maybe(this::source),
                inferred(),
                List.of(new Dimension.Group("GROUP", text())),
                some(this::point),
                some(this::point),
                IntStream.rangeClosed(1, elementsPerDimension)
                        .mapToObj(element -> element(code + "-" + element))
                        .toList());
    }

    private Element element(String code) {
        return new Element(
                code,
                text(),
                maybe(() -> "GROUP"),
                maybe(this::text),
                maybe(this::source),
                inferred(),
                some(number -> new Element.Consideration(
                        random.nextBoolean() ? List.of() : List.of("wales", "england"),
                        text(),
                        maybe(this::source),
                        maybe(this::words))),
                random.nextBoolean() ? List.of() : List.of(new Descriptor(1, text(), source(), maybe(this::words))),
                some(this::point),
                some(this::point));
    }

    private Point point(int number) {
        return new Point(
                "1." + number, maybe(() -> "THEME"), List.of(), text(), maybe(this::source), maybe(this::words));
    }

    private Field field(String code, List<String> elements) {
        boolean choice = random.nextBoolean();
        return new Field(
                code,
                text(),
                choice ? "choice" : "figure",
                choice ? List.of(new Field.Option("A", text()), new Field.Option("B", text())) : List.of(),
                choice ? null : maybe(this::text),
                choice ? null : maybe(() -> "year"),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> true),
                maybe(() -> false),
                elements,
                maybe(this::source),
                inferred());
    }

    private PractitionerTable table(int number) {
        return new PractitionerTable(
                "TABLE-" + number,
                text(),
                maybe(this::text),
                source(),
                inferred(),
                List.of(new PractitionerTable.Grouping(
                        "OFTEN",
                        text(),
                        maybe(this::source),
                        some(any -> note()),
                        List.of(new PractitionerTable.Entry("KEEPER", text(), null, maybe(this::words))))),
                List.of(field("NOTE", List.of())));
    }

    private Form form(String code) {
        return new Form(
                code,
                text(),
                maybe(this::text),
                maybe(this::source),
                inferred(),
                List.of(field("FIRST", List.of()), field("SECOND", List.of())));
    }

    private Indicator indicator(int number) {
        return new Indicator(
                "I-" + number,
                maybe(() -> "10"),
                text(),
                maybe(this::text),
                "cohort",
                "higher-is-better",
                maybe(this::text),
                maybe(() -> new Indicator.Limits(
                        new BigDecimal("1.50"),
                        new BigDecimal(random.nextBoolean() ? "12345678901234567.25" : "-0.25"))),
                maybe(() -> "THEME"),
                maybe(this::source),
                inferred());
    }

    private Scoring scoring() {
        return new Scoring(
                List.of(note()), some(number -> new Scoring.Example(text(), 2, text(), maybe(this::source), null)));
    }

    private Note note() {
        return new Note(text(), maybe(this::source), maybe(this::words));
    }

    private List<Inference> inferred() {
        return random.nextBoolean() ? List.of() : List.of(new Inference("title", words()));
    }

    private Citation source() {
        return new Citation("guide", maybe(() -> 1 + random.nextInt(90)), words());
    }

    private Text text() {
        Wording english = new Wording(words(), random.nextInt(5) == 0 ? Wording.Status.OFFICIAL : null);
        return new Text(english, maybe(() -> new Wording(words(), Wording.Status.values()[random.nextInt(2)])));
    }

    private String words() {
        StringBuilder words = new StringBuilder("w");
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return random.nextBoolean()
                ? words.toString()
                : words.append(' ').reverse().toString();
    }

    private <T> List<T> some(IntFunction<T> item) {
        return IntStream.rangeClosed(1, random.nextInt(3)).mapToObj(item).toList();
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
