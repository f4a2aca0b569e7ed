package org.chancery.convert.box;

import java.io.IOException;
import java.util.Set;
import org.chancery.convert.page.PageTelegrams;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Stranger;
import org.chancery.convert.parcel.Walk;
import org.chancery.format.TelegramParser;
import org.chancery.format.telegram.Dialect;

/// What lies among much that is no telegram and does not claim to be one: the pages of a book, what
/// a crawl of the web took along.
final class Among {

    /// Of these none was put there for its text.
    private static final Set<Kind> NONE =
            Set.of(Kind.IMAGE, Kind.XML, Kind.PROGRAM, Kind.BINARY, Kind.EMPTY);

    private Among() {}

    /// Opens what can be a telegram, or hold one, and passes over the rest.
    static void enter(Parcel child, Walk walk) throws IOException {
        byte[] head = child.head();
        Kind kind = Sniffer.kind(head);
        boolean mayBe =
                kind == Kind.TEXT
                        ? isTelegram(head)
                        : kind == Kind.HTML
                                ? PageTelegrams.isOne(child.bytes(walk.limits().telegram()))
                                : !NONE.contains(kind);
        if (mayBe) {
            walk.enter(child);
        } else {
            walk.pass(child.name(), kind.noun(1));
        }
    }

    private static boolean isTelegram(byte[] text) {
        return Stranger.words(text) == null
                && TelegramParser.parse(text).dialect().dialect() != Dialect.UNKNOWN;
    }
}
