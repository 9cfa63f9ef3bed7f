package org.waymark.stack;

/** What is printed when the stack stands: where everything is, and who can sign in. */
final class Welcome {
    private Welcome() {}

    /** @param loaded whether the demonstration is there, so that examples can speak of it */
    static String everything(LocalStack stack, boolean loaded) {
        Endpoints at = stack.endpoints();
        return """

                Waymark is running; Ctrl-C stops it.

                  National page         %4$s/
                  Framework catalogue   %1$s/q/swagger-ui
                  Surveys               %2$s/q/swagger-ui
                  Assessments           %3$s/q/swagger-ui
                  Reporting             %4$s/q/swagger-ui
                  Sign-in               %5$s/.well-known/openid-configuration
                  Mails                 %6$s/
                  Logs                  %7$s

                The login page offers the demonstration users at one click: national staff ("programme") see the national page.
                Nothing is checked there: anyone who can open it can be anyone. Everything listens on this machine only, and all
                areas and people are made up.
                %8$s""".formatted(
                        at.catalog(),
                        at.survey(),
                        at.assessment(),
                        at.reporting(),
                        at.issuer(),
                        at.mails(),
                        stack.layout().home().resolve("logs"),
                        loaded ? "\nA command to paste for each kind of user:\n\n" + new CurlExamples(at).print() : "");
    }

    static String infrastructure() {
        return """

                PostgreSQL, the broker, the token provider and the mail server are running; Ctrl-C stops them. To run a service with live reload
                beside them, in another terminal, for survey-service for instance:

                  ./dev survey-service""";
    }
}
