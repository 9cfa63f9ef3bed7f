package org.waymark.survey.form;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Map;
import org.waymark.events.Text;
import org.waymark.kit.language.Languages;

/**
 * The language a form is in. A survey is offered only in languages its framework is complete in; of a code list a title may be
 * missing, and then the one there is stands in and says its language.
 */
record FormLanguage(String tag) {

    FormTexts texts() {
        return tag.equals(Languages.WELSH.toLanguageTag())
                ? MessageBundles.get(FormTexts.class, Localized.Literal.of(tag))
                : MessageBundles.get(FormTexts.class);
    }

    /** @return null where there is no text at all */
    String text(Map<String, Text> wordings) {
        return wordings == null || wordings.isEmpty()
                ? null
                : wordings.get(languageOf(wordings)).text();
    }

    /** @param wordings in one language at least */
    String languageOf(Map<String, Text> wordings) {
        return wordings.containsKey(tag) ? tag : wordings.keySet().iterator().next();
    }
}
