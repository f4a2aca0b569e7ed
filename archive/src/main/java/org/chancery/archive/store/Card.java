package org.chancery.archive.store;

import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// A telegram on its way into the store: its bytes, and how they were read. All that takes time is
/// done where it is made, so that the one thread that writes has little to do.
public final class Card {

    private final Telegram telegram;
    private final String sha256;
    private final Entry entry;
    private final byte @Nullable [] packed;

    private Card(Telegram telegram, String sha256, Numbers numbers, byte @Nullable [] packed) {
        this.telegram = telegram;
        this.sha256 = sha256;
        this.entry = Entry.of(telegram, numbers);
        this.packed = packed;
    }

    /// Of one that may be new.
    public static Card arriving(Telegram telegram, String sha256, Numbers numbers) {
        return new Card(
                telegram, sha256, numbers, Coding.ZSTD.encode(telegram.source().text().bytes()));
    }

    /// Of one whose bytes are kept already.
    public static Card kept(Telegram telegram, String sha256, Numbers numbers) {
        return new Card(telegram, sha256, numbers, null);
    }

    public Telegram telegram() {
        return telegram;
    }

    public String sha256() {
        return sha256;
    }

    Entry entry() {
        return entry;
    }

    byte[] bytes() {
        return telegram.source().text().bytes();
    }

    byte[] packed() {
        return packed == null ? Coding.ZSTD.encode(bytes()) : packed;
    }
}
