package org.chancery.cli.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.archive.Failure;
import org.chancery.cli.terminal.Progress;
import org.chancery.cli.terminal.Visible;
import org.chancery.format.TelegramParser;
import org.chancery.format.diagnostic.DiagnosticCode;
import org.chancery.format.telegram.Dialect;
import org.jspecify.annotations.Nullable;

/// An import's [Survey] as a page for a browser: one file, nothing loaded from outside, no script.
public final class SurveyPage {

    private static final String STYLE =
            """
            :root{color-scheme:light dark;font:16px/1.5 system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;
            --paper:light-dark(#f5f4f0,#141519);--sheet:light-dark(#fffefc,#1b1c21);--ink:light-dark(#1d1e24,#e8e5de);
            --ink-2:light-dark(#52535c,#b0aeb2);--line:light-dark(#dedbd3,#2e2f37);--accent:light-dark(#553a94,#bba7f0);
            --tint:light-dark(#e6def5,#342b4a);--wrong:light-dark(#a3182c,#ff8f97);--warn:light-dark(#8a5200,#f7b95c)}
            body{background:var(--paper);color:var(--ink);max-width:62rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
            h1{font:600 2rem/1.2 Charter,Georgia,serif;margin:0}h2{font-size:1.05rem;margin:0 0 .5rem}
            .said{color:var(--ink-2);margin:.25rem 0 1.75rem}
            .figures{display:flex;flex-wrap:wrap;gap:.75rem;margin:0 0 1.5rem;padding:0;list-style:none}
            .figures li{background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1.1rem;min-width:7rem}
            .figures b{display:block;font:600 1.6rem/1.2 Charter,Georgia,serif;font-variant-numeric:tabular-nums}
            .figures span{color:var(--ink-2);font-size:.875rem}
            section{background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:0 0 1rem;overflow-x:auto}
            .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:1rem}
            table{border-collapse:collapse;width:100%}
            td{padding:.35rem .75rem .35rem 0;border-top:1px solid var(--line);vertical-align:top}tr:first-child td{border-top:0}
            td.n{text-align:right;padding-right:0;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
            td.bar{width:30%;min-width:4rem;vertical-align:middle}
            meter{display:block;width:100%;height:.5rem;border:0;border-radius:.25rem;background:var(--tint);overflow:hidden}
            meter::-webkit-meter-bar{background:var(--tint);border:0;height:.5rem;border-radius:.25rem}
            meter::-webkit-meter-optimum-value{background:var(--accent);border-radius:.25rem}
            meter::-moz-meter-bar{background:var(--accent);border-radius:.25rem}
            code{font:.875rem/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace}td code{overflow-wrap:anywhere}
            .code{white-space:nowrap}.error{color:var(--wrong)}.warning{color:var(--warn)}.note{color:var(--ink-2)}
            @media print{body{background:none}section,.figures li{border-color:#999}}
            """;

    private final StringBuilder page = new StringBuilder();
    private final Survey survey;

    private SurveyPage(Survey survey) {
        this.survey = survey;
    }

    /// The whole page.
    ///
    /// @param headline what came of it, in one sentence
    public static String of(Survey survey, String headline) {
        return new SurveyPage(survey).write(headline);
    }

    private String write(String headline) {
        page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append("<title>Import – Chancery</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>Import</h1><p class=\"said\">")
                .append(escaped(headline))
                .append("</p>\n");
        figures();
        refusals();
        page.append("<div class=\"pair\">\n");
        counts("Opened", survey.containers(), (kind, count) -> kind.noun(count));
        counts("Read as", survey.dialects(), (dialect, count) -> name(dialect));
        page.append("</div>\n");
        passed();
        problems();
        return page.append("</body></html>\n").toString();
    }

    private void figures() {
        long telegrams = survey.dialects().values().stream().mapToLong(Long::longValue).sum();
        long opened = survey.containers().values().stream().mapToLong(Long::longValue).sum();
        page.append("<ul class=\"figures\">");
        figure(telegrams, telegrams == 1 ? "telegram read" : "telegrams read");
        figure(opened, opened == 1 ? "file or entry opened" : "files and entries opened");
        figure(survey.refusedCount(), "refused");
        if (survey.passedCount() > 0) {
            figure(survey.passedCount(), "of other kinds, passed over");
        }
        page.append("</ul>\n");
    }

