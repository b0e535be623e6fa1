module consumer {
  requires io.github.countrystance;
}
