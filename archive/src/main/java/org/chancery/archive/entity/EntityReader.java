package org.chancery.archive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.table.Post;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Addressee;
import org.chancery.format.telegram.ClassifiedBy;
import org.chancery.format.telegram.Heading;
import org.chancery.format.telegram.Paragraph;
import org.chancery.format.telegram.Portion;
import org.chancery.format.telegram.Tag;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// Finds who and what a telegram names.
public final class EntityReader {

    private final Tables tables;
    private final NameReader names;

    public EntityReader(Tables tables) {
        this.tables = tables;
        this.names = new NameReader(tables.titles());
    }

    /// In the order of the telegram; one may be named again and again.
    public List<Mention> mentions(Telegram telegram) {
        List<Mention> mentions = new ArrayList<>();
        Heading heading = telegram.heading();
        if (heading.origin() != null) {
            add(mentions, Entity.Kind.POST, heading.origin().post(), heading.origin().post());
        }
        heading.toAddressees().forEach(addressee -> post(mentions, addressee));
        heading.infoAddressees().forEach(addressee -> post(mentions, addressee));
        for (Located<Tag> tag : heading.tags()) {
            switch (tag.value().kind()) {
                case PERSON ->
                        add(mentions, Entity.Kind.PERSON, tag.value().tag(), tag.value().tag());
                case ORGANIZATION ->
                        add(
                                mentions,
                                Entity.Kind.ORGANIZATION,
                                tag.value().tag(),
                                tag.value().tag());
                case SUBJECT, PROGRAM, COUNTRY, UNKNOWN -> {}
            }
        }
        if (heading.classifiedBy() != null) {
            ClassifiedBy classifier = heading.classifiedBy().value();
            if (classifier.name() != null && classifier.person() != null) {
                add(mentions, Entity.Kind.CLASSIFIER, classifier.person(), classifier.name());
            }
        }
        if (telegram.body().signature() != null) {
            String written = telegram.body().signature().value();
            add(mentions, Entity.Kind.SIGNER, written, written);
        }
        if (heading.subject() != null) {
            Located<Portion> portion = heading.subjectPortion();
            persons(mentions, heading.subject().value(), portion == null ? null : portion.value());
        }
        for (Paragraph paragraph : telegram.body().paragraphs()) {
            persons(mentions, paragraph.text(), paragraph.portion());
        }
        return mentions;
    }

    private void post(List<Mention> mentions, Located<Addressee> addressee) {
        Post post = tables.posts().named(addressee.value().name());
        if (post != null) {
            add(mentions, Entity.Kind.POST, post.mrnName(), addressee.value().name());
        }
    }

    private static void add(List<Mention> mentions, Entity.Kind kind, String name, String written) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            mentions.add(new Mention(new Entity(kind, plain), written, null, true));
        }
    }

    private void persons(List<Mention> mentions, String text, @Nullable Portion portion) {
        for (NameReader.Titled titled : names.in(text)) {
            mentions.add(
                    new Mention(
                            new Entity(Entity.Kind.PERSON, plain(titled.surname())),
                            titled.written(),
                            portion,
                            false));
        }
    }

    private static String plain(String name) {
        return Words.singleSpaced(name.strip()).toUpperCase(Locale.ROOT);
    }
}
