package org.waymark.survey.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters say: English here, Welsh under the same names in {@code messages/letter_cy.properties}. */
@MessageBundle("letter")
public interface LetterTexts {
    @Message(
            "You have been asked to take part in a survey of {unit}. It takes about 15 minutes, and you need no account.")
    String asked(String unit);

    @Message("Point your telephone’s camera at the square, or type the address below. Please answer by {day}.")
    String here(String day);

    @Message(
            "Whoever gave you this letter may know the link and could answer with it in your place. Your first answer stays as it is, so send it when you have finished. Before the first question the page says what is kept and who sees it.")
    String handedOut();
}
