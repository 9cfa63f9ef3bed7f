package org.waymark.assessment.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Workshop;

/**
 * What the partners have done so far.
 *
 * @param levels what they agreed; null before they have
 * @param workbook null before it is written
 * @param sponsorApproval null before submission
 */
public record PartnersWork(
        List<Workshop> workshops, List<AgreedLevel> levels, Workbook workbook, SponsorApproval sponsorApproval) {
    static final PartnersWork NONE = new PartnersWork(List.of(), null, null, null);

    public Optional<Workshop> workshop(UUID workshopId) {
        return workshops.stream()
                .filter(workshop -> workshop.workshopId().equals(workshopId))
                .findFirst();
    }

    /** What they agreed so far; empty before they have. */
    public List<AgreedLevel> agreedLevels() {
        return levels == null ? List.of() : levels;
    }

    /** Codes of the elements on which these levels say something else than what was agreed so far. */
    Set<String> changedBy(List<AgreedLevel> newer) {
        return agreedLevels().stream()
                .filter(level -> newer.stream().noneMatch(level::isTheSameResultAs))
                .map(AgreedLevel::element)
                .collect(Collectors.toSet());
    }

    PartnersWork with(Workshop workshop) {
        Stream<Workshop> others =
                workshops.stream().filter(other -> !other.workshopId().equals(workshop.workshopId()));
        return new PartnersWork(Stream.concat(others, Stream.of(workshop)).toList(), levels, workbook, sponsorApproval);
    }

    PartnersWork with(List<AgreedLevel> agreed) {
        return new PartnersWork(workshops, List.copyOf(agreed), workbook, sponsorApproval);
    }

    PartnersWork with(Workbook written) {
        return new PartnersWork(workshops, levels, written, sponsorApproval);
    }

    PartnersWork with(SponsorApproval approval) {
        return new PartnersWork(workshops, levels, workbook, approval);
    }
}
