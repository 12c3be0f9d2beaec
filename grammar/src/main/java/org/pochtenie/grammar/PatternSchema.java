package org.pochtenie.grammar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.languagetool.JLanguageTool;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.grammar.BrokenRules;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Holds a file of pattern rules against LanguageTool's own schema, and keeps out what could reach beyond the file. */
final class PatternSchema {
    private static final Pattern FILTER =
            Pattern.compile("<filter\\b[^>]*\\sclass\\s*=\\s*[\"'](?!org\\.languagetool\\.)");
    private static final Pattern DECLARATION = Pattern.compile("<!(?:DOCTYPE|ENTITY)");
    private static final Wording NO_DECLARATION = new Wording(
            "Объявления <!DOCTYPE> и <!ENTITY> здесь не нужны: уберите их", "Take out <!DOCTYPE> and <!ENTITY>");
    private static final Wording FOREIGN_FILTER = new Wording(
            "Фильтр может быть только из LanguageTool (class=\"org.languagetool…\")",
            "A filter must be one of LanguageTool's (class=\"org.languagetool…\")");

    private PatternSchema() {}

    static void check(String xml) throws BrokenRules {
        refuse(xml, DECLARATION, NO_DECLARATION);
        refuse(xml, FILTER, FOREIGN_FILTER);
        try {
            var validator = schema().newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw new BrokenRules(e.getLineNumber(), new Wording(words(e), words(e)));
        } catch (SAXException e) {
            throw new BrokenRules(0, new Wording(words(e), words(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser begins with the name of the rule of its own that was broken, which tells nobody anything. */
    private static String words(SAXException e) {
        return String.valueOf(e.getMessage()).replaceFirst("^[a-zA-Z0-9-]+(\\.[a-z0-9.]+)?: ", "");
    }

    private static void refuse(String xml, Pattern what, Wording reason) throws BrokenRules {
        var found = what.matcher(xml);
        if (found.find()) {
            throw new BrokenRules(
                    1
                            + (int) xml.substring(0, found.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count(),
                    reason);
        }
    }

    private static Schema schema() throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(JLanguageTool.getDataBroker().getFromRulesDirAsUrl("/rules.xsd"));
    }
}
