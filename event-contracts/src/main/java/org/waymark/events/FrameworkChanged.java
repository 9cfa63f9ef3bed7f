package org.waymark.events;

import java.util.List;
import java.util.Map;

/**
 * State of one published framework version, with all of its content. Key {@code framework:<id>:<version>}.
 *
 * @param status {@code PUBLISHED}, {@code SUPERSEDED} or {@code RETIRED}; drafts are not announced
 * @param scaleKind {@code maturity}: levels of a state; {@code checklist}: steps that are not started, in progress or done; null
 *     means maturity
 * @param toolkit what the framework gives an area besides elements to rate; null where it gives nothing
 */
public record FrameworkChanged(
        String id,
        String version,
        String status,
        Map<String, Text> title,
        Scale scale,
        List<Variant> variants,
        List<Dimension> dimensions,
        String scaleKind,
        Toolkit toolkit) {
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

    /** A framework that is nothing but elements to rate. */
    public FrameworkChanged(
            String id,
            String version,
            String status,
            Map<String, Text> title,
            Scale scale,
            List<Variant> variants,
            List<Dimension> dimensions) {
        this(id, version, status, title, scale, variants, dimensions, null, null);
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

    /**
     * A dimension with its elements in the framework's order.
     *
     * @param prompts evidence that speaks for the dimension as a whole
     * @param suggestions ways to improve in the dimension as a whole
     */
    public record Dimension(
            String code,
            Map<String, Text> title,
            List<Element> elements,
            List<Point> prompts,
            List<Point> suggestions) {
        public Dimension {
            Contract.required(code, "dimension.code");
            Contract.required(title, "dimension.title");
            elements = Contract.list(elements);
            prompts = Contract.list(prompts);
            suggestions = Contract.list(suggestions);
        }

        public Dimension(String code, Map<String, Text> title, List<Element> elements) {
            this(code, title, elements, null, null);
        }
    }

    /**
     * @param group title of the element group by language; null where the element stands alone
     * @param considers what the element asks people to consider
     * @param statement the claim that is rated; null where the title says it all
     * @param descriptors what a level means for this element; a level without one means what the scale says of it
     * @param prompts evidence that speaks for the element
     * @param suggestions ways to improve in the element
     */
    public record Element(
            String code,
            Map<String, Text> title,
            Map<String, Text> group,
            List<Consideration> considers,
            Map<String, Text> statement,
            List<Descriptor> descriptors,
            List<Point> prompts,
            List<Point> suggestions) {
        public Element {
            Contract.required(code, "element.code");
            Contract.required(title, "element.title");
            considers = Contract.list(considers);
            descriptors = Contract.list(descriptors);
            prompts = Contract.list(prompts);
            suggestions = Contract.list(suggestions);
        }

        public Element(String code, Map<String, Text> title, Map<String, Text> group, List<Consideration> considers) {
            this(code, title, group, considers, null, null, null, null);
        }
    }

    /**
     * What a level means for one element.
     *
     * @param level number of the level
     */
    public record Descriptor(int level, Map<String, Text> text) {
        public Descriptor {
            Contract.required(text, "descriptor.text");
        }
    }

    /**
     * A numbered point of evidence to look for, or of advice.
     *
     * @param number the number it bears in its source, such as {@code 2.1}, or its place in the source's order
     * @param theme code of the toolkit's theme it stands under; null where there is none
     * @param variants codes of the variants it belongs to; empty means all of them
     */
    public record Point(String number, String theme, Map<String, Text> text, List<String> variants) {
        public Point {
            Contract.required(number, "point.number");
            Contract.required(text, "point.text");
            variants = Contract.list(variants);
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
