package org.waymark.survey.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails say: English here, Welsh under the same names in {@code messages/mail_cy.properties}. */
@MessageBundle("mail")
public interface MailTexts {
    @Message("{title}: please say how things stand")
    String invitation(String title);

    @Message("{title}: your answer is still wanted")
    String reminder(String title);

    @Message("You have been asked to take part in a survey of {unit}:")
    String asked(String unit);

    @Message("You were asked to take part in a survey of {unit}. If you have answered since, ignore this mail:")
    String askedAgain(String unit);

    @Message("It takes about 15 minutes. You need no account, and nobody is shown who answered what.")
    String effort();

    @Message("Answer by {day}, here:")
    String here(String day);

    @Message(
            "The link is for you alone: whoever has it can answer in your place. Opening it does nothing yet; until the survey closes you can answer again with it.")
    String link();

    @Message(
            "Your address is used for this survey only, and for reminders as long as you have not answered. If you do not want to take part, you need do nothing.")
    String address();
}
