/// 页面设置: the fields in which an office says how its reports are set.
///
/// Knows the paper settings and drafts, and nothing of files: earlier drafts come from whoever
/// shows the fields. Of `export` it knows what is to be said about drafts of another unit. What
/// stands in the fields is read anew after every change; a field that cannot be read says why in a
/// sentence of its own, and nothing is taken over until all can be.
@NullMarked
package org.nianbao.ui.paper;

import org.jspecify.annotations.NullMarked;
