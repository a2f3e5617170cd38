/// The fields of 页面设置, in which an office says how its reports look on paper.
///
/// It uses the page settings and drafts, and no files: drafts of earlier years are given from
/// outside. Of `export` it uses the sentence about drafts of another unit. The fields are read
/// again after every change; an invalid field has a sentence that says why, and nothing is applied
/// until all are valid.
@NullMarked
package org.nianbao.ui.paper;

import org.jspecify.annotations.NullMarked;
