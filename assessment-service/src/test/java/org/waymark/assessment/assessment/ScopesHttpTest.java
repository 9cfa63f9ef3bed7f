package org.waymark.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.facilitator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.Samples;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** Who sees which assessments, and how much of them. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ScopesHttpTest {
    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void a_list_holds_what_the_caller_reaches() {
        Case one = Case.underWay();
        String filter = "/v1/assessments?cycleId=" + one.cycle();
        String id = one.id().toString();
        get(coordinator(), filter).statusCode(200).body("items.assessmentId", contains(id));
        get(facilitator(), filter).body("items.assessmentId", contains(id));
        get(World.panel(), filter).body("items.assessmentId", contains(id));
        get(programme(), filter + "&stage=UNDER_WAY").body("items.assessmentId", contains(id));
        get(programme(), filter + "&stage=SUBMITTED").body("items", empty());
        get(coordinator(Samples.ENGLISH_AREA), filter).body("items", empty());
        get(Tokens.of("panel").subject("panel-2").token(), filter).body("items", empty());
        get(Tokens.of("programme").subject("p").programmes(UUID.randomUUID()).token(), filter)
                .body("items", empty());
    }

    @Test
    void a_claim_that_names_no_programme_opens_none() {
        Case one = Case.setUp();
        String odd = Tokens.of("programme")
                .claim("programmes", List.of("not-a-uuid", 7, World.PROGRAMME + "0"))
                .token();
        get(odd, "/v1/assessments").statusCode(200).body("items", empty());
        get(odd, one.path("")).statusCode(404);
        get(odd, "/v1/programmes").statusCode(200).body("items", empty());
    }

    @Test
    void a_peer_whose_token_names_the_area_sees_no_detail() {
        Case one = Case.underWay();
        put(programme(), one.path("/assignments/peer-1"), Case.assignment("peer", Samples.ENGLISH_AREA))
                .statusCode(201);
        Tokens peer = Tokens.of("peer").subject("peer-1");
        get(peer.areas(Samples.ENGLISH_AREA).token(), one.path("")).body("detail", notNullValue());
        get(peer.areas(Samples.WELSH_AREA).token(), one.path(""))
                .statusCode(200)
                .body("detail", nullValue());
        get(peer.areas(Samples.WELSH_AREA).token(), one.path("/baseline")).statusCode(404);
    }

    @Test
    void a_list_goes_on_from_page_to_page() {
        Case.setUp();
        Case.setUp();
        String next = get(coordinator(), "/v1/assessments?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        get(coordinator(), "/v1/assessments?limit=1&after=" + next).body("items", hasSize(1));
        get(coordinator(), "/v1/assessments?limit=0").statusCode(400);
    }

    @Test
    void the_programme_sees_only_the_outline_where_it_is_not_admitted() {
        Case one = Case.setUp();
        put(coordinator(), one.path("/confidentiality-agreement"), Case.AGREEMENT.replace(", \"programme\"]", "]"))
                .statusCode(201);
        get(programme(), one.path(""))
                .statusCode(200)
                .body("stage", equalTo("SET_UP"))
                .body("detail", nullValue())
                .body("allowedActions", hasItem("assign"));
        get(programme(), one.path("/baseline")).statusCode(404);
        get(coordinator(), one.path("")).header("Cache-Control", equalTo("private, no-cache"));
    }

    @Test
    void what_a_caller_may_do_next_is_said() {
        Case one = Case.reviewed();
        get(World.panel(), one.path("")).body("allowedActions", contains("review", "return-to-area", "sign-off"));
        get(facilitator(), one.path("")).body("allowedActions", empty());
    }

    @Test
    void few_views_are_said_plainly_and_stop_nothing() {
        Case one = Case.submitted();
        get(coordinator(), one.path(""))
                .body("detail.views", equalTo(3))
                .body("detail.advice.code", contains("few-views"))
                .body("detail.advice.welsh", contains(containsString("Cynghorir cael o leiaf 5")))
                .body("stage", equalTo("SUBMITTED"));
    }
}
