package org.chancery.format.synthetic;

import java.util.List;

/// What a synthetic telegram means to say: what a reader must find in it.
///
/// @param portions of the paragraphs, in order; empty texts where unmarked
/// @param references normalised numbers
/// @param addressees `RUEHC/SECSTATE WASHDC PRIORITY 6761` as `routing|name|precedence|serial`,
///   empty where missing
public record Meant(
        String id,
        String dtg,
        String classification,
        List<String> captions,
        String from,
        List<String> addressees,
        List<String> tags,
        String subject,
        List<String> references,
        List<String> portions,
        String signature,
        int sections) {

    public Meant {
        captions = List.copyOf(captions);
        addressees = List.copyOf(addressees);
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        portions = List.copyOf(portions);
    }
}
