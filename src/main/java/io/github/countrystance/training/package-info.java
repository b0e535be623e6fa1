/**
 * Beside the flow: labelled CSV in, a stance model and its evaluation out. Off the run-time path.
 *
 * <pre>{@code
 * TrainingData data = TrainingData.read(List.of(Path.of("my-rows.csv")));
 * StanceModel model = StanceTrainer.builder().build().train(data);
 * model.save(Path.of("my.model"));
 * }</pre>
 */
@NullMarked
package io.github.countrystance.training;

import org.jspecify.annotations.NullMarked;
