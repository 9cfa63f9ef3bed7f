package org.waymark.catalog.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;

/** Texts as events carry them: keyed by language, missing ones left out. */
final class Texts {
    private Texts() {}

    static Map<String, org.waymark.events.Text> of(Text text) {
        if (text == null) {
            return null;
        }
        Map<String, org.waymark.events.Text> byLanguage = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Wording wording = text.in(language);
            if (wording != null) {
                byLanguage.put(
                        language.tag(),
                        new org.waymark.events.Text(
                                wording.text(),
                                wording.status() == null
                                        ? null
                                        : wording.status().tag()));
            }
        }
        return byLanguage;
    }
}