    private void figure(long number, String words) {
        page.append("<li><b>")
                .append(Progress.number(number))
                .append("</b><span>")
                .append(words)
                .append("</span></li>");
    }

    /// What a count is called, singular or plural.
    @FunctionalInterface
    private interface Noun<K> {
        String of(K key, long count);
    }

    private <K> void counts(String title, Map<K, Long> counts, Noun<K> noun) {
        if (counts.isEmpty()) {
            return;
        }
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        page.append("<section><h2>").append(title).append("</h2><table>\n");
        sorted(counts)
                .forEach((key, count) -> {
                    page.append("<tr><td>").append(escaped(noun.of(key, count))).append("</td>");
                    bar(count, most);
                    page.append("</tr>\n");
                });
        page.append("</table></section>\n");
    }

    private void bar(long count, long most) {
        page.append("<td class=\"bar\"><meter aria-hidden=\"true\" max=\"")
                .append(most)
                .append("\" value=\"")
                .append(count)
                .append("\"></meter></td><td class=\"n\">")
                .append(Progress.number(count))
                .append("</td>");
    }

    private static <K> Map<K, Long> sorted(Map<K, Long> counts) {
        Map<K, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return sorted;
    }

    private static String name(Dialect dialect) {
        return switch (dialect) {
            case ACP127 -> "State Department, about 1985 to 2010 (acp127)";
            case STATE_1970S -> "State Department, to about 1985 (state1970s)";
            case SMART -> "State Department, labelled form (smart)";
            case JANAP128 -> "military (janap128)";
            case EDITED -> "published by editors (edited)";
            case UNKNOWN -> "unknown";
        };
    }

    private void problems() {
        if (survey.problems().isEmpty()) {
            return;
        }
        page.append("<section><h2>What telegrams were found to have</h2><table>\n");
        sorted(survey.problems())
                .forEach((id, count) -> {
                    DiagnosticCode code = code(id);
                    String weight =
                            code == null ? "note" : code.severity().name().toLowerCase(Locale.ROOT);
                    page.append("<tr><td class=\"code\"><code>")
                            .append(escaped(id))
                            .append("</code></td><td>")
                            .append(escaped(meaning(code)))
                            .append("</td><td class=\"")
                            .append(weight)
                            .append("\">")
                            .append(weight)
                            .append("</td><td class=\"n\">")
                            .append(Progress.number(count))
                            .append("</td></tr>\n");
                });
        page.append("</table></section>\n");
    }

    private static @Nullable DiagnosticCode code(String id) {
        return TelegramParser.codes().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// What a code says, with the places for its values empty.
    private static String meaning(@Nullable DiagnosticCode code) {
        return code == null ? "" : code.message().replace("%s", "…");
    }

    private void refusals() {
        if (survey.refusedCount() == 0) {
            return;
        }
        page.append("<section><h2>Refused</h2><table>\n");
        for (Failure failure : survey.refusals()) {
            page.append("<tr><td>")
                    .append(escaped(Visible.line(failure.reason())))
                    .append("</td></tr>\n");
        }
        page.append("</table>\n");
        long unlisted = survey.refusedCount() - survey.refusals().size();
        if (unlisted > 0) {
            page.append("<p>And ").append(Progress.number(unlisted)).append(" more.</p>\n");
        }
        page.append("</section>\n");
    }

    /// What was no telegram, by what it is instead, with the first names of each.
    private void passed() {
        if (survey.passedCount() == 0) {
            return;
        }
        page.append("<section><h2>Passed over, no telegrams</h2><table>\n");
        sorted(survey.passed())
                .forEach((kind, count) -> {
                    page.append("<tr><td class=\"code\">")
                            .append(escaped(Visible.line(kind)))
                            .append("</td><td class=\"note\">")
                            .append(escaped(Visible.line(names(kind, count))))
                            .append("</td><td class=\"n\">")
                            .append(Progress.number(count))
                            .append("</td></tr>\n");
                });
        page.append("</table></section>\n");
    }

    private String names(String kind, long count) {
        List<String> names = survey.passedNames(kind);
        String listed = String.join(", ", names);
        return names.size() < count
                ? listed + " and " + Progress.number(count - names.size()) + " more"
                : listed;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
