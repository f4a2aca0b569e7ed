package org.chancery.convert.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/// What a letter is made of.
///
/// @param texts that stand in it one after another
/// @param attached files and letters
record Parts(List<Entity> texts, List<Entity> attached) {

    /// What programs put beside a letter for each other.
    private static final Set<String> NO_TELEGRAMS =
            Set.of(
                    "application/pgp-signature",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "text/vcard",
                    "text/x-vcard",
                    "text/calendar",
                    "text/css");

    static Parts of(Message letter, int depth) {
        Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
        parts.sort(letter, depth);
        return parts;
    }

    private void sort(Entity entity, int depth) {
        switch (entity.getBody()) {
            case Multipart parts -> {
                if (depth > 0) {
                    sort(parts, depth);
                }
            }
            case Message _ -> attached.add(entity);
            case SingleBody _ -> {
                boolean isText = entity.getMimeType().startsWith("text/");
                boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
                if (!NO_TELEGRAMS.contains(entity.getMimeType())) {
                    (isText && !isAttached ? texts : attached).add(entity);
                }
            }
            case null, default -> {
                // nothing in it
            }
        }
    }

    /// Of texts that say the same, one is taken.
    private void sort(Multipart multipart, int depth) {
        Parts inner = new Parts(new ArrayList<>(), new ArrayList<>());
        multipart.getBodyParts().forEach(part -> inner.sort(part, depth - 1));
        boolean isChoice = multipart.getSubType().equalsIgnoreCase("alternative");
        List<Entity> chosen = inner.ofOneKind();
        texts.addAll(isChoice && chosen.size() > 1 ? chosen.subList(0, 1) : chosen);
        attached.addAll(inner.attached);
    }

    /// Plain before formatted, and that before whatever else is text.
    List<Entity> ofOneKind() {
        for (String type : List.of("text/plain", "text/html")) {
            List<Entity> these =
                    texts.stream().filter(text -> text.getMimeType().equals(type)).toList();
            if (!these.isEmpty()) {
                return these;
            }
        }
        return texts;
    }

    boolean isEmpty() {
        return texts.isEmpty() && attached.isEmpty();
    }
}
