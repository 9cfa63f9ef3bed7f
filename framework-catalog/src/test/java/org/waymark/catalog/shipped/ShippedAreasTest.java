package org.waymark.catalog.shipped;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.catalog.area.AreaContent;
import org.waymark.catalog.area.Centre;
import org.waymark.catalog.area.FormerCode;
import org.waymark.catalog.codelist.CodeListContent;
import org.waymark.catalog.codelist.CodeListContent.Item;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.language.Wording;

/** Holds the shipped register against the facts of its sources. */
class ShippedAreasTest {
    private static final ShippedFiles FILES = new ShippedFiles(new FrameworkFile());
    private static final Map<String, CodeListContent> LISTS = FILES.codeLists();

    private final Map<String, AreaContent> areas = FILES.areas();
    private final Map<String, AreaContent> inForce = having(area -> area.validTo() == null);
    private final Map<String, AreaContent> former = having(area -> area.validTo() != null);

    @Test
    void has_153_authorities_of_england_22_of_wales_and_8_former_ones() {
        assertEquals(Map.of("England", 153L, "Wales", 22L), countBy(inForce, AreaContent::nation));
        assertEquals(Map.of("England", 8L), countBy(former, AreaContent::nation));
        assertEquals(
                Map.of(
                        "county", 21L,
                        "unitary", 63L,
                        "metropolitan district", 36L,
                        "london borough", 32L,
                        "city corporation", 1L,
                        "welsh principal area", 22L),
                countBy(inForce, AreaContent::type));
    }

    @Test
    void every_area_has_an_identity_of_our_own() {
        assertEquals(
                183, areas.values().stream().map(AreaContent::areaId).distinct().count());
        assertEquals(
                Set.of(7),
                areas.values().stream().map(area -> area.areaId().version()).collect(toSet()));
        assertEquals(
                "01a1f640-bc10-7674-9d40-24398497cb6f",
                areas.get("W06000015").areaId().toString());
    }

    @Test
    void every_area_lies_in_a_nation_and_a_region_of_the_lists() {
        areas.forEach((code, area) -> {
            assertTrue(codes("nations").contains(area.nation()), code);
            assertTrue(codes("regions").contains(area.region()), code);
        });
        assertEquals("East Midlands", areas.get("E10000007").region());
        assertEquals("East Midlands", areas.get("E10000019").region());
    }

    @Test
    void every_welsh_authority_has_its_official_welsh_name() {
        having(area -> area.nation().equals("Wales")).forEach((code, area) -> {
            Wording welsh = area.name().cy();
            assertNotNull(welsh, code);
            assertEquals(Wording.Status.OFFICIAL, welsh.status(), code);
        });
        assertEquals("Caerdydd", areas.get("W06000015").name().cy().text());
        assertEquals(
                "Castell-nedd Port Talbot", areas.get("W06000012").name().cy().text());
    }

    @Test
    void every_former_area_has_successors_that_began_the_day_after_it_ended() {
        former.forEach((code, area) -> {
            assertTrue(!area.successors().isEmpty(), code);
            area.successors()
                    .forEach(heir -> assertEquals(
                            area.validTo().plusDays(1), areas.get(heir).validFrom(), code));
        });
        assertEquals(List.of("E06000063", "E06000064"), areas.get("E10000006").successors());
        assertEquals(List.of("E06000058"), areas.get("E06000029").successors());
    }

    @Test
    void the_whole_of_both_nations_is_covered_once_on_every_day() {
        assertEquals(174, thereOn("2010-01-01"));
        assertEquals(173, thereOn("2019-04-01"));
        assertEquals(174, thereOn("2022-12-31"));
        assertEquals(175, thereOn("2023-04-01"));
        assertEquals(175, thereOn("2025-04-01"));
    }

    @Test
    void a_code_begins_the_day_after_the_one_it_replaced_ended() {
        Map<String, AreaContent> recoded = having(area -> !area.formerCodes().isEmpty());

        assertEquals(
                Set.of("E06000057", "E08000037", "E08000038", "E08000039", "W06000023", "W06000024"), recoded.keySet());
        recoded.forEach((code, area) -> assertEquals(
                area.validFrom(), area.formerCodes().get(0).validTo().plusDays(1), code));
        assertEquals(
                new FormerCode("E08000019", LocalDate.parse("2009-01-01"), LocalDate.parse("2025-03-31")),
                areas.get("E08000039").formerCodes().get(0));
    }

