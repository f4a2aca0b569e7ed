package org.chancery.convert.box;

import java.io.IOException;
import org.chancery.convert.page.PageTelegrams;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Stranger;
import org.chancery.convert.parcel.Walk;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Dialect;

/// What lies among much that is no telegram and does not claim to be one: the pages of a book, what
/// a crawl of the web took along.
final class Among {

    private Among() {}

    /// Opens what can be a telegram, or hold one, and passes over the rest.
    static void enter(Parcel child, Walk walk) throws IOException {
        byte[] head = child.head();
        boolean mayBe =
                switch (Sniffer.kind(head)) {
                    case TEXT -> isTelegram(head);
                    case HTML -> PageTelegrams.isOne(child.bytes(walk.limits().telegram()));
                    case IMAGE, XML, EMPTY, BINARY -> false;
                    default -> true;
                };
        if (mayBe) {
            walk.enter(child);
        } else {
            walk.pass();
        }
    }

    private static boolean isTelegram(byte[] text) {
        return Stranger.words(text) == null
                && TelegramParser.parse(text).dialect().dialect() != Dialect.UNKNOWN;
    }
}
