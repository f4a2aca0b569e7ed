package org.chancery.cli.view;

import java.util.Map;
import java.util.function.Function;
import org.chancery.archive.Failure;
import org.chancery.cli.terminal.Progress;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.telegram.Dialect;

/// An import's [Survey] as a page for a browser: one file, nothing loaded from outside.
public final class SurveyPage {

    private static final String STYLE =
            """
            :root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
            body{max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent);vertical-align:top}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            code{font-family:ui-monospace,monospace}
            """;

    private final StringBuilder page = new StringBuilder();

    private SurveyPage() {}

    /// The whole page.
    ///
    /// @param headline what came of it, in one sentence
    public static String of(Survey survey, String headline) {
        return new SurveyPage().write(survey, headline);
    }

    private String write(Survey survey, String headline) {
        page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<title>Import</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>Import</h1><p>")
                .append(escaped(headline))
                .append("</p>\n");
        table("Containers", "opened", survey.containers(), kind -> kind.noun(2), kind -> "");
        table("Dialects", "telegrams", survey.dialects(), Dialect::word, dialect -> "");
        table("Problems", "telegrams", survey.problems(), code -> code, SurveyPage::meaning);
        if (survey.passedCount() > 0) {
            page.append("<p>Passed over: ")
                    .append(Progress.number(survey.passedCount()))
                    .append(" documents of other kinds than telegrams.</p>\n");
        }
        refusals(survey);
        return page.append("</body></html>\n").toString();
    }

    private <K> void table(
            String title,
            String unit,
            Map<K, Long> counts,
            Function<K, String> word,
            Function<K, String> meaning) {
        if (counts.isEmpty()) {
            return;
        }
        page.append("<h2>")
                .append(title)
                .append("</h2>\n<table><thead><tr><th>")
                .append("What</th><th></th><th class=\"n\">")
                .append(unit)
                .append("</th></tr></thead><tbody>\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue().reversed())
                .forEach(count ->
                        page.append("<tr><td>")
                                .append(escaped(word.apply(count.getKey())))
                                .append("</td><td>")
                                .append(escaped(meaning.apply(count.getKey())))
                                .append("</td><td class=\"n\">")
                                .append(Progress.number(count.getValue()))
                                .append("</td></tr>\n"));
        page.append("</tbody></table>\n");
    }

    /// What a code says, with the places for its values empty.
    private static String meaning(String code) {
        return TelegramParser.codes().stream()
                .filter(known -> known.id().equals(code))
                .map(DiagnosticCode::message)
                .map(message -> message.replace("%s", "…"))
                .findFirst()
                .orElse("");
    }

    private void refusals(Survey survey) {
        if (survey.refusedCount() == 0) {
            return;
        }
        page.append(
                "<h2>Refused</h2>\n<table><thead><tr><th>Name</th><th>Reason</th></tr></thead><tbody>\n");
        for (Failure failure : survey.refusals()) {
            page.append("<tr><td><code>")
                    .append(escaped(failure.name()))
                    .append("</code></td><td>")
                    .append(escaped(failure.reason()))
                    .append("</td></tr>\n");
        }
        page.append("</tbody></table>\n");
        long unlisted = survey.refusedCount() - survey.refusals().size();
        if (unlisted > 0) {
            page.append("<p>And ").append(Progress.number(unlisted)).append(" more.</p>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
