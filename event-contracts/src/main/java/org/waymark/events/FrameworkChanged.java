package org.waymark.events;

import java.util.List;
import java.util.Map;

/**
 * State of one published framework version, with all of its content. Key {@code framework:<id>:<version>}.
 *
 * @param status {@code PUBLISHED}, {@code SUPERSEDED} or {@code RETIRED}; drafts are not announced
 */
public record FrameworkChanged(
        String id,
        String version,
        String status,
        Map<String, Text> title,
        Scale scale,
        List<Variant> variants,
        List<Dimension> dimensions) {
    public static final String TYPE = "org.waymark.catalog.framework-changed.v1";

    public FrameworkChanged {
        Contract.required(id, "id");
        Contract.required(version, "version");
        Contract.required(status, "status");
        Contract.required(title, "title");
        Contract.required(scale, "scale");
        variants = Contract.list(variants);
        dimensions = Contract.list(dimensions);
    }

    public static String key(String id, String version) {
        return "framework:" + id + ":" + version;
    }

    /**
     * @param nations nations the variant is meant for: {@code England}, {@code Wales}
     * @param languages languages in which every text of the variant is there
     */
    public record Variant(String code, Map<String, Text> title, List<String> nations, List<String> languages) {
        public Variant {
            Contract.required(code, "variant.code");
            nations = Contract.list(nations);
            languages = Contract.list(languages);
        }
    }

    /** A dimension with its elements in the framework's order. */
    public record Dimension(String code, Map<String, Text> title, List<Element> elements) {
        public Dimension {
            Contract.required(code, "dimension.code");
            Contract.required(title, "dimension.title");
            elements = Contract.list(elements);
        }
    }

    /**
     * @param group title of the element group by language; null where the element stands alone
     * @param considers what the element asks people to consider
     */
    public record Element(
            String code, Map<String, Text> title, Map<String, Text> group, List<Consideration> considers) {
        public Element {
            Contract.required(code, "element.code");
            Contract.required(title, "element.title");
            considers = Contract.list(considers);
        }
    }

    /**
     * One statement of what an element considers.
     *
     * @param variants codes of the variants it belongs to; empty means all of them
     */
    public record Consideration(Map<String, Text> text, List<String> variants) {
        public Consideration {
            Contract.required(text, "consideration.text");
            variants = Contract.list(variants);
        }
    }
}
