package io.trackwright.music.notation;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in memory, one element to the line; it cannot fail but by a mistake of ours. */
final class XmlPage {
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    XmlPage(String doctype) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeDTD(doctype);
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; attributes are pairs of name and value. */
    XmlPage open(String name, Object... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlPage close() {
        try {
            out.writeEndElement();
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlPage empty(String name, Object... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with text; characters that XML forbids are left out. */
    XmlPage text(String name, Object text, Object... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(legal(text));
            out.writeEndElement();
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            out.writeAttribute(pairs[i].toString(), legal(pairs[i + 1]));
        }
    }

    private static String legal(Object text) {
        return ILLEGAL.matcher(text.toString()).replaceAll("");
    }
}
