package org.waymark.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a framework gives an area besides elements to rate.
 *
 * @param answerFields what is answered for an element beside its level
 * @param priorities says that an area is expected to name the elements it puts first; null where it is not
 * @param registers lists an area keeps, one line for each thing registered
 * @param populations groups of people the framework is meant to reach
 * @param templates what an area fills in once for each subject
 */
public record Toolkit(
        List<Theme> themes,
        List<Field> answerFields,
        Map<String, Text> priorities,
        List<PractitionerTable> practitionerTables,
        List<Form> registers,
        List<Question> questions,
        List<Indicator> indicators,
        List<Population> populations,
        List<Form> templates,
        List<VisionStatement> visionStatements) {
    public Toolkit {
        themes = Contract.list(themes);
        answerFields = Contract.list(answerFields);
        practitionerTables = Contract.list(practitionerTables);
        registers = Contract.list(registers);
        questions = Contract.list(questions);
        indicators = Contract.list(indicators);
        populations = Contract.list(populations);
        templates = Contract.list(templates);
        visionStatements = Contract.list(visionStatements);
    }

    /**
     * A heading that runs across elements.
     *
     * @param kind {@code evidence}: a heading of prompts or suggestions; {@code plan}: a dimension of the local plan
     * @param number the number it bears in its source; null where it bears none
     * @param text what it means; null where the title says it all
     * @param elements codes of the elements it bears on; empty means none in particular
     */
    public record Theme(
            String code,
            String kind,
            String number,
            Map<String, Text> title,
            Map<String, Text> text,
            List<String> elements) {
        public Theme {
            Contract.required(code, "theme.code");
            Contract.required(kind, "theme.kind");
            Contract.required(title, "theme.title");
            elements = Contract.list(elements);
        }
    }

    /**
     * Something that is answered.
     *
     * @param kind {@code text}, {@code choice}, {@code person}, {@code date} or {@code figure}
     * @param options what can be chosen; only of a choice
     * @param unit what a figure counts; null where the title says it
     * @param period the period each figure is for, {@code month}, {@code quarter} or {@code year}; null where it is for none
     * @param section heading it stands under; null where there is none
     * @param help null where there is none
     * @param required whether it must be answered
     * @param repeats whether there can be several values
     * @param elements codes of the elements it is asked of; empty means every element
     */
    public record Field(
            String code,
            Map<String, Text> title,
            String kind,
            List<Option> options,
            Map<String, Text> unit,
            String period,
            Map<String, Text> section,
            Map<String, Text> help,
            boolean required,
            boolean repeats,
            List<String> elements) {
        public Field {
            Contract.required(code, "field.code");
            Contract.required(title, "field.title");
            Contract.required(kind, "field.kind");
            options = Contract.list(options);
            elements = Contract.list(elements);
        }
    }

    /** One of the answers to choose from. */
    public record Option(String code, Map<String, Text> title) {
        public Option {
            Contract.required(code, "option.code");
            Contract.required(title, "option.title");
        }
    }

    /**
     * What kinds of practitioner are expected to do.
     *
     * @param fields what an area records about each entry
     */
    public record PractitionerTable(
            String code, Map<String, Text> title, List<Grouping> groupings, List<Field> fields) {
        public PractitionerTable {
            Contract.required(code, "practitionerTable.code");
            Contract.required(title, "practitionerTable.title");
            groupings = Contract.list(groupings);
            fields = Contract.list(fields);
        }
    }

    /** Practitioners of whom the same is expected. */
    public record Grouping(
            String code, Map<String, Text> title, List<Map<String, Text>> behaviours, List<Entry> entries) {
        public Grouping {
            Contract.required(code, "grouping.code");
            Contract.required(title, "grouping.title");
            behaviours = Contract.list(behaviours);
            entries = Contract.list(entries);
        }
    }

    /**
     * A type of practitioner.
     *
     * @param code the same in every grouping the type stands in
     */
    public record Entry(String code, Map<String, Text> title) {
        public Entry {
            Contract.required(code, "entry.code");
            Contract.required(title, "entry.title");
        }
    }

    /** A register or a template. */
    public record Form(String code, Map<String, Text> title, Map<String, Text> summary, List<Field> fields) {
        public Form {
            Contract.required(code, "form.code");
            Contract.required(title, "form.title");
            fields = Contract.list(fields);
        }
    }

    /**
     * A question to a local area.
     *
     * @param kind {@code open} or {@code judgement}
     * @param register code of the register whose every line answers it; null where it is answered once
     */
    public record Question(String code, String kind, String register, Map<String, Text> text) {
        public Question {
            Contract.required(code, "question.code");
            Contract.required(kind, "question.kind");
            Contract.required(text, "question.text");
        }
    }

    /**
     * Something an area can record figures for.
     *
     * @param number the number it bears in its source; null where it bears none
     * @param text what is counted; null where the title says it all
     * @param kind {@code family}, {@code cohort}, {@code demand} or {@code population}
     * @param polarity {@code higher-is-better} or {@code lower-is-better}; null where neither is
     * @param unit null where the title says it
     * @param limits null where there are none
     * @param theme code of the theme it belongs to; null where there is none
     */
    public record Indicator(
            String code,
            String number,
            Map<String, Text> title,
            Map<String, Text> text,
            String kind,
            String polarity,
            Map<String, Text> unit,
            Limits limits,
            String theme) {
        public Indicator {
            Contract.required(code, "indicator.code");
            Contract.required(title, "indicator.title");
            Contract.required(kind, "indicator.kind");
        }
    }

    /** A figure as good as green, or better, is green; one as good as amber is amber; any other is red. */
    public record Limits(BigDecimal amber, BigDecimal green) {
        public Limits {
            Contract.required(amber, "limits.amber");
            Contract.required(green, "limits.green");
        }
    }

    /** @param text who they are; null where the title says it all */
    public record Population(String code, Map<String, Text> title, Map<String, Text> text) {
        public Population {
            Contract.required(code, "population.code");
            Contract.required(title, "population.title");
        }
    }

    /**
     * One sentence of what the framework wants the world to be like.
     *
     * @param dimension code of the dimension it belongs to; null where it belongs to none
     * @param number the number it bears in its source; null where it bears none
     */
    public record VisionStatement(String code, String dimension, String number, Map<String, Text> text) {
        public VisionStatement {
            Contract.required(code, "visionStatement.code");
            Contract.required(text, "visionStatement.text");
        }
    }
}
