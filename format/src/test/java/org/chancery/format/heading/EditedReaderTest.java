package org.chancery.format.heading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Published telegrams: each row a publication's lines, a field, and what it must be read as.
final class EditedReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    41. Telegram 1187 From the Embassy in Italy to the Department of State, March 6, 1969, 1720Z.                -> 69ROME1187
                    TELEGRAM 5416 FROM THE EMBASSY IN TURKEY TO THE DEPARTMENT OF STATE, JULY 19, 1979, 1230Z                     -> 79ANKARA5416
                    37. Telegram From the Embassy in Thailand to the Department of State||Bangkok, November 13, 1969, 1146Z.||15438. Subject: X -> 69BANGKOK15438
                    2. Telegram From the Department of State to the Consulate General in Cape Town||Washington, February 17, 1969, 2112Z.||25151. Text. -> 69STATE25151
                    7. Telegram 1900 From the Mission to the United Nations to the|Department of State, May 18, 1973, 2339Z.      -> 73USUNNEWYORK1900
                    7. Telegram From the Embassy in Thailand|to the Department of State1|Bangkok, November 13, 1969, 1146Z.|15438. Text. -> 69BANGKOK15438
                    63. Telegram Secto 11 From Secretary of State Kissinger to the Department of State||Cairo, May 5, 1974, 0130Z. -> 74SECTO11
                    63. Telegram 161371/Tosec 69 From the Department of State to Secretary of State Kissinger, July 25, 1974, 0011Z. -> 74STATE161371
                    12. Airgram A–45 From the Embassy in Malta to the Department of State||Valletta, June 3, 1968.               -> 68VALLETTA-A45
                    The Ambassador in France (Bruce) to the Secretary of State||SECRET   PARIS, January 5, 1950—6 p.m.||85. Text. -> 50PARIS85
                    Telegram From the Central Intelligence Agency to the Station in Rome||Washington, January 22, 1952.||23889. Text. -> -
                    Telegram 12 From the Embassy in Italy to the Department of State||Rome, undated.||12. Text.                  -> -
                    Cablegram 390 CANBERRA, 20 November 1946||Text.                                                              -> -
                    """)
    void findsTheNumberWhereYearAndPostAreSure(String lines, String expected) {
        assertThat(DraftText.edited(lines).field("mrn")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    15438. Subject: Symington Subcommittee Hearings. Ref: A. Bangkok 15212; B. State 190484.||1. Text. -> subject -> Symington Subcommittee Hearings
                    15438. Subject: Symington Subcommittee Hearings. Ref: A. Bangkok 15212; B. State 190484.||1. Text. -> refs    -> A=69BANGKOK15212; B=69STATE190484
                    15438. Subject: Symington Subcommittee Hearings. Ref: Bangkok 15212.2||1. Text.                    -> refs    -> 69BANGKOK15212
                    15438. Ref: Bangkok 15212, 15300.2 For Oakden from the Secretary.||1. Text.                        -> refs    -> 69BANGKOK15212; 69BANGKOK15300
                    15438. Subject: Symington|Subcommittee Hearings. Ref: A. Bangkok|15212; B. State 190484.||1. Text. -> subject -> Symington Subcommittee Hearings
                    15438. Subject: Symington|Subcommittee Hearings. Ref: A. Bangkok|15212; B. State 190484.||1. Text. -> refs    -> A=69BANGKOK15212; B=69STATE190484
                    15438. SUBJ: U-2 in U.S.-Thai Talks. 1. I spoke today.                                             -> subject -> U-2 in U.S.-Thai Talks
                    15438. SUBJ: U-2 in U.S.-Thai Talks. 1. I spoke today.                                             -> text    -> 1. I spoke today.
                    15438. Ref: State 178919. Program to make up to $10 million available for possible assistance.     -> refs    -> 69STATE178919
                    15438. Ref: State 178919. Program to make up to $10 million available for possible assistance.     -> text    -> Program to make up to $10 million available for possible assistance.
                    15438. Capetown for Embassy. Subject: X.||1. Text.                                                 -> pass    -> Capetown for Embassy.
                    15438. Subject: First.||Ref: State 5.||1. Text.                                                    -> refs    -> 69STATE5
                    15438. Subject: First.||Ref: State 5.||1. Text.                                                    -> text    -> 1. Text.
                    15438. Reference is made to the Subject: of talks.                                                 -> subject -> -
                    15438. Text without labels.||Second.                                                               -> text    -> Text without labels.|Second.
                    1. Text.||2. More.                                                                                 -> text    -> 1. Text.|2. More.
                    1.5 million fish.                                                                                  -> text    -> 1.5 million fish.
                    """)
    void readsTheOpening(String lines, String field, String expected) {
        String head =
                "37. Telegram From the Embassy in Thailand to the Department of State||Bangkok, November 13, 1969, 1146Z.||";
        assertThat(DraftText.edited(head + lines).field(field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    7. Telegram From the Embassy in Malta to the Department of State||Valletta, June 3, 1968, 1146Z.   -> from  -> Embassy in Malta
                    7. Telegram From the Embassy in Malta to the Department of State||Valletta, June 3, 1968, 1146Z.   -> to    -> Department of State
                    7. Telegram From the Mission to the United Nations to the Department of State, June 3, 1968.       -> from  -> Mission to the United Nations
                    7. Telegram From the Mission to the United Nations to the Department of State [1]                  -> to    -> Department of State
                    7. Telegram From the Embassy in Malta to the Department of State 1||Valletta, June 3, 1968, 1146Z. -> to    -> Department of State
                    7. Telegram From the Embassy in Malta to Task Force 77||Valletta, June 3, 1968, 1146Z.             -> to    -> Task Force 77
                    3. Telegram From the Agency to the Station in [place not declassified]                             -> to    -> Station in [place not declassified]
                    7. Telegram From the Embassy in Malta to the Department of State||Valletta, June 3, 1968, 1146Z.   -> date  -> 1968-06-03T11:46:00Z
                    7. Telegram From the Embassy in Malta to the Department of State||Valletta, June 3, 1968, 6 p.m.   -> date  -> 1968-06-03T00:00:00Z
                    7. Telegram From the Embassy in Malta to the Department of State||Valletta, June 3, 1968, 6 p.m.   -> codes -> HDG-DTG-YEAR
                    7. Telegram From X to Y||1 Source: National Archives, POL 27. Confidential; Immediate; Exdis.||Rome, June 3, 1968.||1. Text. -> class -> CONFIDENTIAL
                    7. Telegram From X to Y||1 Source: National Archives, POL 27. Confidential; Immediate; Exdis.||Rome, June 3, 1968.||1. Text. -> captions -> EXDIS
                    7. Telegram From X to Y||1 Source: National Archives, POL 27. Confidential; Immediate; Exdis.||Rome, June 3, 1968.||1. Text. -> precedence -> IMMEDIATE
                    7. Telegram From X to Y||Rome, June 3, 1968.||1. Text.||Source: Library of Congress. Top Secret; Nodis. -> class -> TOP SECRET
                    7. Telegram From X to Y||Rome, June 3, 1968.||1. Text.||Source: Library of Congress. Top Secret; Nodis. -> text  -> 1. Text.
                    """)
    void readsTitleDateLineAndNotes(String lines, String field, String expected) {
        assertThat(DraftText.edited(lines).field(field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    # 231 Chifley to Attlee||Cablegram 390 CANBERRA, 20 November 1946||IMMEDIATE TOP SECRET||Text.        -> from       -> Chifley
                    # 231 Chifley to Attlee||Cablegram 390 CANBERRA, 20 November 1946||IMMEDIATE TOP SECRET||Text.        -> class      -> TOP SECRET
                    # 231 Chifley to Attlee||Cablegram 390 CANBERRA, 20 November 1946||IMMEDIATE TOP SECRET||Text.        -> precedence -> -
                    # 231 Chifley to Attlee||Cablegram 390 CANBERRA, 20 November 1946||IMMEDIATE TOP SECRET||Text.        -> text       -> Text.
                    194 Mr P. Fraser, N.Z. Prime Minister, to Commonwealth Government||Cablegram unnumbered WELLINGTON, 1 May 1940, 4.04 p.m. -> from -> Mr P. Fraser, N.Z. Prime Minister
                    Cablegram 36 CANBERRA, 3 May 1944|MOST SECRET MOST IMMEDIATE||We agree.                               -> class      -> TOP SECRET
                    Cablegram 36 CANBERRA, 3 May 1944|MOST SECRET MOST IMMEDIATE||We agree.                               -> codes      -> HDG-DTG-YEAR; CLS-CAPTION-UNKNOWN
                    Cablegram 86 SINGAPORE, 28 January 1942, 8.11 p.m.||PERSONAL FOR EVATT FROM BOWDEN||Your 55.          -> pass       -> PERSONAL FOR EVATT FROM BOWDEN
                    Cablegram 60 CANBERRA, 7 April 1949||Text.||_||1 Document 339.||_ [AA]_                               -> text       -> Text.
                    Cablegram 60 CANBERRA, 7 April 1949||1. Text.||SECRET talks were held.                                -> text       -> 1. Text.|SECRET talks were held.
                    """)
    void readsCablegrams(String lines, String field, String expected) {
        assertThat(DraftText.edited(lines).field(field)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            quoteCharacter = '`',
            textBlock =
                    """
                    ---|title: "231 Chifley to Attlee"|doc_date: 1946-11-20|---|# 231 Chifley to Attlee|Text. -> 1946-11-20
                    ---|title: no end|Text.                                                                   -> -
                    """)
    void readsFrontMatterAsAClaim(String lines, String expected) {
        DraftText read = DraftText.edited(lines);
        Object created =
                read.draft().claim == null || read.draft().claim.created() == null
                        ? "-"
                        : read.draft().claim.created().value();
        assertThat(created).isEqualTo(expected);
    }
}
