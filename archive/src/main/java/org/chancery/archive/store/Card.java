package org.chancery.archive.store;

import org.chancery.format.telegram.Telegram;

/// A telegram on its way into the store: its bytes, and how they were read.
public final class Card {

    private final Telegram telegram;
    private final String sha256;
    private final Entry entry;

    public Card(Telegram telegram, String sha256, Numbers numbers) {
        this.telegram = telegram;
        this.sha256 = sha256;
        this.entry = Entry.of(telegram, numbers);
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
}
