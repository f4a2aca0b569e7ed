package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.archive.entity.Entities;
import org.chancery.archive.entity.Entity;
import org.chancery.format.telegram.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesTest {

    private static final Wire[] OPEN = {
        Wire.of("VALLETTA", 1)
                .unclassified()
                .saying(
                        "1. (U) Foreign Minister Tonio Borg met Ambassador Bordonaro. Minister Borg smiled."),
        Wire.of("VALLETTA", 2).unclassified().saying("1. (U) Minister Borg left."),
    };

    private static final Wire[] HIDDEN = {
        Wire.of("VALLETTA", 3).secret().saying("1. (S) Minister Borg met Colonel Qadhafi."),
        Wire.of("VALLETTA", 4)
                .unclassified()
                .saying("1. (U) Minister Borg.\n\n2. (S) He met Colonel Qadhafi."),
        Wire.of("VALLETTA", 5).unclassified().under("NODIS").saying("1. (U) Colonel Qadhafi.")
    };

    @TempDir Path folder;

    @Test
    void countsTelegramsThatName() throws IOException {
        try (Archive archive = archive("open", OPEN)) {
            Entities found = archive.entities("", Reader.everything());
            assertThat(names(found, Entity.Kind.PERSON)).containsExactly("BORG 2", "BORDONARO 1");
            assertThat(names(found, Entity.Kind.POST)).contains("VALLETTA 2", "STATE 2");
            assertThat(names(found, Entity.Kind.SIGNER)).containsExactly("QUILLFEATHER 2");
            assertThat(names(found, Entity.Kind.CLASSIFIER))
                    .containsExactly("THADDEUS QUILLFEATHER 2");
        }
    }

    @Test
    void findsTheTelegramsOfOne() throws IOException {
        try (Archive archive = archive("open", OPEN)) {
            assertThat(total(archive, "entity:borg", Reader.everything())).isEqualTo(2);
            assertThat(total(archive, "entity:person/bordonaro", Reader.everything())).isEqualTo(1);
            assertThat(total(archive, "entity:signer/borg", Reader.everything())).isZero();
            assertThat(total(archive, "entity:\"thaddeus quillfeather\"", Reader.everything()))
                    .isEqualTo(2);
            assertThat(total(archive, "entity:bor*", Reader.everything())).isEqualTo(2);
            assertThat(
                            archive.forms(
                                            new Entity(Entity.Kind.PERSON, "BORG"),
                                            Reader.everything())
                                    .values())
                    .containsExactly(
                            new Facet.Value("Minister Borg", 2),
                            new Facet.Value("Foreign Minister Tonio Borg", 1));
        }
    }

    @Test
    void whatIsHiddenIsNotNamed() throws IOException {
        Reader reader =
                new Reader("public", new Classification("UNCLASSIFIED", 0), Set.of("NODIS"));
        Entity borg = new Entity(Entity.Kind.PERSON, "BORG");
        try (Archive open = archive("open", OPEN);
                Archive all =
                        archive(
                                "all",
                                Stream.concat(Stream.of(OPEN), Stream.of(HIDDEN))
                                        .toArray(Wire[]::new))) {
            assertThat(all.entities("", reader)).isEqualTo(open.entities("", reader));
            assertThat(all.forms(borg, reader)).isEqualTo(open.forms(borg, reader));
            assertThat(total(all, "entity:qadhafi", reader)).isZero();
            assertThat(total(all, "entity:borg", reader)).isEqualTo(2);
            assertThat(total(all, "entity:qadhafi", Reader.everything())).isEqualTo(3);
        }
    }

    @Test
    void aBadQueryIsTold() throws IOException {
        try (Archive archive = archive("open", OPEN)) {
            assertThat(archive.entities("(borg", Reader.everything()).diagnostics()).isNotEmpty();
        }
    }

    private static long total(Archive archive, String query, Reader reader) throws IOException {
        return archive.search(new Search(query, Sort.OLDEST, 0, 0), reader).total();
    }

    private static List<String> names(Entities found, Entity.Kind kind) {
        return found.of(kind).stream()
                .map(count -> count.entity().name() + " " + count.telegrams())
                .toList();
    }

    private Archive archive(String name, Wire... wires) throws IOException {
        Archive archive = Archive.open(folder.resolve(name));
        archive.ingest(Stream.of(wires).map(Wire::original).toList(), (done, total, file) -> {});
        return archive;
    }
}
