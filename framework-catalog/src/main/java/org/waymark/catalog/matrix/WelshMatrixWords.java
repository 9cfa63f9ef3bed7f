package org.waymark.catalog.matrix;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** Our translation. */
@Localized("cy")
public interface WelshMatrixWords extends MatrixWords {
    @Override
    @Message("Fersiwn {version}")
    String version(String version);

    @Override
    @Message("Drafft: heb ei gyhoeddi eto")
    String draft();

    @Override
    @Message("Disodlwyd gan fersiwn {newer}")
    String superseded(String newer);

    @Override
    @Message("Ni ddylid ei ddefnyddio mwyach: {reason}")
    String retired(String reason);

    @Override
    @Message("Nid yw pob testun o'r fersiwn hwn ar gael yn yr iaith hon; dywedir lle mae testun ar goll.")
    String incomplete();

    @Override
    @Message("Nid yw ar gael yn yr iaith hon")
    String missing();

    @Override
    @Message("Cyfieithiad gan Waymark, nid testun swyddogol")
    String translation();

    @Override
    @Message("Ystyr y lefelau")
    String levels();

    @Override
    @Message("Lefel")
    String level();

    @Override
    @Message("Lefel {number}:")
    String levelNamed(int number);

    @Override
    @Message("Ei hystyr")
    String meaning();

    @Override
    @Message("Mae pob elfen yn dweud ei hun beth yw ystyr y lefel hon.")
    String eachItself();

    @Override
    @Message("Sut i ddewis lefel")
    String choosing();

    @Override
    @Message("Er enghraifft")
    String examples();

    @Override
    @Message("Sefyllfa")
    String situation();

    @Override
    @Message("Lefel gywir")
    String rightLevel();

    @Override
    @Message("Pam")
    String why();

    @Override
    @Message("Elfen")
    String element();

    @Override
    @Message("Meddyliwch am")
    String consider();

    @Override
    @Message("Y lefel y cytunwyd arni")
    String agreed();

    @Override
    @Message("Nodiadau a thystiolaeth")
    String notes();

    @Override
    @Message("Ffynhonnell")
    String source();

    @Override
    @Message("Trwydded")
    String licence();
}
