package org.waymark.catalog.search;

import java.util.List;
import org.waymark.catalog.language.Language;

/**
 * One wording of a framework version, with where it stands.
 *
 * @param position its place among the texts of the version, from 0; the same in every language
 * @param kind name of the list it stands in, such as {@code elements}; {@code framework} for the framework itself
 * @param path the codes on the way to it, such as {@code dimensions.PLAN.elements.PLAN-1.title}
 * @param dimension code of the dimension it belongs to; null where it belongs to none
 * @param element code of the element it belongs to; null where it belongs to none
 * @param nations nations it is meant for
 */
record FrameworkText(
        Language language,
        int position,
        String kind,
        String path,
        String dimension,
        String element,
        List<String> nations,
        String text) {}
