package org.waymark.survey.mail;

/** A mail after a try. */
public record SentMail(DueMail mail, Outcome outcome) {}
