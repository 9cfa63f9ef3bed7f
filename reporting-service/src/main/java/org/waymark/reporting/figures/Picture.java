package org.waymark.reporting.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.waymark.disclosure.AreaRule;
import org.waymark.disclosure.Group;
import org.waymark.disclosure.ProtectedRow;
import org.waymark.disclosure.ProtectedTable;
import org.waymark.kit.language.Languages;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.model.CellSet;
import org.waymark.reporting.model.Measure;
import org.waymark.reporting.model.Tally;
import org.waymark.reporting.programmes.Programme;

/**
 * All that the working figures of one programme, cycle and framework are made of.
 *
 * @param language of the titles, as far as they have it
 */
public record Picture(
        Programme programme,
        Programme.Cycle cycle,
        Framework framework,
        CodeList roles,
        CodeList themes,
        CellSet cells,
        Locale language) {

    /**
     * The same picture with Welsh titles.
     *
     * @param missing what stands for a title that there is not, by its code and its English title
     */
    public Picture inWelsh(BinaryOperator<String> missing) {
        return new Picture(
                programme,
                cycle,
                framework.inWelsh(missing),
                roles.inWelsh(missing),
                themes.inWelsh(missing),
                cells,
                Languages.WELSH);
    }

    /** The same picture with titles in a language, and in English where a title has no other. */
    Picture in(Locale wanted) {
        return wanted.equals(Languages.WELSH) ? inWelsh((code, english) -> english) : this;
    }

    /** Tag of the language that a title is in. */
    String languageOf(String welsh) {
        return (welsh == null ? Languages.ENGLISH : language).getLanguage();
    }

    /** Whether it shows the framework that a programme names first. */
    public boolean isOfFirstFramework() {
        var first = programme.frameworks().get(0);
        return first.id().equals(framework.id()) && first.version().equals(framework.version());
    }

    AreaRule areaRule() {
        return new AreaRule(programme.minimumAreas());
    }

    /** What a measure comes to over the group's nations. */
    long working(AreaGroup group, Measure measure, String code, String answer) {
        return sum(group.nations(), measure, code, answer, Tally::working);
    }

    long working(List<String> nations, Measure measure, String code, String answer) {
        return sum(nations, measure, code, answer, Tally::working);
    }

    /** The codes of which the measure counts at least one unit over the group's nations. */
    Stream<String> codes(AreaGroup group, Measure measure) {
        return cells.codes(measure).filter(code -> working(group, measure, code, "") > 0);
    }

    /** Numbers of units. What is no level says nothing of how far a unit has come, so only the size of a group protects it. */
    ProtectedTable units() {
        return areaRule()
                .protect(
                        1,
                        nations()
                                .map(group -> {
                                    var units = working(group, Measure.UNITS, "", "");
                                    return Group.ofAreas(group.code(), units, units);
                                })
                                .toList());
    }

    /** Units at each level of an element, by nation. */
    ProtectedTable levels(Framework.Element element) {
        return areaRule()
                .protect(
                        framework.levels().size(),
                        nations().map(group -> levels(group, element)).toList());
    }

    static ProtectedRow row(ProtectedTable table, AreaGroup group) {
        return group == AreaGroup.TOGETHER ? table.overall() : table.group(group.code());
    }

    private Group levels(AreaGroup group, Framework.Element element) {
        var counts = framework.levels().stream()
                .mapToLong(level -> working(group, Measure.LEVEL, element.code(), String.valueOf(level.number())))
                .toArray();
        return Group.ofAreas(
                group.code(), sum(group.nations(), Measure.STATUS, element.code(), "RATED", Tally::named), counts);
    }

    private long sum(
            List<String> nations, Measure measure, String code, String answer, ToLongFunction<Tally> audience) {
        return nations.stream()
                .mapToLong(nation -> audience.applyAsLong(cells.at(nation, measure, code, answer)))
                .sum();
    }

    /** The groups that share no area; the others are sums of them. */
    private static Stream<AreaGroup> nations() {
        return Arrays.stream(AreaGroup.values()).filter(group -> group.nations().size() == 1);
    }
}
