package org.chancery.archive.index;

/// What the forms of a word have in common, for who makes an index of his own: `treaty` of
/// `treaties`. Not thread-safe.
public final class Stems {

    private final Stemmer stemmer = new Stemmer();

    /// The word without its ending.
    ///
    /// @param word in small letters without accents
    public String of(String word) {
        return stemmer.stem(word);
    }
}
