/**
 * Beside the flow: labelled CSV in, a stance model and its evaluation out. Off the run-time path.
 */
@NullMarked
package io.github.countrystance.training;

import org.jspecify.annotations.NullMarked;
