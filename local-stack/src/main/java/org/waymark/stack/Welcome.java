package org.waymark.stack;

/** What is printed when the stack stands: where everything is, who can sign in, and a command to paste for each kind of user. */
final class Welcome {
    private Welcome() {}

    static String everything(LocalStack stack) {
        Endpoints at = stack.endpoints();
        return """

                Waymark is running; Ctrl-C stops it.

                  National page         %4$s/
                  Framework catalogue   %1$s/q/swagger-ui
                  Surveys               %2$s/q/swagger-ui
                  Assessments           %3$s/q/swagger-ui
                  Reporting             %4$s/q/swagger-ui
                  Sign-in               %5$s
                  Logs                  %6$s

                The login page offers the demonstration users at one click. Nothing is checked there: anyone who can open it can
                be anyone. Everything listens on this machine only, and all areas and people are made up.
                Program staff sign in as "programme", coordinators as "coordinator-w01" to "coordinator-e10"; any password will do.

                %7$s""".formatted(
                        at.catalog(),
                        at.survey(),
                        at.assessment(),
                        at.reporting(),
                        at.issuer(),
                        stack.layout().home().resolve("logs"),
                        examples(at));
    }

    static String infrastructure(LocalStack stack) {
        return """

                PostgreSQL, the broker and the token provider are running; Ctrl-C stops them. To run a service with live reload
                beside them, in another terminal and for survey-service, for instance:

                  set -a; . %s; mvn -pl survey-service -am quarkus:dev""".formatted(stack.writeEnvironment().resolve("survey-service"));
    }

    private static String examples(Endpoints at) {
        return "";
    }
}
