/// The query language: what a person types, taken apart.
///
/// ```
/// from:astana tag:PREL class:<=confidential date:2009-10..2009-12 "rapid reaction" -taliban
/// ```
///
/// Start at [org.chancery.archive.query.QueryParser]. It never throws: what is wrong with a query
/// is said with its place, as much of it at once as can be. What a query finds is the affair of the
/// room `index`; nothing here knows an index.
@NullMarked
package org.chancery.archive.query;

import org.jspecify.annotations.NullMarked;
