package org.waymark.demonstration;

import java.util.function.Function;

/** The four services, and the mails they send, as the loader reaches them. */
record Apis(Api catalog, Api survey, Api assessment, Api reporting, Api mails) {

    static Apis of(Services services, Function<DemoUser, String> tokens, Patience patience) {
        return new Apis(
                new Api(services.catalog(), tokens, patience),
                new Api(services.survey(), tokens, patience),
                new Api(services.assessment(), tokens, patience),
                new Api(services.reporting(), tokens, patience),
                new Api(services.mails(), tokens, patience));
    }
}
