package org.waymark.reporting.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;
import org.waymark.reporting.figures.Picture;
import org.waymark.reporting.figures.Pictures;

/** Keeps published figures and compares them with ours. */
@ApplicationScoped
public class PublicationService {
    private final Publications publications;
    private final Pictures pictures;
    private final Changes changes;

    PublicationService(Publications publications, Pictures pictures, Changes changes) {
        this.publications = publications;
        this.pictures = pictures;
        this.changes = changes;
    }

    /**
     * Keeps the figures; the same ones again change nothing, whatever the precondition.
     *
     * @param ifMatch needed to replace others
     * @throws Refusal 409 while programme, cycle or framework have not arrived, 412, 422, 428
     */
    @Transactional
    public PutResult<Publications.Publication> keep(
            UUID programmeId, UUID cycleId, PublishedFigures figures, String ifMatch) {
        var picture = arrived(programmeId, cycleId);
        PublishedNames.requireKnown(figures, picture);
        if (publications.create(programmeId, cycleId, figures)) {
            changes.tell(new FiguresKept(cycleId));
            return PutResult.created(new Publications.Publication(1, figures));
        }
        var before = publications.lock(programmeId, cycleId).orElseThrow();
        if (before.figures().equals(figures)) {
            return PutResult.unchanged(before);
        }
        ETags.require(ifMatch, before.version());
        publications.replace(programmeId, cycleId, figures);
        changes.tell(new FiguresKept(cycleId));
        return PutResult.amended(new Publications.Publication(before.version() + 1, figures));
    }

    @Transactional
    public Publications.Publication get(UUID programmeId, UUID cycleId) {
        pictures.draw(programmeId, cycleId, null);
        return publications.find(programmeId, cycleId).orElseThrow(PublicationService::nothingPublished);
    }

    @Transactional
    public Comparison compare(UUID programmeId, UUID cycleId) {
        var picture = pictures.draw(programmeId, cycleId, null);
        return compare(picture).orElseThrow(PublicationService::nothingPublished);
    }

    private static Refusal nothingPublished() {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "cycleId",
                "not-found",
                "Nothing published is kept here for this programme and cycle.");
    }

    /** Empty where nothing was published of the picture's framework: published figures are of the programme's first. */
    @Transactional
    public Optional<Comparison> compare(Picture picture) {
        return publications
                .find(picture.programme().programmeId(), picture.cycle().cycleId())
                .filter(publication -> picture.isOfFirstFramework())
                .map(publication -> Comparison.of(picture, publication.figures()));
    }

    /** What a caller of the programme refers to and has not arrived yet is awaited; to everybody else it is not there. */
    private Picture arrived(UUID programmeId, UUID cycleId) {
        try {
            return pictures.draw(programmeId, cycleId, null);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND && pictures.mayCome(programmeId)) {
                throw Refusal.notYetKnown("", "The programme or the cycle has not arrived yet.");
            }
            throw refusal;
        }
    }
}
