package org.waymark.survey.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form says for us: English here, Welsh under the same names in {@code messages/form_cy.properties}. */
@MessageBundle("form")
public interface FormTexts {
    @Message(
            "You have been asked to say how things stand where you work. There are no right answers: say what you see from your place.")
    String welcome();

    @Message(
            "For each question choose the level that fits best. If you cannot say, choose that: it is a good answer too.")
    String choose();

    @Message(
            "You may leave questions out. You need no account, and you can stop at any time: nothing is sent until you send it.")
    String leaveOut();

    @Message("What we promise")
    String promise();

    @Message(
            "Nobody is shown who answered what: not the person who invited you, not your manager, not those who run the programme.")
    String nobody();

    @Message(
            "As with every website, whoever runs the computers could watch an answer arrive. What is stored afterwards does not say whose it is.")
    String operators();

    @Message("Your link is for you alone. Whoever has it can answer in your place, so do not pass it on.")
    String link();

    @Message(
            "Your link was handed to you by whoever invited you, who may know it and could answer with it in your place.")
    String handedOut();

    @Message(
            "What is answered with such links is shown as one group, apart from what others answer. Whoever invited you could also make up people: if all others in that group were made up, what you answer could be worked out.")
    String madeUp();

    @Message("What is kept")
    String kept();

    @Message("Your role, your kind of agency, the levels you choose and what you write in comments.")
    String keptAnswers();

    @Message("Your name, your e-mail address, the time and the language are not kept with your answers.")
    String keptNot();

    @Message(
            "Whether you have answered is written down nowhere. When a reminder is due, the service works out who has not answered yet, and sends them a mail.")
    String keptInvitation();

    @Message(
            "Whether you have answered is written down nowhere. When a reminder is due, the service works out who has not answered yet, and whoever handed you the link sees who that is.")
    String keptHandedOut();

    @Message(
            "When the survey closes, your agency is removed from your answers, and your role too where few people share it.")
    String keptNoLonger();

    @Message(
            "When the survey closes, your role is removed from your answers, and your agency too where few people share it.")
    String keptNoLongerByAgency();

    @Message("Who sees it")
    String seen();

    @Message("Until the survey closes, nobody sees any answers: only roughly how many there are.")
    String blind();

    @Message(
            "After it has closed, your area and those who work with it see how many people chose each level. A group of fewer than {threshold} people is never shown.")
    String afterwards(int threshold);

    @Message(
            "Comments are then shown to your area as they were written, without role. Do not write names, or anything that tells who you are.")
    String commentsAreShown();

    @Message("If you want to change something")
    String changing();

    @Message("What you have sent cannot be read back, by you or by anyone who has your link.")
    String notReadBack();

    @Message("Until the survey closes you can answer again with the same link. The last answer counts, as a whole.")
    String lastCounts();

    @Message(
            "Your first answer with this link stays as it is: it can neither be changed nor taken back. Send it when you have finished.")
    String firstStays();

    @Message("Until then you can also take back what you sent: nothing of it is then kept or counted.")
    String canTakeBack();

    @Message("What those who ask you add")
    String theirPrivacy();

    @Message("I cannot say")
    String cannotSay();

    @Message("That is fine. Nobody sees everything.")
    String cannotSayIsFine();

    @Message("It does not apply")
    String notApplicable();

    @Message("Choose this where the question has nothing to do with your area.")
    String notApplicableMeans();

    @Message("Evidence")
    String evidence();

    @Message("What shows that it is so?")
    String evidenceHint();

    @Message("Barrier")
    String barrier();

    @Message("What stands in the way?")
    String barrierHint();

    @Message("Priority")
    String priority();

    @Message("What should be done first?")
    String priorityHint();
}
