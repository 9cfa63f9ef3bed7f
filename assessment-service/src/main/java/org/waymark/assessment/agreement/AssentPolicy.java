package org.waymark.assessment.agreement;

import java.time.LocalDate;
import java.util.List;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.kit.refusal.Faults;

/** An agreement binds once at least two partner agencies, and so never the coordinator alone, have said yes to something consistent. */
public record AssentPolicy(int agenciesNeeded) {
    public static final AssentPolicy USUAL = new AssentPolicy(2);

    /** Every fault of the agreement. */
    public Faults faults(ConfidentialityAgreement agreement, Vocabulary vocabulary, LocalDate today) {
        Faults faults = new Faults();
        checkAdmits(agreement.admits(), faults);
        faults.check(
                agreement.counted() || !agreement.named(),
                "named",
                "named-but-not-counted",
                "An assessment that is not counted in national figures cannot be named in them.");
        for (int i = 0; i < agreement.assents().size(); i++) {
            checkAssent("assents[" + i + "]", agreement.assents().get(i), vocabulary, today, faults);
        }
        long agencies =
                agreement.assents().stream().map(Assent::agency).distinct().count();
        return faults.check(
                agencies >= agenciesNeeded,
                "assents",
                "too-few-agencies",
                "At least {least} partner agencies must assent; there are {found}.",
                agenciesNeeded,
                agencies);
    }

    /**
     * The partners said yes to what was agreed before, not to more: a wider agreement needs assents of its own.
     *
     * @param before the agreement so far; null when there is none
     */
    public Faults checkWidening(ConfidentialityAgreement before, ConfidentialityAgreement wanted, Faults faults) {
        if (before == null || !wanted.isWiderThan(before)) {
            return faults;
        }
        long agencies = wanted.assents().stream()
                .filter(assent -> !before.assents().contains(assent))
                .map(Assent::agency)
                .distinct()
                .count();
        return faults.check(
                agencies >= agenciesNeeded,
                "assents",
                "assents-to-less",
                "This admits, counts or names more than the partners said yes to: at least {least} agencies must assent"
                        + " anew; {found} did.",
                agenciesNeeded,
                agencies);
    }

    private static void checkAdmits(List<String> admits, Faults faults) {
        List<String> known = Audience.codes();
        for (int i = 0; i < admits.size(); i++) {
            faults.check(
                    known.contains(admits.get(i)),
                    "admits[" + i + "]",
                    "unknown-audience",
                    "\"{audience}\" is none of {allowed}.",
                    admits.get(i),
                    known);
        }
        boolean withoutGap =
                !admits.isEmpty() && admits.size() <= known.size() && admits.equals(known.subList(0, admits.size()));
        faults.check(
                withoutGap,
                "admits",
                "gap-in-audiences",
                "Who is admitted is named from the innermost outwards without a gap: {allowed}.",
                known);
    }

    private static void checkAssent(String path, Assent assent, Vocabulary vocabulary, LocalDate today, Faults faults) {
        vocabulary.check(faults, path + ".agency", Vocabulary.AGENCIES, assent.agency());
        faults.check(!assent.on().isAfter(today), path + ".on", "in-the-future", "Nobody can have assented yet.");
    }
}
