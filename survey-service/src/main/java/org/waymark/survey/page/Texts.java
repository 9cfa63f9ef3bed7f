package org.waymark.survey.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of the page that is ours: English here, Welsh under the same names in {@code messages/msg_cy.properties}. */
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

    @Message("Answer a survey")
    String startHeading();

    @Message("You have been sent a link to a survey. The part of it that follows the sign # is your code.")
    String startAbout();

    @Message("Your code")
    String code();

    @Message("Type it or paste it here. You can paste the whole link too.")
    String codeHint();

    @Message("Type or paste your code")
    String codeMissing();

    @Message("Show the questions")
    String openForm();

    @Message("The questions are on their way.")
    String opening();

    @Message("There is a problem")
    String problem();

    @Message("Error:")
    String error();

    @Message("The service could not be reached. What you filled in is still on this device: try again in a moment.")
    String unreachable();

    @Message("Try again")
    String tryAgain();

    @Message("No answers are taken at the moment")
    String notTaking();

    @Message("The survey has not opened yet.")
    String notOpenYet();

    @Message("The survey has closed. Thank you for your interest.")
    String closed();

    @Message("The survey takes answers from {opensOn} to {closesOn}.")
    String onlyBetween(String opensOn, String closesOn);

    @Message("Before you start")
    String before();

    @Message("You can answer until the end of {day}.")
    String until(String day);

    @Message("What you fill in stays on this device until you send it. It is then removed from it.")
    String onDevice();

    @Message("What is your role?")
    String role();

    @Message("Choose the one that comes nearest.")
    String roleHint();

    @Message("Choose your role")
    String chooseRole();

    @Message("Which kind of agency do you speak for?")
    String agency();

    @Message("Choose the one that comes nearest.")
    String agencyHint();

    @Message("Choose the kind of agency you speak for")
    String chooseAgency();

    @Message("Question {number} of {all}")
    String questionOf(int number, int all);

    @Message("Think of this:")
    String considers();

    @Message("or")
    String or();

    @Message("Add a comment (optional)")
    String comment();

    @Message("Comments are shown to your area once the survey has closed. Do not write names.")
    String commentNote();

    @Message("A comment can have at most {most} characters")
    String commentTooLong(int most);

    @Message("Answer at least one question. That you cannot say is an answer too.")
    String answerOne();

    @Message("Continue")
    String goOn();

    @Message("Back")
    String back();

    @Message("Show all questions on one page")
    String allAtOnce();

    @Message("Show one question at a time")
    String oneByOne();

    @Message("Check your answers")
    String check();

    @Message("Change")
    String change();

    @Message("Not answered")
    String notAnswered();

    @Message("Send your answers")
    String sending();

    @Message(
            "Once sent, your answers cannot be read back. You can answer again until the survey closes; the last answer counts.")
    String beforeSending();

    @Message("Send")
    String send();

    @Message("Thank you")
    String doneHeading();

    @Message("Your answers have been sent.")
    String done();

    @Message("If you want to correct something")
    String correctHeading();

    @Message(
            "Answer again with the same link while the survey is open. Fill in the whole form: the last answer counts, and takes the place of the one before.")
    String correct();

    @Message("What you have sent cannot be shown to you again. Nobody can read it back.")
    String notShown();

    @Message("Answer again")
    String again();

    @Message("If you want to add something later")
    String laterHeading();

    @Message(
            "What you filled in has been removed from this device. You can keep a copy of it here instead, add to it later and send the whole again.")
    String later();

    @Message(
            "Whoever uses this device after you could then see what you answered. Do not keep a copy on a phone or computer that you share.")
    String sharedDevice();

    @Message("Keep a copy on this device")
    String keepCopy();

    @Message(
            "A copy is kept on this device until you send again, take back what you sent, or remove it. To add to it, open your link here.")
    String copyKept();

    @Message(
            "What you kept on this device is filled in below. Nothing of it was read back from the service. When you send, the whole is sent again.")
    String copyFilledIn();

    @Message("Remove the copy from this device")
    String removeCopy();

    @Message("If you have answered before with this link, you can answer again, or:")
    String answeredBefore();

    @Message("Take back what I sent")
    String takeBack();

    @Message("Take back what you sent?")
    String takeBackHeading();

    @Message(
            "Your answers and comments are then deleted and will not be counted. You can answer again while the survey is open.")
    String takeBackMeans();

    @Message("As far as reminders go, you are then somebody who has not answered: you may be sent one.")
    String takeBackReminder();

    @Message("Yes, take it back")
    String takeBackNow();

    @Message("Back to the questions")
    String backToQuestions();

    @Message("Taken back")
    String takenBackHeading();

    @Message("Nothing that was sent with your link is stored any more.")
    String takenBack();

    @Message("You can close this page now.")
    String close();
}
