/// The telegram: bytes to a `Telegram` and back. Needs the JDK alone.
module org.chancery.format {
    requires static org.jspecify;

    exports org.chancery.format;
    exports org.chancery.format.diagnostic;
    exports org.chancery.format.explain;
    exports org.chancery.format.json;
    exports org.chancery.format.source;
    exports org.chancery.format.table;
    exports org.chancery.format.telegram;
    exports org.chancery.format.write;
}
