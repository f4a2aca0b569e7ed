package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chancery.format.diagnostic.Located;
import org.chancery.format.section.Lines;
import org.chancery.format.section.Marks;
import org.chancery.format.source.SourceText;
import org.chancery.format.telegram.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page around a telegram, in any arrangement: what it claims, and the first line of the message
/// behind it.
final class ArchivePageTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Identifier|Created|Classification|Origin|09ASTANA1967|2009-11-05 03:45:00|CONFIDENTIAL|Embassy Astana|Cable title:||FIRST LINE|Tags: PGOV PREL|pdf  how-to read a cable||VZCZCXRO9485 -> 09ASTANA1967; 2009-11-05 03:45:00; CONFIDENTIAL; Embassy Astana; FIRST LINE; PGOV PREL
                    Identifier: 09ASTANA1967|Created: 2009-11-05 03:45:00|Classification: CONFIDENTIAL|Origin: Embassy Astana|VZCZCXRO9485   -> 09ASTANA1967; 2009-11-05 03:45:00; CONFIDENTIAL; Embassy Astana; -; -
                    IDENTIFIER 09ASTANA1967|CREATED 2009-11-05 03:45:00|CLASSIFICATION SECRET//NOFORN|VZCZCXRO9485                          -> 09ASTANA1967; 2009-11-05 03:45:00; SECRET//NOFORN; -; -; -
                    Reference ID\tCreated\tReleased\tClassification\tOrigin|09ASTANA1967\t2009-11-05 03:45\t2011-08-30\tSECRET\tEmbassy Astana|VZCZCXRO9485 -> 09ASTANA1967; 2009-11-05 03:45; SECRET; Embassy Astana; -; -
                    Reference ID   Created   Origin|09ASTANA1967   2009-11-05 03:45   Embassy Astana|VZCZCXRO9485                           -> 09ASTANA1967; 2009-11-05 03:45; -; Embassy Astana; -; -
                    Identifier|Created|Classification|Origin|09ASTANA1967|CONFIDENTIAL|VZCZCXRO9485                                         -> 09ASTANA1967; -; CONFIDENTIAL; -; -; -
                    Identifier|Created|Classification|Origin|CONFIDENTIAL|Embassy Astana|2009-11-05 03:45:00|09ASTANA1967|VZCZCXRO9485     -> 09ASTANA1967; 2009-11-05 03:45:00; CONFIDENTIAL; Embassy Astana; -; -
                    Identifier|09ASTANA1967|Origin|Embassy Astana|Cable title:|VZCZCXRO9485                                                 -> 09ASTANA1967; -; -; Embassy Astana; -; -
                    Viewing cable 09ASTANA1967, A TITLE, LONG|About cables|Reference ID\tOrigin|09ASTANA1967\tEmbassy Astana|VZCZCXRO9485    -> 09ASTANA1967; -; -; Embassy Astana; A TITLE, LONG; -
                    US embassy cable - 09ASTANA1967||A TITLE||Identifier: 09ASTANA1967|Wikileaks: View 09ASTANA1967|Origin: Embassy Astana|Redacted: This cable was not redacted.|VZCZCXRO9485 -> 09ASTANA1967; -; -; Embassy Astana; -; -
                    09ASTANA1967 2009-11-05 CONFIDENTIAL Embassy Astana|VZCZCXRO9485                                                        -> 09ASTANA1967; 2009-11-05; CONFIDENTIAL; Embassy Astana; -; -
                    09ASTANA1967 2009-11-05 03:45 2011-08-30 01:44 UNCLASSIFIED//FOR OFFICIAL USE ONLY Embassy Astana|VZCZCXRO9485          -> 09ASTANA1967; 2009-11-05; UNCLASSIFIED//FOR OFFICIAL USE ONLY; Embassy Astana; -; -
                    Identifier: 09ASTANA1967|Origin: Embassy Astana|Something the page says besides|VZCZCXRO9485                            -> 09ASTANA1967; -; -; Embassy Astana; -; -
                    """)
    void readsThePage(String lines, String expected) {
        ArchivePage page = Objects.requireNonNull(find(lines));
        assertThat(shown(page.claim())).isEqualTo(expected);
        assertThat(source(lines).lines().get(page.end()))
                .satisfies(line -> assertThat(source(lines).text(line)).matches("|VZCZCXRO9485"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    UNCLASSIFIED|MRN: 23 VALLETTA 118|Date/DTG: Aug 28, 2023 / 281005Z AUG 23
                    TAGS: PGOV PREL|SUBJECT: LUNCH
                    CLASSIFICATION: UNCLASSIFIED||ROUTINE|R 201501Z MAY 22
                    VZCZCXRO9485|PP RUEHBI
                    Created in the image of others|The origin of it all is unknown.
                    Date: yesterday
                    """)
    void isNoPage(String lines) {
        assertThat(find(lines)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    Identifier: 09ASTANA1967|Origin: Embassy Astana|Tags: PGOV|TAGS: PREL|SUBJECT: X      -> TAGS: PREL
                    Identifier: 09ASTANA1967|Origin: Embassy Astana|C O N F I D E N T I A L ASTANA 1967   -> C O N F I D E N T I A L ASTANA 1967
                    Identifier|09ASTANA1967|Origin|Embassy Astana|Classification|CONFIDENTIAL ASTANA 1967 -> CONFIDENTIAL ASTANA 1967
                    """)
    void leavesTheMessageItsLines(String lines, String first) {
        ArchivePage page = Objects.requireNonNull(find(lines));
        SourceText source = source(lines);
        assertThat(source.text(source.lines().get(page.end()))).isEqualTo(first);
    }

    private static SourceText source(String lines) {
        return DraftText.source(lines.replace("\\t", "\t"));
    }

    private static @Nullable ArchivePage find(String lines) {
        SourceText source = source(lines);
        return ArchivePage.find(source, Lines.of(source.text(), source.lines()), 0, new Marks());
    }

    private static String shown(Claim claim) {
        String tags =
                claim.tags().isEmpty()
                        ? "-"
                        : String.join(" ", claim.tags().stream().map(Located::value).toList());
        return String.join(
                "; ",
                List.of(
                        said(claim.identifier()),
                        said(claim.created()),
                        said(claim.classification()),
                        said(claim.origin()),
                        said(claim.title()),
                        tags));
    }

    private static String said(@Nullable Located<String> value) {
        return value == null ? "-" : value.value();
    }
}
