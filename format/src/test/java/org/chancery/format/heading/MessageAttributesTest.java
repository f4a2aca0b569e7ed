package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The record of the State archive behind a telegram of 1973-79.
final class MessageAttributesTest {

    private static final String RECORD =
            "NNNN|Message Attributes||Automatic Decaptioning: X|Capture Date: 01 JAN 1994|Current Classification: UNCLASSIFIED|Document Number: 1973VALLET00871"
                    + "|Draft Date: 23 MAY 1973|From: VALLETTA|Original Classification: LIMITED OFFICIAL USE|Review Markings: |  n/a|  30 JUN 2005"
                    + "|Subject: THE LAMPUKI|QUESTION|TAGS: EFIS, MT|To: STATE";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Automatic Decaptioning  -> X
                    Document Number         -> 1973VALLET00871
                    Subject                 -> THE LAMPUKI QUESTION
                    Review Markings         -> n/a 30 JUN 2005
                    To                      -> STATE
                    """)
    void readsNamesAndTheirValues(String name, String value) {
        MessageAttributes found = Objects.requireNonNull(find(RECORD));
        assertThat(found.claim().attributes())
                .anySatisfy(attribute -> {
                    assertThat(attribute.name()).isEqualTo(name);
                    assertThat(attribute.value().value()).isEqualTo(value);
                });
    }

    @Test
    void claimsTheOriginalClassNotThatOfTheRelease() {
        MessageAttributes found = Objects.requireNonNull(find(RECORD));
        assertThat(said(found.claim().classification())).isEqualTo("LIMITED OFFICIAL USE");
        assertThat(said(found.claim().identifier())).isEqualTo("1973VALLET00871");
        assertThat(said(found.claim().created())).isEqualTo("23 MAY 1973");
        assertThat(said(found.claim().origin())).isEqualTo("VALLETTA");
        assertThat(said(found.claim().title())).isEqualTo("THE LAMPUKI QUESTION");
        assertThat(found.claim().tags()).extracting(Located::value).containsExactly("EFIS", "MT");
    }

    @Test
    void thoseOf1977SaySentDate() {
        MessageAttributes found =
                Objects.requireNonNull(find(RECORD.replace("Draft Date", "Sent  Date ")));
        assertThat(said(found.claim().created())).isEqualTo("23 MAY 1973");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Message Attributes  -> 1
                    MESSAGE ATTRIBUTES  -> 1
                    Message Attributes: -> 1
                    ``                  -> 3
                    """)
    void beginsAtItsTitleOrWithoutOne(String title, int start) {
        MessageAttributes found =
                Objects.requireNonNull(find(RECORD.replace("Message Attributes", title)));
        assertThat(found.start()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    1. TEXT.|SUBJECT: X|TO: Y
                    CONCEPTS: MANY|1. TEXT.|2. TEXT.|3. TEXT.
                    """)
    void aTextIsNoRecord(String lines) {
        assertThat(find(lines)).isNull();
    }

    private static @Nullable MessageAttributes find(String lines) {
        SourceText source = DraftText.source(lines);
        return MessageAttributes.find(
                source, Lines.of(source.text(), source.lines()), 0, new Marks());
    }

    private static String said(@Nullable Located<String> value) {
        return value == null ? "-" : value.value();
    }
}
