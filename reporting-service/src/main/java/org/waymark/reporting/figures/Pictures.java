package org.waymark.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.language.Languages;
import org.waymark.kit.refusal.Refusal;
import org.waymark.reporting.catalog.Catalog;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.model.Cells;
import org.waymark.reporting.model.Scope;
import org.waymark.reporting.programmes.Programme;
import org.waymark.reporting.programmes.Programmes;

/** Draws the picture of a programme and cycle for a caller who works for the programme. */
@ApplicationScoped
public class Pictures {
    private final Caller caller;
    private final Programmes programmes;
    private final Catalog catalog;
    private final Cells cells;

    Pictures(Caller caller, Programmes programmes, Catalog catalog, Cells cells) {
        this.caller = caller;
        this.programmes = programmes;
        this.catalog = catalog;
        this.cells = cells;
    }

    /**
     * @param frameworkVersion framework and version as {@code id:version}; null for the first the programme uses
     * @throws Refusal 404 for a programme or cycle that the caller cannot see, or a framework the programme does not use; 409 while
     *     the framework has not arrived
     */
    public Picture draw(UUID programmeId, UUID cycleId, String frameworkVersion) {
        var programme = visible(programmeId).orElseThrow(() -> Refusal.notFound("programmeId", "programme"));
        var cycle = programme.cycle(cycleId).orElseThrow(() -> Refusal.notFound("cycleId", "cycle"));
        var used = programme.frameworks().stream()
                .filter(one -> frameworkVersion == null || frameworkVersion.equals(one.id() + ":" + one.version()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("framework", "framework"));
        return draw(programme, cycle, used);
    }

    /** Empty for a programme that has not arrived or is not the caller's. */
    public Optional<Programme> visible(UUID programmeId) {
        return mayCome(programmeId) ? programmes.find(programmeId) : Optional.empty();
    }

    /** Whether the caller works for the programme, known here or not. */
    public boolean mayCome(UUID programmeId) {
        return caller.programmes().contains(programmeId);
    }

    private Picture draw(Programme programme, Programme.Cycle cycle, Programme.FrameworkVersion used) {
        var framework = catalog.framework(used.id(), used.version())
                .orElseThrow(() -> Refusal.notYetKnown("framework", "The programme's framework has not arrived yet."));
        return new Picture(
                programme,
                cycle,
                framework,
                catalog.codeList(CodeList.STAKEHOLDER_ROLES),
                catalog.codeList(CodeList.CONCLUSION_THEMES),
                cells.of(scope(programme, cycle, framework)),
                Languages.ENGLISH);
    }

    private static Scope scope(Programme programme, Programme.Cycle cycle, Framework framework) {
        return new Scope(programme.programmeId(), cycle.cycleId(), framework.id(), framework.version());
    }
}
