package org.waymark.catalog.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the elements of a part. Names count without their namespace, which is all that tells a strict workbook from an ordinary
 * one; white space between elements does not count.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Xml(byte[] part) throws IOException {
        try {
            this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    boolean next(String start, String end) throws IOException {
        return next(Set.of(start), end) != null;
    }

    /** Name of the next element that is one of {@code starts}; null when {@code end} ends before it, or the part. */
    String next(Set<String> starts, String end) throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && starts.contains(reader.getLocalName())) {
                    return reader.getLocalName();
                }
                if (event == XMLStreamConstants.END_ELEMENT && end.equals(reader.getLocalName())) {
                    return null;
                }
                if (event == XMLStreamConstants.DTD) {
                    throw new IOException("a part of a workbook has no document type");
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Null where the element has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** What stands in the element, which has none within. */
    String text() throws IOException {
        try {
            return reader.getElementText();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
