package org.waymark.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples are those of school grammars: soft, nasal and aspirate mutation of each consonant that has them. */
class WelshMutationsTest {
    @ParameterizedTest
    @CsvSource({
        "plentyn, blentyn mhlentyn phlentyn",
        "teulu, deulu nheulu theulu",
        "cymuned, gymuned nghymuned chymuned",
        "bwrdd, fwrdd mwrdd",
        "data, ddata nata",
        "gwasanaeth, wasanaeth ngwasanaeth",
        "mam, fam",
        "llesiant, lesiant",
        "rhiant, riant"
    })
    void finds_a_word_from_any_of_its_mutations_and_back(String radical, String mutations) {
        for (String mutated : mutations.split(" ")) {
            assertTrue(WelshMutations.formsOf(radical).contains(mutated), radical + " -> " + mutated);
            assertTrue(WelshMutations.formsOf(mutated).contains(radical), mutated + " -> " + radical);
            assertTrue(
                    WelshMutations.formsOf(mutated).containsAll(List.of(mutations.split(" "))), mutated + " -> others");
        }
    }

    @Test
    void leaves_alone_what_does_not_mutate() {
        assertEquals(Set.of("sgiliau"), WelshMutations.formsOf("sgiliau"));
        assertEquals(Set.of("ffordd"), WelshMutations.formsOf("Ffordd"));
    }

    @Test
    void finds_a_vowel_behind_an_h_and_a_word_with_or_without_accents() {
        assertTrue(WelshMutations.formsOf("heffaith").contains("effaith"));
        assertTrue(WelshMutations.formsOf("effaith").contains("heffaith"));
        assertTrue(WelshMutations.formsOf("\u0174yl").contains("gwyl"));
        assertEquals(WelshMutations.formsOf("w\u0302yl"), WelshMutations.formsOf("wyl"));
    }

    @Test
    void asks_for_no_word_without_letters() {
        for (String typed : new String[] {"g", "ng", "cynllun g", "h"}) {
            assertFalse(WelshQuery.of(typed).contains("|  |"), typed);
            assertFalse(WelshQuery.of(typed).contains("( "), typed);
            assertFalse(WelshQuery.of(typed).contains("| )"), typed);
        }
    }

    @Test
    void takes_two_letters_that_are_one_for_one() {
        assertFalse(WelshMutations.formsOf("chwarae").contains("ghwarae"));
        assertFalse(WelshMutations.formsOf("llais").contains("lllais"));
    }

    @Test
    void turns_what_is_typed_into_words_that_all_have_to_be_there() {
        assertEquals("(sgiliau:*) & (am | ham | gam | ngam)", WelshQuery.of("Sgiliau, am!"));
        assertEquals("", WelshQuery.of("?! &|"));
    }
}
