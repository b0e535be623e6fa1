/**
 * Makes and measures models: labelled CSV in, a stance model and its evaluation out. Not needed to
 * analyse text.
 *
 * <pre>{@code
 * TrainingData own = TrainingData.read(List.of(Path.of("my-rows.csv")));
 * StanceTrainer trainer = StanceTrainer.builder().withShippedData(true).build();
 * trainer.train(own).save(Path.of("my.model"));
 * }</pre>
 *
 * <p>Check the rows first with {@link io.github.countrystance.training.DataCheck}, measure with
 * {@link io.github.countrystance.training.Evaluator}. {@code NetworkTrainer}, {@code SyntaxTrainer}
 * and {@code NamesTrainer} are for those who change the shipped data.
 */
@NullMarked
package io.github.countrystance.training;

import org.jspecify.annotations.NullMarked;