    @Test
    void the_populations_add_up_to_the_mid_2020_estimates_of_each_nation_and_region() {
        assertEquals(Map.of("England", 56_550_138, "Wales", 3_169_586), populationBy(AreaContent::nation));
        assertEquals(
                Map.of(
                        "North East", 2_680_763,
                        "North West", 7_367_456,
                        "Yorkshire and The Humber", 5_526_350,
                        "East Midlands", 4_865_583,
                        "West Midlands", 5_961_929,
                        "East of England", 6_269_161,
                        "London", 9_002_488,
                        "South East", 9_217_265,
                        "South West", 5_659_143,
                        "Wales", 3_169_586),
                populationBy(AreaContent::region));
    }

    @Test
    void only_former_areas_lack_a_population() {
        assertEquals(
                Set.of("E06000028", "E06000029", "E10000002", "E10000009", "E10000021"),
                having(area -> area.population() == null).keySet());
    }

    @Test
    void every_centre_lies_in_its_region_but_for_islands_far_out() {
        Map<String, AreaContent> astray = having(area -> kilometres(area.centre(), middleOf(area.region())) > 160);

        assertEquals(Set.of("E06000053"), astray.keySet());
    }

    /** The compilation we started from has Devon in Wales, and ten more counties elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "E10000003, 52.21, 0.12", // Cambridge
        "E10000007, 53.14, -1.55", // Matlock
        "E10000008, 50.72, -3.53", // Exeter
        "E10000011, 50.87, 0.01", // Lewes
        "E10000012, 51.74, 0.47", // Chelmsford
        "E10000013, 51.86, -2.24", // Gloucester
        "E10000014, 51.06, -1.31", // Winchester
        "E10000015, 51.80, -0.08", // Hertford
        "E10000016, 51.27, 0.52", // Maidstone
        "E10000017, 53.76, -2.70", // Preston
        "E10000018, 52.64, -1.13", // Leicester
        "E10000019, 53.23, -0.54", // Lincoln
        "E10000020, 52.63, 1.30", // Norwich
        "E10000024, 52.95, -1.15", // Nottingham
        "E10000025, 51.75, -1.26", // Oxford
        "E10000028, 52.81, -2.12", // Stafford
        "E10000029, 52.06, 1.16", // Ipswich
        "E10000030, 51.24, -0.57", // Guildford
        "E10000031, 52.28, -1.58", // Warwick
        "E10000032, 50.84, -0.78", // Chichester
        "E10000034, 52.19, -2.22" // Worcester
    })
    void the_centre_of_a_county_is_near_its_county_town(String county, double latitude, double longitude) {
        double distance = kilometres(areas.get(county).centre(), new Centre(latitude, longitude));

        assertTrue(distance < 35, county + " is " + distance + " km away");
    }

    @Test
    void a_former_area_lies_where_its_successors_lie() {
        former.forEach((code, area) -> {
            double nearest = area.successors().stream()
                    .mapToDouble(
                            heir -> kilometres(area.centre(), areas.get(heir).centre()))
                    .min()
                    .orElseThrow();
            assertTrue(nearest < 25, code + " is " + nearest + " km away");
        });
    }

    private Centre middleOf(String region) {
        List<Centre> centres = having(area -> area.region().equals(region)).values().stream()
                .map(AreaContent::centre)
                .toList();
        return new Centre(
                centres.stream().mapToDouble(Centre::latitude).average().orElseThrow(),
                centres.stream().mapToDouble(Centre::longitude).average().orElseThrow());
    }

    private static double kilometres(Centre one, Centre other) {
        double north = (one.latitude() - other.latitude()) * 111.2;
        double east = (one.longitude() - other.longitude()) * 111.2 * Math.cos(Math.toRadians(one.latitude()));
        return Math.hypot(north, east);
    }

    private long thereOn(String date) {
        LocalDate day = LocalDate.parse(date);
        return areas.values().stream()
                .filter(area -> Stream.concat(
                                Stream.of(new FormerCode(null, area.validFrom(), area.validTo())),
                                area.formerCodes().stream())
                        .anyMatch(code -> !code.validFrom().isAfter(day)
                                && (code.validTo() == null || !code.validTo().isBefore(day))))
                .count();
    }

    private Set<String> codes(String list) {
        return LISTS.get(list).items().stream().map(Item::code).collect(toSet());
    }

    private Map<String, AreaContent> having(Predicate<AreaContent> condition) {
        return areas.entrySet().stream()
                .filter(area -> condition.test(area.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> countBy(Map<String, AreaContent> areas, Function<AreaContent, String> by) {
        return areas.values().stream().collect(groupingBy(by, counting()));
    }

    private Map<String, Integer> populationBy(Function<AreaContent, String> by) {
        return inForce.values().stream()
                .collect(groupingBy(by, summingInt(area -> area.population().count())));
    }
}
