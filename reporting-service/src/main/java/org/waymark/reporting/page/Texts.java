package org.waymark.reporting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of the national page that is ours: English here, Welsh under the same names in {@code messages/msg_cy.properties}. */
@MessageBundle
public interface Texts {
    @Message("en")
    String language();

    @Message("cy")
    String otherLanguage();

    @Message("Cymraeg")
    String inOtherLanguage();

    @Message("Skip to main content")
    String skip();

    @Message("Sign out")
    String signOut();

    @Message("National picture: {programme}, {cycle}")
    String pageTitle(String programme, String cycle);

    @Message("The national picture")
    String heading();

    @Message("Working figures")
    String label();

    @Message(
            "These figures are live and for programme staff only. They count the validated baselines of areas that agreed to be counted and let the programme see their detail. A group is shown with at least {minimumAreas} rated areas. Framework: {framework}, version {version}.")
    String about(int minimumAreas, String framework, String version);

    @Message("Programmes and cycles")
    String programmes();

    @Message("On this page")
    String contents();

    @Message("{dimension}: areas at each level")
    String contentsOf(String dimension);

    @Message("Participation")
    String participation();

    @Message("Stakeholder representation")
    String representation();

    @Message("Conclusions")
    String conclusions();

    @Message("Differences from the publication")
    String differences();

    @Message("In the tables:")
    String symbols();

    @Message("confidential")
    String confidential();

    @Message("not applicable")
    String notApplicable();

    @Message("not available")
    String notAvailable();

    @Message("above zero but rounding to zero")
    String low();

    @Message("Unrated elements are in no count and no base.")
    String unratedCountNowhere();

    @Message("{dimension}, {group}: {spread}")
    String bar(String dimension, String group, String spread);

    @Message("Not shown: too few areas, or it would give away what is confidential.")
    String hidden();

    @Message("{dimension}: ratings of all its elements, per cent at each level")
    String pooled(String dimension);

    @Message("{dimension}: number of areas at each level, by element")
    String byElement(String dimension);

    @Message("Areas in")
    String areasIn();

    @Message("Ratings")
    String ratings();

    @Message("Rated")
    String rated();

    @Message("Unrated")
    String unrated();

    @Message("Element")
    String element();

    @Message("Areas counted and people who took part")
    String participationTable();

    @Message("Areas")
    String areas();

    @Message("Survey respondents")
    String surveyRespondents();

    @Message("Workshop participants")
    String workshopParticipants();

    @Message("Areas in whose workshops each stakeholder role took part, and per cent of areas")
    String representationTable();

    @Message("Stakeholder role")
    String role();

    @Message(
            "Drawn by the areas themselves, by the panel, or by both. A conclusion that applies to one nation only is counted out of that nation’s areas.")
    String aboutConclusions();

    @Message("Areas in which each conclusion was drawn")
    String conclusionsTable();

    @Message("No conclusion has been drawn yet.")
    String noConclusions();

    @Message("{framework}, version {version}")
    String frameworkVersion(String framework, String version);

    @Message("Conclusion")
    String conclusion();

    @Message("{areas} of {all}")
    String outOf(String areas, String all);

    @Message("Compared with: {source}. Published cells that are equal to the figures above: {equal} of {compared}.")
    String compared(String source, int equal, int compared);

    @Message("Cells that differ")
    String differencesTable();

    @Message("Note")
    String note();

    @Message("Cell")
    String cell();

    @Message("Published")
    String published();

    @Message("Working figure")
    String workingFigure();

    @Message("Why")
    String why();

    @Message("No note.")
    String noNote();

    @Message("No published cell differs.")
    String noDifference();

    @Message("Note on {table}, {cell}: {note}")
    String noteOn(String table, String cell, String note);

    @Message("Note {number}: the publication differs")
    String differs(int number);

    @Message("England")
    String england();

    @Message("Wales")
    String wales();

    @Message("England and Wales")
    String together();

    @Message("{code} (no title in English)")
    String noTitle(String code);

    @Message("This page is not for you")
    String notForYou();

    @Message("It is for the staff of national programmes.")
    String forStaff();

    @Message("Nothing to show")
    String nothing();

    @Message("There is no programme with a cycle that you can see here.")
    String noProgramme();
}
