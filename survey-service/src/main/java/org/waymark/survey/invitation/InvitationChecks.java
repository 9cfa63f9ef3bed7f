package org.waymark.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.util.List;
import java.util.Set;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.framework.CodeList;
import org.waymark.survey.framework.CodeLists;
import org.waymark.survey.survey.Survey;

/** The rules for those who are to be invited. */
@ApplicationScoped
class InvitationChecks {
    private final CodeLists codeLists;
    private final Invitations invitations;
    private final Validator validator;

    InvitationChecks(CodeLists codeLists, Invitations invitations, Validator validator) {
        this.codeLists = codeLists;
        this.invitations = invitations;
        this.validator = validator;
    }

    /** @throws Refusal 422 with every rule that one of them breaks, 409 while a code list has not arrived */
    void check(Survey survey, Delivery delivery, List<Invitee> people) {
        String nation = survey.assessment().nation();
        Set<String> roles = codeLists.codes(CodeList.ROLES, nation, "invitations");
        Set<String> agencies = codeLists.codes(CodeList.AGENCIES, nation, "invitations");
        Set<String> invited = invitations.invitedAmong(
                survey.id(), people.stream().map(Invitee::address).toList());
        NamedOnce once = new NamedOnce();
        Faults faults = new Faults();
        for (int number = 0; number < people.size(); number++) {
            String path = "invitations[" + number + "]";
            Invitee person = people.get(number);
            checkCodes(faults, roles, agencies, path, person);
            once.check(faults, path + ".contact", person.address());
            faults.check(
                            !invited.contains(person.address()),
                            path + ".contact",
                            "already-invited",
                            "This contact is invited already; each is invited to a survey once.")
                    .check(
                            delivery == Delivery.BY_HAND || isMailAddress(person.contact()),
                            path + ".contact",
                            "not-an-e-mail-address",
                            "\"{contact}\" is no e-mail address; a link handed out by yourself is a delivery of its own, BY_HAND.",
                            person.contact());
        }
        faults.throwIfAny();
    }

    private static void checkCodes(
            Faults faults, Set<String> roles, Set<String> agencies, String path, Invitee person) {
        faults.checkKnown(
                        roles,
                        CodeList.path(CodeList.ROLES),
                        path + ".role",
                        "unknown-role",
                        "There is no role \"{role}\" for this nation.",
                        person.role())
                .checkKnown(
                        agencies,
                        CodeList.path(CodeList.AGENCIES),
                        path + ".agency",
                        "unknown-agency",
                        "There is no agency \"{agency}\".",
                        person.agency());
    }

    private boolean isMailAddress(String contact) {
        return validator.validate(new MailAddress(contact)).isEmpty();
    }

    record MailAddress(@Email String address) {}
}
