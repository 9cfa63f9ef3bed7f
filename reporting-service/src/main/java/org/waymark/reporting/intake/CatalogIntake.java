package org.waymark.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.waymark.events.CodeListChanged;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;
import org.waymark.events.Text;
import org.waymark.events.Topics;
import org.waymark.kit.inbox.BrokenContract;
import org.waymark.kit.inbox.Intake;
import org.waymark.kit.inbox.StateHandlers;
import org.waymark.reporting.catalog.Catalog;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;

/** Keeps the local copies of frameworks and code lists; what else the catalogue announces, figures do not need. */
@ApplicationScoped
class CatalogIntake implements Intake {
    private final Catalog catalog;
    private final ModelGate gate;

    CatalogIntake(Catalog catalog, ModelGate gate) {
        this.catalog = catalog;
        this.gate = gate;
    }

    @Override
    public String topic() {
        return Topics.CATALOG;
    }

    @Override
    public StateHandlers handlers() {
        return StateHandlers.none()
                .on(FrameworkChanged.TYPE, FrameworkChanged.class, (framework, meta) -> catalog.keep(copy(framework)))
                .on(CodeListChanged.TYPE, CodeListChanged.class, (list, meta) -> catalog.keep(copy(list)));
    }

    @Override
    public void enter() {
        gate.enter();
    }

    private static Framework copy(FrameworkChanged framework) {
        return new Framework(
                framework.id(),
                framework.version(),
                english(framework.title()),
                welsh(framework.title()),
                framework.scale().levels().stream().map(CatalogIntake::level).toList(),
                framework.dimensions().stream().map(CatalogIntake::dimension).toList());
    }

    private static Framework.Level level(Scale.Level level) {
        Map<String, Text> name = level.shortName() == null ? level.name() : level.shortName();
        return new Framework.Level(level.number(), level.code(), english(name), welsh(name));
    }

    private static Framework.Dimension dimension(FrameworkChanged.Dimension dimension) {
        return new Framework.Dimension(
                dimension.code(),
                english(dimension.title()),
                welsh(dimension.title()),
                dimension.elements().stream()
                        .map(element ->
                                new Framework.Element(element.code(), english(element.title()), welsh(element.title())))
                        .toList());
    }

    private static CodeList copy(CodeListChanged list) {
        return new CodeList(
                list.name(),
                list.items().stream()
                        .map(item -> new CodeList.Item(
                                item.code(), english(item.label()), welsh(item.label()), Set.copyOf(item.nations())))
                        .toList());
    }

    private static String english(Map<String, Text> texts) {
        if (!texts.containsKey("en")) {
            throw new BrokenContract("a title is not there in English");
        }
        return texts.get("en").text();
    }

    private static String welsh(Map<String, Text> texts) {
        return texts.containsKey("cy") ? texts.get("cy").text() : null;
    }
}
