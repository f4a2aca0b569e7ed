package org.chancery.format;

import java.util.List;
import org.chancery.format.explain.Explanation;
import org.chancery.format.explain.Guide;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;

/// Explains every piece of a telegram's source: what it is called, what it means, which rule says
/// so.
///
/// ```
/// Telegram telegram = TelegramParser.parse(Files.readAllBytes(path));
/// for (Explanation e : Explainer.explain(telegram)) {
///     System.out.println(e.text() + "  " + e.title() + ": " + e.meaning());   // RUEHTA  Station: Embassy Astana, Kazakhstan, prepared and sent it
/// }
/// ```
public final class Explainer {

    private final Tables tables;

    /// @param tables the lists in force: [Tables#standard()], or with a site's own
    public Explainer(Tables tables) {
        this.tables = tables;
    }

    /// By the standard tables: one explanation for each of [Telegram#pieces()], in the same order.
    public static List<Explanation> explain(Telegram telegram) {
        return new Explainer(Tables.standard()).of(telegram);
    }

    /// One explanation for each of [Telegram#pieces()], in the same order.
    public List<Explanation> of(Telegram telegram) {
        return new Guide(telegram, tables).explain();
    }
}
