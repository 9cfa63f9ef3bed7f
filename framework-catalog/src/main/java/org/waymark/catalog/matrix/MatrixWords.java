package org.waymark.catalog.matrix;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a printed matrix says beside the framework's own texts; in Welsh in {@link WelshMatrixWords}. */
@MessageBundle("matrix")
public interface MatrixWords {
    @Message("Version {version}")
    String version(String version);

    @Message("Draft: not published yet")
    String draft();

    @Message("Superseded by version {newer}")
    String superseded(String newer);

    @Message("Not to be used any more: {reason}")
    String retired(String reason);

    @Message("Not every text of this version is there in this language; a text that is missing says so.")
    String incomplete();

    @Message("Not available in this language")
    String missing();

    @Message("Translation by Waymark, not an official text")
    String translation();

    @Message("What the levels mean")
    String levels();

    @Message("Level")
    String level();

    @Message("Level {number}:")
    String levelNamed(int number);

    @Message("What it means")
    String meaning();

    @Message("Each element says itself what this level means.")
    String eachItself();

    @Message("How to choose a level")
    String choosing();

    @Message("For example")
    String examples();

    @Message("Situation")
    String situation();

    @Message("Right level")
    String rightLevel();

    @Message("Why")
    String why();

    @Message("Element")
    String element();

    @Message("Think about")
    String consider();

    @Message("Agreed level")
    String agreed();

    @Message("Notes and evidence")
    String notes();

    @Message("Source")
    String source();

    @Message("Licence")
    String licence();
}
