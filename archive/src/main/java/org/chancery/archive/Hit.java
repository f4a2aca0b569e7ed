package org.chancery.archive;

import java.util.List;

/// One telegram that fits a search.
///
/// @param subject with the words of the query set apart, empty where there is none
/// @param excerpt of the portions that the reader may see, with the words of the query set apart;
///   the beginning of the text where none of them stands in it
/// @param score higher fits better; comparable within one result only
public record Hit(Holding holding, List<Fragment> subject, List<Fragment> excerpt, double score) {

    public Hit {
        subject = List.copyOf(subject);
        excerpt = List.copyOf(excerpt);
    }
}
