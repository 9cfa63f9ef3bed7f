package org.waymark.catalog.file;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.waymark.kit.refusal.Refusal;

/**
 * YAML that says no more than JSON could. The parser hands an alias over as if its name were the text, and drops tags: what an author
 * meant by either would be lost without a word.
 */
final class PlainYaml extends JsonParserDelegate {
    private final YAMLParser yaml;

    PlainYaml(YAMLParser yaml) {
        super(yaml);
        this.yaml = yaml;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (yaml.isCurrentAlias()) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    path(),
                    "yaml-alias",
                    "Aliases are not read: write out what *{alias} stands for (line {line}).",
                    yaml.getText(),
                    yaml.currentTokenLocation().getLineNr());
        }
        if (token != null && yaml.getTypeId() != null) {
            throw Refusal.of(
                    Refusal.Kind.MALFORMED,
                    path(),
                    "yaml-tag",
                    "Tags are not read: leave out !{tag} (line {line}).",
                    yaml.getTypeId(),
                    yaml.currentTokenLocation().getLineNr());
        }
        return token;
    }

    private String path() {
        return Paths.ofPointer(yaml.getParsingContext().pathAsPointer());
    }
}
