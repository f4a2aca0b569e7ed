package org.chancery.cli.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.cli.terminal.Output;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.CodePage;
import org.chancery.format.diagnostic.Diagnostic;
import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.diagnostic.Severity;
import org.chancery.format.source.LineMap;
import org.chancery.format.source.Span;
import org.chancery.format.telegram.Telegram;

/// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the line: one run, a
/// rule for every code, written while telegrams are read.
public final class Sarif {

    private final Output out;
    private final Map<String, Integer> rules = new HashMap<>();
    private boolean isFirst = true;

    public Sarif(Output out) {
        this.out = out;
    }

    /// What stands before the first result.
    public void begin() throws IOException {
        out.line("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",")
                .line("\"version\":\"2.1.0\",")
                .line("\"runs\":[{")
                .line("\"columnKind\":\"utf16CodeUnits\",")
                .line("\"tool\":{\"driver\":{\"name\":\"Chancery\"," + version() + "\"rules\":[");
        List<DiagnosticCode> codes = TelegramParser.codes();
        for (int i = 0; i < codes.size(); i++) {
            rules.put(codes.get(i).id(), i);
            rule(codes.get(i));
            out.line(i < codes.size() - 1 ? "," : "");
        }
        out.line("]}},").print("\"results\":[");
    }

    /// From the jar's manifest; a build without a jar has none.
    private static String version() {
        String version = Sarif.class.getPackage().getImplementationVersion();
        return version == null ? "" : "\"version\":" + Json.quoted(version) + ",";
    }

    private void rule(DiagnosticCode code) throws IOException {
        CodePage page = CodePage.of(code);
        String meaning = String.join(" ", page.meaning());
        out.print("{\"id\":")
                .print(Json.quoted(code.id()))
                .print(",\"shortDescription\":{\"text\":")
                .print(Json.quoted(page.title()))
                .print("},\"fullDescription\":{\"text\":")
                .print(Json.quoted(meaning))
                .print("},\"help\":{\"text\":")
                .print(Json.quoted(meaning + " " + String.join(" ", page.advice())))
                .print(",\"markdown\":")
                .print(Json.quoted(CodePage.markdown(code)))
                .print("},\"defaultConfiguration\":{\"level\":")
                .print(Json.quoted(level(code.severity())))
                .print("}}");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    /// The findings in one file.
    ///
    /// @param name of the file, as the user named it
    public void results(String name, Telegram telegram, List<Diagnostic> found) throws IOException {
        LineMap map = new LineMap(telegram.source().text());
        for (Diagnostic diagnostic : found) {
            out.line(isFirst ? "" : ",");
            isFirst = false;
            result(name, map, diagnostic);
        }
    }

    private void result(String name, LineMap map, Diagnostic diagnostic) throws IOException {
        Span span = diagnostic.span();
        LineMap.Place start = map.place(span);
        LineMap.Place end = map.place(new Span(span.end(), span.end()));
        String id = diagnostic.code().id();
        out.print("{\"ruleId\":")
                .print(Json.quoted(id))
                .print(",\"ruleIndex\":" + rules.getOrDefault(id, -1))
                .print(",\"level\":")
                .print(Json.quoted(level(diagnostic.severity())))
                .print(",\"message\":{\"text\":")
                .print(Json.quoted(diagnostic.message()))
                .print("},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
                .print(Json.quoted(uri(name)))
                .print("},\"region\":{")
                .print("\"startLine\":" + start.line())
                .print(",\"startColumn\":" + start.column())
                .print(",\"endLine\":" + end.line())
                .print(",\"endColumn\":" + end.column())
                .print(",\"byteOffset\":" + span.start())
                .print(",\"byteLength\":" + span.length())
                .print("}}}]}");
    }

    /// What stands behind the last one.
    public void end() throws IOException {
        out.line("]}]}");
    }

    /// A path as a relative reference (RFC 3986, 4.2): what is not plain is escaped.
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte one : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean isPlain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || "-._~/".indexOf(c) >= 0;
            if (isPlain) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
