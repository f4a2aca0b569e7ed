package org.chancery.server.page;

import org.chancery.archive.Holding;
import org.chancery.format.telegram.Origin;

/// What a telegram is called in a list: its subject, else who sent it, as those of published
/// volumes have none.
final class Title {

    private Title() {}

    static String of(Holding holding) {
        String subject = holding.subject();
        if (subject != null && !subject.isBlank()) {
            return subject;
        }
        Origin origin = holding.origin();
        return origin == null ? "Telegram" : "Telegram from " + name(origin);
    }

    private static String name(Origin origin) {
        return origin.name() == null ? origin.post() : origin.name();
    }
}
