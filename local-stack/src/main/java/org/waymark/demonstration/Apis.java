package org.waymark.demonstration;

import java.util.function.Function;

/** The four services as the loader calls them. */
record Apis(Api catalog, Api survey, Api assessment, Api reporting) {

    static Apis of(Services services, Function<DemoUser, String> tokens, Patience patience) {
        return new Apis(
                new Api(services.catalog(), tokens, patience),
                new Api(services.survey(), tokens, patience),
                new Api(services.assessment(), tokens, patience),
                new Api(services.reporting(), tokens, patience));
    }
}
